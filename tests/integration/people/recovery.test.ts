import { expect, test } from 'vitest';
import { makeRecoveryLink, recover, setPassword } from '$lib/server/accounts/recovery-commands';
import { findRecoveryLink } from '$lib/server/accounts/recovery-queries';
import { readSession, signIn } from '$lib/server/auth/sessions';
import { tryToSignIn } from '$lib/server/auth/sign-in';
import { changeRole } from '$lib/server/people/commands';
import { makePasswordLink } from '$lib/server/workspaces/password-link';
import {
	addPerson,
	director,
	installationSetUp,
	installationWithAccount
} from '../../support/installation';

/** lucia looks at the clock itself: a session of another day would be over. */
const now = new Date();
const hoursLater = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const password = 'another long password';

async function withLink() {
	const { installation, accountId } = await installationWithAccount(now);
	const { accounts } = installation;
	const { token } = await makeRecoveryLink(accounts, accountId, null, now);
	return { installation, accounts, accountId, token };
}

test('a link sets a new password, ends every session, and works once', async () => {
	const { installation, accounts, accountId, token } = await withLink();
	const session = await signIn(accounts, { accountId, kept: true, former: null }, now);
	expect(await recover(accounts, token, password, now)).toEqual({ state: 'done', accountId });
	expect(await readSession(accounts, session, now)).toBeNull();
	const attempt = { email: director.email, kept: false, address: '192.0.2.1', former: null };
	const entering = (typed: string) =>
		tryToSignIn(installation, { ...attempt, password: typed }, now);
	expect(await entering(director.password)).toMatchObject({ state: 'mismatch' });
	expect(await entering(password)).toMatchObject({ state: 'signed-in' });
	expect(await recover(accounts, token, password, now)).toEqual({ state: 'used' });
});

test('a link expires after 24 hours', async () => {
	const { accounts, token } = await withLink();
	expect(await findRecoveryLink(accounts, token, hoursLater(23.9))).toMatchObject({
		state: 'open'
	});
	expect(await recover(accounts, token, password, hoursLater(24))).toEqual({ state: 'expired' });
});

test('a newer link, and a password set otherwise, withdraw the older one', async () => {
	const { accounts, accountId, token } = await withLink();
	const newer = await makeRecoveryLink(accounts, accountId, null, now);
	expect(await recover(accounts, token, password, now)).toEqual({ state: 'withdrawn' });
	await setPassword(accounts, accountId, password, now);
	expect(await recover(accounts, newer.token, password, now)).toEqual({ state: 'withdrawn' });
});

test('a guess and a disabled account are answered alike; the file keeps no token', async () => {
	const { accounts, token } = await withLink();
	expect(await recover(accounts, 'a guess', password, now)).toEqual({ state: 'unknown' });
	const rows = await accounts.selectFrom('recovery_links').selectAll().execute();
	expect(JSON.stringify(rows)).not.toContain(token);
	await accounts.updateTable('accounts').set({ disabled_at: now.toISOString() }).execute();
	expect(await recover(accounts, token, password, now)).toEqual({ state: 'unknown' });
});

async function office() {
	const { installation, accountId, slug } = await installationSetUp(now);
	const saule = await addPerson(installation, slug, 'finance', 'saule');
	const by = { actor: { id: accountId, name: 'Dinara Seitova' }, now };
	const { accounts } = installation;
	return { installation, accounts, slug, saule, by, target: { workspace: slug, accountId: saule } };
}

test('a director makes a link for one of her people', async () => {
	const { accounts, saule, by, target } = await office();
	const made = await makePasswordLink(accounts, by, target);
	if (made.state !== 'done') throw new Error(made.state);
	expect(await findRecoveryLink(accounts, made.token, now)).toMatchObject({ accountId: saule });
});

test('no director makes a link into a workspace that she does not direct', async () => {
	const { installation, accounts, saule, by, target } = await office();
	const own = { kind: 'empty', name: { first: 'en', en: 'Other', ru: null, kk: null } } as const;
	await installation.create(own, { id: saule, name: 'saule' }, now);
	expect(await makePasswordLink(accounts, by, target)).toMatchObject({ state: 'elsewhere' });
	expect(await accounts.selectFrom('recovery_links').selectAll().execute()).toEqual([]);
});

test('nobody else makes links, and a former director’s open nothing', async () => {
	const { installation, accounts, slug, by, target } = await office();
	const second = await addPerson(installation, slug, 'director', 'second');
	const bySecond = { actor: { id: second, name: 'second' }, now };
	const made = await makePasswordLink(accounts, bySecond, target);
	if (made.state !== 'done') throw new Error(made.state);
	const demotion = { from: 'director', to: 'finance' } as const;
	await changeRole(accounts, by, { workspace: slug, accountId: second }, demotion);
	expect(await recover(accounts, made.token, password, now)).toEqual({ state: 'withdrawn' });
	expect(await makePasswordLink(accounts, bySecond, target)).toEqual({ state: 'forbidden' });
});
