import { describe, expect, it, test } from 'vitest';
import { readSession, signIn } from '$lib/server/auth/sessions';
import { verifyChain } from '$lib/server/history/entries';
import { readHistory } from '$lib/server/history/queries';
import { tellHistory } from '$lib/server/people/changes';
import { changeRole, disable, leave, letInAgain, remove } from '$lib/server/people/commands';
import { markSeen } from '$lib/server/people/last-seen';
import { findPerson, peopleOf } from '$lib/server/people/queries';
import { membershipOf, membershipsOf } from '$lib/server/workspaces/queries';
import { addPerson, installationSetUp } from '../../support/installation';

/** lucia looks at the clock itself: a session of another day would be over. */
const now = new Date();

async function office() {
	const { installation, accountId, slug } = await installationSetUp(now);
	const saule = await addPerson(installation, slug, 'finance', 'saule');
	const { accounts } = installation;
	const director = { actor: { id: accountId, name: 'Dinara Seitova' }, now };
	const target = { workspace: slug, accountId: saule };
	return { installation, accounts, director, slug, saule, target };
}

async function historyOf({ installation, accounts, slug }: Awaited<ReturnType<typeof office>>) {
	const database = await installation.workspace(slug);
	if (database === null) throw new Error('no workspace');
	await tellHistory(accounts, slug, database.kysely);
	const entries = await readHistory(database.kysely, null);
	return { db: database.kysely, entries: entries.filter(({ noun }) => noun === 'people') };
}

describe('a change of role', () => {
	it('holds at once and ends the person’s sessions', async () => {
		const { accounts, director, slug, saule, target } = await office();
		const entry = { accountId: saule, kept: true, former: null };
		const session = await signIn(accounts, entry, now);
		const changed = await changeRole(accounts, director, target, { from: 'finance', to: 'viewer' });
		expect(changed.state).toBe('done');
		expect(await membershipOf(accounts, saule, slug)).toMatchObject({ role: 'viewer' });
		expect(await readSession(accounts, session, now)).toBeNull();
	});

	it('made from a page that is out of date changes nothing and says how it stands', async () => {
		const { accounts, director, target } = await office();
		const change = { from: 'viewer', to: 'advocate' } as const;
		expect(await changeRole(accounts, director, target, change)).toMatchObject({
			state: 'stale',
			person: { role: 'finance' }
		});
	});

	it('is told to the history with who, before and after, once', async () => {
		const set = await office();
		await changeRole(set.accounts, set.director, set.target, { from: 'finance', to: 'viewer' });
		await historyOf(set);
		await set.accounts.updateTable('people_changes').set({ told: 0 }).execute();
		const { db, entries } = await historyOf(set);
		expect(entries).toMatchObject([
			{
				actorName: 'Dinara Seitova',
				action: 'edited',
				before: { name: { ru: 'saule' }, role: 'finance', standing: 'active' },
				after: { role: 'viewer', standing: 'active' }
			}
		]);
		expect(await verifyChain(db)).toMatchObject({ state: 'whole' });
	});
});

describe('disabling', () => {
	it('keeps the person out at once and ends the sessions, and letting in undoes it', async () => {
		const { accounts, director, slug, saule, target } = await office();
		const entry = { accountId: saule, kept: true, former: null };
		const session = await signIn(accounts, entry, now);
		expect(await disable(accounts, director, target)).toMatchObject({ state: 'done' });
		expect(await membershipOf(accounts, saule, slug)).toBeNull();
		expect(await membershipsOf(accounts, saule)).toEqual([]);
		expect(await readSession(accounts, session, now)).toBeNull();
		expect(await disable(accounts, director, target)).toMatchObject({ state: 'stale' });
		expect(await letInAgain(accounts, director, target)).toMatchObject({ state: 'done' });
		expect(await membershipOf(accounts, saule, slug)).toMatchObject({ role: 'finance' });
	});

	it('leaves the disabled in the list, last', async () => {
		const { accounts, director, slug, target } = await office();
		await disable(accounts, director, target);
		const people = await peopleOf(accounts, slug);
		expect(people.map(({ standing }) => standing)).toEqual(['active', 'disabled']);
	});

	it('holds for a director too, who then governs nothing', async () => {
		const { installation, accounts, director, slug, target } = await office();
		const second = await addPerson(installation, slug, 'director', 'second');
		await disable(accounts, director, { workspace: slug, accountId: second });
		const by = { actor: { id: second, name: 'second' }, now };
		expect(await remove(accounts, by, target)).toEqual({ state: 'forbidden' });
	});
});

describe('the last director', () => {
	it('cannot leave, be disabled, be removed or take another role', async () => {
		const { accounts, director, slug } = await office();
		const self = { workspace: slug, accountId: director.actor.id };
		const demotion = { from: 'director', to: 'viewer' } as const;
		const answers = [
			await leave(accounts, director, slug),
			await disable(accounts, director, self),
			await remove(accounts, director, self),
			await changeRole(accounts, director, self, demotion)
		];
		for (const answer of answers) expect(answer).toMatchObject({ state: 'last director' });
		expect(await findPerson(accounts, slug, self.accountId)).toMatchObject({
			role: 'director',
			standing: 'active'
		});
	});

	it('is not one who has a disabled director beside her', async () => {
		const { installation, accounts, director, slug } = await office();
		const second = await addPerson(installation, slug, 'director', 'second');
		await disable(accounts, director, { workspace: slug, accountId: second });
		expect(await leave(accounts, director, slug)).toMatchObject({ state: 'last director' });
	});

	it('may go once another has the role', async () => {
		const { accounts, director, slug, saule, target } = await office();
		await changeRole(accounts, director, target, { from: 'finance', to: 'director' });
		expect(await leave(accounts, director, slug)).toMatchObject({ state: 'done' });
		const people = await peopleOf(accounts, slug);
		expect(people.map(({ accountId }) => accountId)).toEqual([saule]);
	});
});

test('removing takes the person off the list, and the history keeps the name', async () => {
	const set = await office();
	await remove(set.accounts, set.director, set.target);
	expect(await findPerson(set.accounts, set.slug, set.saule)).toBeNull();
	const { entries } = await historyOf(set);
	expect(entries).toMatchObject([
		{ action: 'removed', before: { name: { ru: 'saule' } }, after: null }
	]);
});

test('what was not told before the program stopped is told by the sweep', async () => {
	const set = await office();
	await remove(set.accounts, set.director, set.target);
	await set.installation.sweep(now);
	const left = await set.accounts.selectFrom('people_changes').select('told').execute();
	expect(left).toEqual([{ told: 1 }]);
	expect((await historyOf(set)).entries).toHaveLength(1);
});

test.each(['finance', 'fundraiser', 'advocate', 'viewer'] as const)(
	'a %s changes nobody and may leave',
	async (role) => {
		const { installation, accounts, slug, target } = await office();
		const own = await addPerson(installation, slug, role, `other ${role}`);
		const by = { actor: { id: own, name: role }, now };
		const change = { from: 'finance', to: 'viewer' } as const;
		expect(await changeRole(accounts, by, target, change)).toEqual({ state: 'forbidden' });
		expect(await disable(accounts, by, target)).toEqual({ state: 'forbidden' });
		expect(await letInAgain(accounts, by, target)).toEqual({ state: 'forbidden' });
		expect(await remove(accounts, by, target)).toEqual({ state: 'forbidden' });
		expect(await leave(accounts, by, slug)).toMatchObject({ state: 'done' });
	}
);

test('somebody of another workspace is nobody here', async () => {
	const { accounts, director, slug } = await office();
	const stranger = { workspace: slug, accountId: 'a stranger' };
	expect(await disable(accounts, director, stranger)).toEqual({ state: 'gone' });
});

test('when a person was last seen is kept to the minute', async () => {
	const { accounts, slug, saule, target } = await office();
	const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
	const seen = async () => (await findPerson(accounts, slug, saule))?.lastSeenAt;
	expect(await seen()).toBeNull();
	await markSeen(accounts, target, now);
	await markSeen(accounts, target, later(59));
	expect(await seen()).toBe(now.toISOString());
	await markSeen(accounts, target, later(60));
	expect(await seen()).toBe(later(60).toISOString());
});
