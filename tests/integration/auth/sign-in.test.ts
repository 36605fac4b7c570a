import { expect, test } from 'vitest';
import { readSession } from '$lib/server/auth/sessions';
import { tryToSignIn, type Attempt } from '$lib/server/auth/sign-in';
import {
	director,
	freshInstallation,
	installationWithAccount,
	temporaryFolder
} from '../../support/installation';

const now = new Date();

function attempt(changes: Partial<Attempt>): Attempt {
	const { email, password } = director;
	return { email, password, kept: false, address: '192.0.2.1', former: null, ...changes };
}

const wrong = attempt({ password: 'not the password' });
const unknown = attempt({ email: 'nobody@example.org' });

test('e-mail and password open a session', async () => {
	const { installation, accountId } = await installationWithAccount(now);
	const answer = await tryToSignIn(installation, attempt({}), now);
	if (answer.state !== 'signed-in') throw new Error(answer.state);
	const account = await readSession(installation.accounts, answer.sessionId, now);
	expect(account?.id).toBe(accountId);
});

test('known and unknown people are answered alike, try by try', async () => {
	const { installation } = await installationWithAccount(now);
	for (let tries = 0; tries < 12; tries += 1) {
		const known = await tryToSignIn(installation, wrong, now);
		expect(await tryToSignIn(installation, unknown, now)).toEqual(known);
	}
});

test('the tenth failure leaves no try, and the right password does not help in the pause', async () => {
	const { installation } = await installationWithAccount(now);
	const left: unknown[] = [];
	for (let tries = 0; tries < 10; tries += 1) {
		left.push(await tryToSignIn(installation, wrong, now));
	}
	expect(left[2]).toEqual({ state: 'mismatch', left: 7 });
	expect(left[9]).toEqual({ state: 'mismatch', left: 0 });
	const paused = await tryToSignIn(installation, attempt({}), now);
	expect(paused).toEqual({ state: 'paused', minutes: 15 });
});

test('many tries at once are counted one by one', async () => {
	const { installation } = await installationWithAccount(now);
	const tries = Array.from({ length: 25 }, () => tryToSignIn(installation, wrong, now));
	const answers = await Promise.all(tries);
	expect(answers.filter(({ state }) => state === 'mismatch')).toHaveLength(10);
	expect(answers.filter(({ state }) => state === 'paused')).toHaveLength(15);
});

test('a pause holds for one e-mail from one address', async () => {
	const { installation } = await installationWithAccount(now);
	for (let tries = 0; tries < 11; tries += 1) await tryToSignIn(installation, wrong, now);
	const elsewhere = await tryToSignIn(installation, attempt({ address: '192.0.2.2' }), now);
	expect(elsewhere.state).toBe('signed-in');
	expect(await tryToSignIn(installation, unknown, now)).toEqual({ state: 'mismatch', left: 9 });
});

test('a success forgets the failures before it', async () => {
	const { installation } = await installationWithAccount(now);
	await tryToSignIn(installation, wrong, now);
	await tryToSignIn(installation, attempt({}), now);
	expect(await tryToSignIn(installation, wrong, now)).toEqual({ state: 'mismatch', left: 9 });
});

test('a pause survives a restart', async () => {
	const folder = temporaryFolder();
	const { installation } = await installationWithAccount(now, folder);
	for (let tries = 0; tries < 10; tries += 1) await tryToSignIn(installation, wrong, now);
	await installation.close();
	const restarted = await freshInstallation(folder);
	expect(await tryToSignIn(restarted, attempt({}), now)).toMatchObject({ state: 'paused' });
});

test('the file does not list who tried from where', async () => {
	const { installation } = await installationWithAccount(now);
	await tryToSignIn(installation, unknown, now);
	const rows = await installation.accounts.selectFrom('sign_in_failures').selectAll().execute();
	expect(rows).toHaveLength(1);
	expect(JSON.stringify(rows)).not.toContain('nobody');
	expect(JSON.stringify(rows)).not.toContain('192.0.2.1');
});

test('a disabled account cannot sign in', async () => {
	const { installation } = await installationWithAccount(now);
	const disabled_at = now.toISOString();
	await installation.accounts.updateTable('accounts').set({ disabled_at }).execute();
	expect(await tryToSignIn(installation, attempt({}), now)).toMatchObject({ state: 'mismatch' });
});
