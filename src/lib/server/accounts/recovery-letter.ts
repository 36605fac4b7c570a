import type { Kysely } from 'kysely';
import { m } from '$lib/paraglide/messages';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import type { Letter } from '$lib/server/mail/mail';
import { accountByEmail } from './queries';
import { makeRecoveryLink } from './recovery-commands';

/**
 * A letter with a new link for whoever has the e-mail, in their language; null where nobody may
 * enter with it.
 * @param email in lower case
 * @param origin what the link begins with
 */
export async function recoveryLetter(
	accounts: Kysely<AccountsSchema>,
	email: string,
	origin: string,
	now: Date
): Promise<Letter | null> {
	const account = await accountByEmail(accounts, email);
	if (account === null || account.disabled) return null;
	const reader = { locale: account.language };
	const { token } = await makeRecoveryLink(accounts, account.id, null, now);
	const link = `${origin}/recover/${token}`;
	return {
		to: email,
		subject: m.people_letter_subject({}, reader),
		text: m.people_letter({ email, link }, reader)
	};
}
