/** The two amounts of a source that cannot both be right, and which reading somebody chose. */
import type { Source } from '$lib/domain/facts';
import type { ImpliedRate, ImpliedReading } from '$lib/domain/implied-rate';
import type { RateUsed } from '$lib/domain/rates';
import { m } from '$lib/paraglide/messages';
import { answerFor } from '$lib/server/book/answers';
import type { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import type { Edited, Versioned } from '$lib/server/history/change';
import { absent, sourceAt, type FormPlace } from '../../form/place.server';
import { standingOf } from '../standing';

export interface OpenPair {
	readonly source: Versioned<Source>;
	readonly implied: ImpliedRate;
	readonly official: RateUsed;
}

/** @throws HttpError 404 where no such source is recorded, or its two amounts agree */
export async function pairAt(place: FormPlace, locals: App.Locals, id: string): Promise<OpenPair> {
	const source = await sourceAt(place, locals, id);
	const { facts, report } = await answerFor(place.db, place.asked);
	const implied = standingOf(facts, report, source.id)?.implied;
	if (!implied?.official || implied.readings.length === 0) return absent(locals);
	return { source, implied, official: implied.official };
}

export interface Choice {
	readonly reading: ImpliedReading;
	readonly edited: Edited & { readonly reason: string };
}

/** Null, with messages, where the form names no reading, no version or no reason. */
export function readChoice(
	answers: Answers,
	source: Source,
	readings: readonly ImpliedReading[]
): Choice | null {
	const reader = { locale: answers.language };
	const edited = readEdited(answers, source.id);
	const reading = readings.find(({ name }) => name === answers.text('reading'));
	if (!reading) answers.refuse('reading', m.readings_choose({}, reader));
	const reason = edited?.reason ?? null;
	if (answers.text('reason') === '') {
		answers.refuse('reason', m.claims_adopt_reason_missing({}, reader));
	}
	if (!answers.faultless || !edited || !reading || reason === null) return null;
	return { reading, edited: { ...edited, reason } };
}
