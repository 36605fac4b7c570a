/** Guessing at links: ten that lead nowhere, from one address, and there is a pause as for signing in. */
import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { failure } from '$lib/server/failure';

interface Visit {
	readonly locals: Pick<App.Locals, 'installation' | 'language'>;
	readonly getClientAddress: () => string;
	readonly setHeaders: (headers: Record<string, string>) => void;
}

/** In an e-mail's place; no e-mail reads like these. */
const guess = 'link';
const newcomer = 'newcomer';
const secondsAMinute = 60;

/**
 * What the link leads to; null, and one guess counted, where it leads nowhere.
 * @throws HttpError 429 in the pause; nothing was looked at then
 */
export async function followLink<Target>(
	visit: Visit,
	look: () => Promise<Target | null>
): Promise<Target | null> {
	const { signInLimit } = visit.locals.installation;
	const address = visit.getClientAddress();
	const counted = await signInLimit.begin(guess, address);
	if (!counted.allowed) pause(visit, counted.minutes);
	const found = await look();
	if (found !== null) await signInLimit.takeBack(guess, address);
	return found;
}

/**
 * Does what makes an account; it is counted as a guess where the e-mail turns out to have one, so
 * that an invitation is no way to ask who has.
 * @throws HttpError 429 in the pause; nothing was done then
 */
export async function withoutGuessing<Answer extends { readonly state: string }>(
	visit: Visit,
	act: () => Promise<Answer>
): Promise<Answer> {
	const { signInLimit } = visit.locals.installation;
	const address = visit.getClientAddress();
	const counted = await signInLimit.begin(newcomer, address);
	if (!counted.allowed) pause(visit, counted.minutes);
	const answer = await act();
	if (answer.state !== 'email taken') await signInLimit.takeBack(newcomer, address);
	return answer;
}

function pause({ locals: { language }, setHeaders }: Visit, minutes: number): never {
	const reader = { locale: language };
	setHeaders({ 'Retry-After': String(minutes * secondsAMinute) });
	error(429, {
		...failure(429, language),
		message: m.entry_sign_in_paused_title({}, reader),
		advice: m.entry_sign_in_paused({ count: minutes }, reader)
	});
}
