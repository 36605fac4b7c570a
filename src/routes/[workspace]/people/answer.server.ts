/** How the page of people answers what was posted to it. */
import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { renewal } from '$lib/server/auth/renewal';
import { noErrors, type Errors } from '$lib/server/forms/read-form';
import type { PersonChanged, Target } from '$lib/server/people/commands';
import type { MadeView } from './made-view';
import { forbid, governedPlace, tell, type Place } from './place.server';

export interface Answer {
	/** A link, to be shown this once. */
	readonly made: MadeView | null;
	/** Why it was not done. */
	readonly refused: string | null;
	readonly errors: Errors;
	readonly typed: Readonly<Partial<Record<string, string>>>;
}

const nothing: Answer = { made: null, refused: null, errors: noErrors, typed: {} };

export function answered(part: Partial<Answer>): Answer {
	return { ...nothing, ...part };
}

/**
 * Changes a person and leads back to the list. Whoever changed themselves stays signed in, with a
 * new session.
 */
export async function changing(
	event: Pick<RequestEvent, 'cookies' | 'url' | 'locals'>,
	accountId: string,
	change: (place: Place, target: Target) => Promise<PersonChanged>
): Promise<ActionFailure<Answer>> {
	const place = governedPlace(event.locals);
	const renew = await renewal(event, place.by.actor.id);
	const changed = await change(place, { workspace: place.slug, accountId });
	if (changed.state === 'forbidden') forbid(event.locals);
	if (changed.state !== 'done') {
		return fail(409, answered({ refused: refusal(changed, event.locals.language) }));
	}
	await tell(place);
	if (accountId === place.by.actor.id) await renew();
	redirect(303, place.list);
}

export function refusal(
	answer:
		| Exclude<PersonChanged, { state: 'done' | 'forbidden' }>
		| { readonly state: 'elsewhere'; readonly person: { readonly name: string } },
	language: Language
): string {
	const reader = { locale: language };
	if (answer.state === 'gone') return m.people_refused_gone({}, reader);
	const { name } = answer.person;
	if (answer.state === 'elsewhere') return m.people_refused_elsewhere({ name }, reader);
	return answer.state === 'stale'
		? m.people_refused_stale({ name }, reader)
		: m.people_refused_last({ name }, reader);
}
