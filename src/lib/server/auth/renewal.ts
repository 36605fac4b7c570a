/** A new session for whoever asks, once what they do has ended all of theirs. */
import type { Cookies } from '@sveltejs/kit';
import { sessionIdOf, setSessionCookie } from './session-cookie';
import { isKept, signIn } from './sessions';

interface Visit {
	readonly cookies: Cookies;
	readonly url: URL;
	readonly locals: Pick<App.Locals, 'installation' | 'now'>;
}

/** Call it before the sessions end; what it answers signs the account in again, with a new id. */
export async function renewal(visit: Visit, accountId: string): Promise<() => Promise<void>> {
	const { accounts } = visit.locals.installation;
	const { now } = visit.locals;
	const former = sessionIdOf(visit);
	const kept = former !== null && (await isKept(accounts, former, now));
	return async () => {
		const id = await signIn(accounts, { accountId, kept, former }, now);
		setSessionCookie(visit, id, kept);
	};
}
