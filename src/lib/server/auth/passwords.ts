/** Passwords as argon2id hashes, at the library's cost (19 MiB, two passes: OWASP's first choice). */
import { hash, verify } from '@node-rs/argon2';

/** A hash of the password with a new salt, to be stored. */
export function hashPassword(password: string): Promise<string> {
	return hash(composed(password));
}

/**
 * Whether the password is the one behind the hash. Without a hash (nobody has that e-mail) as much
 * work is done and the answer is no, so that the time taken does not tell who exists.
 */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
	const matches = await verify(stored ?? (await nobodysHash), composed(password));
	return stored !== null && matches;
}

/** Devices spell й in one character or in two. */
function composed(password: string): string {
	return password.normalize('NFC');
}

const nobodysHash = hash(crypto.randomUUID());
