/** Ten failed sign-ins in a quarter of an hour, by e-mail and address together; kept in the file. */
import { createHash } from 'node:crypto';
import { RateLimiterRes, RateLimiterSQLite } from 'rate-limiter-flexible';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import type { Database } from '$lib/server/db/open';

export const pauseMinutes = 15;
const tries = 10;
const secondsAMinute = 60;
const millisecondsAMinute = 60_000;

export type Try =
	| { readonly allowed: true; readonly left: number }
	/** Whole minutes until the next try, at least 1. */
	| { readonly allowed: false; readonly minutes: number };

export interface SignInLimit {
	/** Counts one try before its password is looked at, so that many at once are counted too. */
	begin(email: string, address: string): Promise<Try>;
	/** Forgets the tries once one succeeded. */
	succeed(email: string, address: string): Promise<void>;
	/** Takes one try back that was none. */
	takeBack(email: string, address: string): Promise<void>;
	/** Drops what no longer counts. */
	sweep(now: Date): Promise<void>;
}

export function openSignInLimit({ sqlite, kysely }: Database<AccountsSchema>): SignInLimit {
	const limiter = new RateLimiterSQLite({
		storeClient: sqlite,
		storeType: 'better-sqlite3',
		tableName: 'sign_in_failures',
		tableCreated: true,
		clearExpiredByTimeout: false,
		keyPrefix: '',
		points: tries,
		duration: pauseMinutes * secondsAMinute,
		blockDuration: pauseMinutes * secondsAMinute
	});
	return {
		begin: (email, address) => begin(limiter, keyOf(email, address)),
		async succeed(email, address) {
			await limiter.delete(keyOf(email, address));
		},
		async takeBack(email, address) {
			await limiter.reward(keyOf(email, address));
		},
		async sweep(now) {
			await kysely.deleteFrom('sign_in_failures').where('expire', '<', now.getTime()).execute();
		}
	};
}

async function begin(limiter: RateLimiterSQLite, key: string): Promise<Try> {
	try {
		const { remainingPoints } = await limiter.consume(key);
		return { allowed: true, left: remainingPoints };
	} catch (refusal) {
		if (!(refusal instanceof RateLimiterRes)) throw refusal;
		return { allowed: false, minutes: Math.ceil(refusal.msBeforeNext / millisecondsAMinute) };
	}
}

/** The file should not list who tried to enter from where. */
function keyOf(email: string, address: string): string {
	return createHash('sha256').update(`${email}\n${address}`).digest('hex');
}
