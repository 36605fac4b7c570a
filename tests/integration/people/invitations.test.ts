import { expect, test } from 'vitest';
import { tryToSignIn } from '$lib/server/auth/sign-in';
import { signOutEverywhere } from '$lib/server/auth/sessions';
import { changeRole } from '$lib/server/people/commands';
import { invite, withdraw } from '$lib/server/people/invitation-commands';
import { findInvitation, openInvitations } from '$lib/server/people/invitation-queries';
import { findPerson } from '$lib/server/people/queries';
import { joinAnew, joinAs } from '$lib/server/workspaces/joining';
import { membershipOf } from '$lib/server/workspaces/queries';
import { addPerson, installationSetUp } from '../../support/installation';

const now = new Date('2026-11-24T05:00:00Z');
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000);
const wanted = { role: 'fundraiser', days: 7, name: 'Aigerim', email: null } as const;
const aigerim = {
	name: 'Aigerim Tulegenova',
	email: 'aigerim@aqbosaga.kz',
	password: 'grants for shelters',
	language: 'ru'
} as const;

async function invited() {
	const { installation, accountId, slug } = await installationSetUp(now);
	const { accounts } = installation;
	const director = { actor: { id: accountId, name: 'Dinara Seitova' }, now };
	const made = await invite(accounts, director, slug, wanted);
	if (made.state !== 'done') throw new Error(made.state);
	return { installation, accounts, director, slug, token: made.token, id: made.id };
}

test('a link makes an account and lets it into the workspace in the invited role', async () => {
	const { installation, accounts, slug, token } = await invited();
	const joined = await joinAnew(accounts, token, aigerim, now);
	if (joined.state !== 'done') throw new Error(joined.state);
	expect(await membershipOf(accounts, joined.accountId, slug)).toMatchObject({
		role: 'fundraiser'
	});
	const attempt = { ...aigerim, kept: false, address: '192.0.2.1', former: null };
	expect(await tryToSignIn(installation, attempt, new Date())).toMatchObject({
		state: 'signed-in'
	});
});

test('a link lets somebody in who has an account already', async () => {
	const { installation, accounts, token } = await invited();
	const own = await installation.create(
		{ kind: 'empty', name: { first: 'en', en: 'Other', ru: null, kk: null } },
		{ id: await addPerson(installation, 'statement-2009', 'viewer'), name: 'viewer' },
		now
	);
	const guest = await addPerson(installation, own, 'viewer', 'guest');
	const joined = await joinAs(accounts, { actor: { id: guest, name: 'guest' }, now }, token);
	expect(joined).toEqual({ state: 'done', accountId: guest, workspace: 'statement-2009' });
});

test('a link works once', async () => {
	const { accounts, token } = await invited();
	await joinAnew(accounts, token, aigerim, now);
	const other = { ...aigerim, email: 'other@aqbosaga.kz' };
	expect(await joinAnew(accounts, token, other, now)).toEqual({ state: 'used' });
	expect(await accounts.selectFrom('accounts').select('email').execute()).toHaveLength(2);
});

test('of two who follow a link at once, one joins', async () => {
	const { accounts, token } = await invited();
	const other = { ...aigerim, email: 'other@aqbosaga.kz' };
	const both = [joinAnew(accounts, token, aigerim, now), joinAnew(accounts, token, other, now)];
	const states = (await Promise.all(both)).map(({ state }) => state);
	expect(states.sort()).toEqual(['done', 'used']);
});

test('a link expires on its day', async () => {
	const { accounts, slug, token } = await invited();
	expect(await openInvitations(accounts, slug, daysLater(6.99))).toHaveLength(1);
	expect(await joinAnew(accounts, token, aigerim, daysLater(7))).toEqual({ state: 'expired' });
	expect(await openInvitations(accounts, slug, daysLater(7))).toEqual([]);
});

test('a withdrawn link opens nothing', async () => {
	const { accounts, director, slug, token, id } = await invited();
	expect(await withdraw(accounts, director, slug, id)).toEqual({ state: 'done' });
	expect(await withdraw(accounts, director, slug, id)).toEqual({ state: 'gone' });
	expect(await joinAnew(accounts, token, aigerim, now)).toEqual({ state: 'withdrawn' });
});

test('a link of another workspace cannot be withdrawn from here', async () => {
	const { installation, accounts, director, id } = await invited();
	const other = await installation.create(
		{ kind: 'empty', name: { first: 'en', en: 'Other', ru: null, kk: null } },
		director.actor,
		now
	);
	expect(await withdraw(accounts, director, other, id)).toEqual({ state: 'gone' });
});

test('a token that was never given out is unknown, and what the file keeps is no token', async () => {
	const { accounts, token } = await invited();
	expect(await joinAnew(accounts, 'a guess', aigerim, now)).toEqual({ state: 'unknown' });
	const rows = await accounts.selectFrom('invitations').selectAll().execute();
	expect(JSON.stringify(rows)).not.toContain(token);
	for (const { token_hash } of rows)
		expect(await findInvitation(accounts, token_hash, now)).toBeNull();
});

test('an e-mail that has an account is not used twice, and the link stays open', async () => {
	const { accounts, token } = await invited();
	const taken = { ...aigerim, email: 'dinara@aqbosaga.kz' };
	expect(await joinAnew(accounts, token, taken, now)).toEqual({ state: 'email taken' });
	expect(await findInvitation(accounts, token, now)).toMatchObject({ state: 'open' });
});

test('somebody who belongs already leaves the link unused; the disabled stay out', async () => {
	const { installation, accounts, director, slug, token } = await invited();
	expect(await joinAs(accounts, director, token)).toEqual({ state: 'belongs', workspace: slug });
	const viewer = await addPerson(installation, slug, 'viewer');
	const disabled_at = now.toISOString();
	await accounts
		.updateTable('memberships')
		.set({ disabled_at })
		.where('account_id', '=', viewer)
		.execute();
	const by = { actor: { id: viewer, name: 'viewer' }, now };
	expect(await joinAs(accounts, by, token)).toEqual({ state: 'disabled' });
	expect(await findInvitation(accounts, token, now)).toMatchObject({ state: 'open' });
});

test.each(['finance', 'fundraiser', 'advocate', 'viewer'] as const)(
	'a %s invites nobody and withdraws nothing',
	async (role) => {
		const { installation, accounts, slug, id } = await invited();
		const by = { actor: { id: await addPerson(installation, slug, role), name: role }, now };
		expect(await invite(accounts, by, slug, wanted)).toEqual({ state: 'forbidden' });
		expect(await withdraw(accounts, by, slug, id)).toEqual({ state: 'forbidden' });
	}
);

test('the links of a director go with the role', async () => {
	const { installation, accounts, director, slug, token } = await invited();
	const second = await addPerson(installation, slug, 'director', 'second');
	const by = { actor: { id: second, name: 'second' }, now };
	const target = { workspace: slug, accountId: director.actor.id };
	await signOutEverywhere(accounts, director.actor.id, now);
	await changeRole(accounts, by, target, { from: 'director', to: 'viewer' });
	expect(await findPerson(accounts, slug, director.actor.id)).toMatchObject({ role: 'viewer' });
	expect(await joinAnew(accounts, token, aigerim, now)).toEqual({ state: 'withdrawn' });
});
