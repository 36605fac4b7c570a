/** The first visit: the director's account, and the first workspace with it, or neither. */
import type { Language } from '$lib/domain/facts';
import { newAccountId, recordFirstAccount } from '$lib/server/accounts/commands';
import { hashPassword } from '$lib/server/auth/passwords';
import type { NewWorkspace } from './filling';
import type { Installation } from './installation';

export interface SetUp {
	readonly name: string;
	/** In lower case. */
	readonly email: string;
	readonly password: string;
	readonly language: Language;
	readonly workspace: NewWorkspace;
}

/**
 * Of two at once, one wins.
 * @throws AlreadySetUpError; nothing is then written
 */
export async function setUp(
	installation: Installation,
	{ name, email, password, language, workspace }: SetUp,
	now: Date
): Promise<{ accountId: string; slug: string }> {
	const id = newAccountId();
	const passwordHash = await hashPassword(password);
	const slug = await installation.create(workspace, { id, name }, now, (accounts) =>
		recordFirstAccount(accounts, { id, name, email, passwordHash, language }, now)
	);
	return { accountId: id, slug };
}
