/** How long a session lives: a while without use, and never longer than a month. */

const minute = 60_000;
const day = 24 * 60 * minute;

const idle = 30 * minute;
const idleWhenKept = 7 * day;
/** However busy it is. */
const longest = 30 * day;

/** The cookie's own limit where "keep me signed in" was chosen, in seconds. */
export const longestInSeconds = longest / 1000;

/** The instant at which a session ends unless it is used before. */
export function expiryOf(session: { createdAt: Date; kept: boolean }, now: Date): Date {
	const unused = now.getTime() + (session.kept ? idleWhenKept : idle);
	return new Date(Math.min(unused, session.createdAt.getTime() + longest));
}

/** Whether moving the end is worth a write: at most one a minute. */
export function isWorthMoving(from: Date, to: Date): boolean {
	return to.getTime() - from.getTime() >= minute;
}
