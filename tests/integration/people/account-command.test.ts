import { expect, test } from 'vitest';
import { readSession, signIn } from '$lib/server/auth/sessions';
import { tryToSignIn } from '$lib/server/auth/sign-in';
import { recover } from '$lib/server/accounts/recovery-commands';
import { obey } from '../../../src/cli/account';
import {
	addPerson,
	director,
	installationSetUp,
	temporaryFolder
} from '../../support/installation';

/** lucia looks at the clock itself: a session of another day would be over. */
const now = new Date();
const attempt = { email: director.email, kept: false, address: '192.0.2.1', former: null };

async function machine() {
	const folder = temporaryFolder();
	const { installation, accountId, slug } = await installationSetUp(now, folder);
	const environment = { TIREK_DATA: folder, ORIGIN: 'https://tirek.example.org' };
	const order = (...args: string[]) => obey(args, environment, now);
	return { installation, accounts: installation.accounts, accountId, slug, order };
}

test('lists accounts with where they belong', async () => {
	const { installation, slug, order } = await machine();
	await addPerson(installation, slug, 'finance', 'saule');
	expect(await order('list')).toEqual({
		code: 0,
		words: [
			'dinara@aqbosaga.kz\tDinara Seitova\tenabled\tstatement-2009: director',
			'saule@aqbosaga.kz\tsaule\tenabled\tstatement-2009: finance'
		].join('\n')
	});
});

test('makes a link that sets a new password', async () => {
	const { accounts, accountId, order } = await machine();
	const { code, words } = await order('link', 'Dinara@aqbosaga.kz');
	expect(code).toBe(0);
	const token = /^https:\/\/tirek\.example\.org\/recover\/([\w-]+)\n/.exec(words)?.[1] ?? '';
	expect(await recover(accounts, token, 'another long password', now)).toEqual({
		state: 'done',
		accountId
	});
});

test('makes up a password, which ends every session', async () => {
	const { installation, accounts, accountId, order } = await machine();
	const session = await signIn(accounts, { accountId, kept: true, former: null }, now);
	const { words } = await order('password', director.email);
	const password = /is now: (\S{20})\n/.exec(words)?.[1] ?? '';
	expect(await readSession(accounts, session, now)).toBeNull();
	expect(await tryToSignIn(installation, { ...attempt, password }, now)).toMatchObject({
		state: 'signed-in'
	});
});

test('disables and enables, and says which workspaces are left without a director', async () => {
	const { installation, accounts, accountId, order } = await machine();
	const session = await signIn(accounts, { accountId, kept: true, former: null }, now);
	const { words } = await order('disable', director.email);
	expect(words).toContain('Nobody governs these workspaces now: statement-2009.');
	expect(await readSession(accounts, session, now)).toBeNull();
	const entering = () =>
		tryToSignIn(installation, { ...attempt, password: director.password }, now);
	expect(await entering()).toMatchObject({ state: 'mismatch' });
	await order('enable', director.email);
	expect(await entering()).toMatchObject({ state: 'signed-in' });
});

test('what is not understood, and nobody’s e-mail, change nothing', async () => {
	const { order } = await machine();
	expect(await order('remove', director.email)).toMatchObject({ code: 2 });
	expect(await order('link')).toMatchObject({ code: 2 });
	expect(await order('link', 'nobody@example.org')).toEqual({
		code: 1,
		words: 'Nobody has the e-mail nobody@example.org.'
	});
	const elsewhere = await obey(['list'], { TIREK_DATA: temporaryFolder() }, now);
	expect(elsewhere).toMatchObject({ code: 1, words: expect.stringContaining('no accounts') });
});
