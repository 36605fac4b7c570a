import { expect, test } from 'vitest';
import {
	readSession,
	signIn,
	signOut,
	signOutEverywhere,
	sweepSessions
} from '$lib/server/auth/sessions';
import { director, installationWithAccount } from '../../support/installation';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = new Date();

function after(milliseconds: number): Date {
	return new Date(now.getTime() + milliseconds);
}

async function signedIn(kept: boolean) {
	const { installation, accountId } = await installationWithAccount(now);
	const { accounts } = installation;
	const id = await signIn(accounts, { accountId, kept, former: null }, now);
	return { accounts, accountId, id };
}

test('a session tells who asks, and nothing secret about them', async () => {
	const { accounts, accountId, id } = await signedIn(false);
	expect(await readSession(accounts, id, now)).toEqual({
		id: accountId,
		email: director.email,
		name: director.name,
		language: 'ru',
		theme: null
	});
});

test('what the file stores of a session cannot sign in', async () => {
	const { accounts, id } = await signedIn(true);
	const stored = await accounts.selectFrom('sessions').selectAll().execute();
	expect(stored).toHaveLength(1);
	expect(JSON.stringify(stored)).not.toContain(id);
	for (const session of stored) expect(await readSession(accounts, session.id, now)).toBeNull();
});

test('each sign-in has a new id and ends the session that the browser came with', async () => {
	const { accounts, accountId, id } = await signedIn(false);
	const next = await signIn(accounts, { accountId, kept: false, former: id }, now);
	expect(next).not.toBe(id);
	expect(await readSession(accounts, id, now)).toBeNull();
	expect(await readSession(accounts, next, now)).not.toBeNull();
});

test('an id that nobody was given opens nothing', async () => {
	const { accounts } = await signedIn(false);
	expect(await readSession(accounts, '', now)).toBeNull();
	expect(await readSession(accounts, 'x'.repeat(10_000), now)).toBeNull();
});

test('30 minutes without use end a session', async () => {
	const { accounts, id } = await signedIn(false);
	expect(await readSession(accounts, id, after(29 * minute))).not.toBeNull();
	expect(await readSession(accounts, id, after(58 * minute))).not.toBeNull();
	expect(await readSession(accounts, id, after(88 * minute))).toBeNull();
});

test('7 days without use end a session that was to be kept', async () => {
	const { accounts, id } = await signedIn(true);
	expect(await readSession(accounts, id, after(6 * day))).not.toBeNull();
	expect(await readSession(accounts, id, after(12 * day))).not.toBeNull();
	expect(await readSession(accounts, id, after(19 * day))).toBeNull();
});

test('30 days end every session, however busy it is', async () => {
	const { accounts, id } = await signedIn(true);
	for (let days = 1; days < 30; days += 1) {
		expect(await readSession(accounts, id, after(days * day))).not.toBeNull();
	}
	expect(await readSession(accounts, id, after(30 * day))).toBeNull();
});

test('signing out ends this session and no other', async () => {
	const { accounts, accountId, id } = await signedIn(false);
	const phone = await signIn(accounts, { accountId, kept: true, former: null }, now);
	await signOut(accounts, id, now);
	expect(await readSession(accounts, id, now)).toBeNull();
	expect(await readSession(accounts, phone, now)).not.toBeNull();
});

test('signing out everywhere ends all sessions of the account', async () => {
	const { accounts, accountId, id } = await signedIn(false);
	const phone = await signIn(accounts, { accountId, kept: true, former: null }, now);
	await signOutEverywhere(accounts, accountId, now);
	expect(await readSession(accounts, id, now)).toBeNull();
	expect(await readSession(accounts, phone, now)).toBeNull();
});

test('a disabled account is signed in no longer', async () => {
	const { accounts, id } = await signedIn(true);
	await accounts.updateTable('accounts').set({ disabled_at: now.toISOString() }).execute();
	expect(await readSession(accounts, id, now)).toBeNull();
});

test('the sweep forgets only what is over', async () => {
	const { accounts, accountId } = await signedIn(false);
	await signIn(accounts, { accountId, kept: true, former: null }, now);
	await sweepSessions(accounts, after(day));
	const left = await accounts.selectFrom('sessions').select('kept').execute();
	expect(left).toEqual([{ kept: 1 }]);
});
