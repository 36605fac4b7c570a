/** The one door to lucia: everything else speaks to `sessions.ts`. */
import type { Kysely } from 'kysely';
import { Lucia, TimeSpan } from 'lucia';
import type { Account } from '$lib/server/accounts/account';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import { sessionStore } from './session-store';

declare module 'lucia' {
	interface Register {
		Lucia: ReturnType<typeof luciaAt>;
		DatabaseUserAttributes: Omit<Account, 'id'>;
		DatabaseSessionAttributes: { kept: boolean };
	}
}

/**
 * lucia asks to move a session's end once half of this length is over. Twice the longest life makes
 * it ask at each request, and the store decides.
 */
const askAlways = new TimeSpan(60, 'd');

export function luciaAt(accounts: Kysely<AccountsSchema>, now: Date) {
	return new Lucia(sessionStore(accounts, now), {
		sessionExpiresIn: askAlways,
		getUserAttributes: ({ email, name, language, theme }: Omit<Account, 'id'>) => ({
			email,
			name,
			language,
			theme
		}),
		getSessionAttributes: ({ kept }: { kept: boolean }) => ({ kept })
	});
}
