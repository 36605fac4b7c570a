/** Signing in with e-mail and password. Known and unknown people are answered alike. */
import { credentialsOf } from '$lib/server/accounts/queries';
import type { Installation } from '$lib/server/workspaces/installation';
import { isPassword } from './passwords';
import { signIn } from './sessions';

export interface Attempt {
	/** In lower case. */
	readonly email: string;
	readonly password: string;
	/** "Keep me signed in" was chosen. */
	readonly kept: boolean;
	/** Where the request came from. */
	readonly address: string;
	/** The session that the browser came with. */
	readonly former: string | null;
}

export type SignInAnswer =
	| { readonly state: 'signed-in'; readonly sessionId: string }
	/** Tries left before a pause. */
	| { readonly state: 'mismatch'; readonly left: number }
	/** Whole minutes until the next try; the password was not looked at. */
	| { readonly state: 'paused'; readonly minutes: number };

export async function tryToSignIn(
	{ accounts, signInLimit }: Pick<Installation, 'accounts' | 'signInLimit'>,
	{ email, password, kept, address, former }: Attempt,
	now: Date
): Promise<SignInAnswer> {
	const counted = await signInLimit.begin(email, address);
	if (!counted.allowed) return { state: 'paused', minutes: counted.minutes };
	const credentials = await credentialsOf(accounts, email);
	const matches = await isPassword(credentials?.passwordHash ?? null, password);
	if (credentials === null || !matches) return { state: 'mismatch', left: counted.left };
	await signInLimit.succeed(email, address);
	const sessionId = await signIn(accounts, { accountId: credentials.id, kept, former }, now);
	return { state: 'signed-in', sessionId };
}
