/** Guessing at links: ten that lead nowhere, from one address, and there is a pause as for signing in. */
import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { failure } from '$lib/server/failure';

interface Visit {
	readonly locals: Pick<App.Locals, 'installation' | 'language'>;
	getClientAddress(): string;
	setHeaders(headers: Record<string, string>): void;
}

/** In an e-mail's place; no e-mail reads like this. */
const guess = 'link';
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

function pause({ locals: { language }, setHeaders }: Visit, minutes: number): never {
	const reader = { locale: language };
	setHeaders({ 'Retry-After': String(minutes * secondsAMinute) });
	error(429, {
		...failure(429, language),
		message: m.entry_sign_in_paused_title({}, reader),
		advice: m.entry_sign_in_paused({ count: minutes }, reader)
	});
}
