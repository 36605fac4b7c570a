/** Links that open something once: what stands in them, what is kept of it, how long they hold. */
import { createHash, randomBytes } from 'node:crypto';

/** A link opens while it is open; the others say why it does not. */
export type LinkState = 'open' | 'used' | 'withdrawn' | 'expired';

const tokenBytes = 24;

/** What stands in the address: 32 characters that nobody can guess, kept nowhere. */
export function newToken(): string {
	return randomBytes(tokenBytes).toString('base64url');
}

/** What the file keeps of a token: SHA-256, in hexadecimal. */
export function hashOfToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

export function linkState(
	link: {
		readonly used_at: string | null;
		readonly withdrawn_at: string | null;
		readonly expires_at: string;
	},
	now: Date
): LinkState {
	if (link.used_at !== null) return 'used';
	if (link.withdrawn_at !== null) return 'withdrawn';
	return link.expires_at <= now.toISOString() ? 'expired' : 'open';
}
