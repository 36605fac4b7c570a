import { describe, expect, it } from 'vitest';
import { editWorkspace } from '$lib/server/workspace/commands';
import { readWorkspace } from '$lib/server/workspace/queries';
import { countPeople, membershipOf } from '$lib/server/workspaces/queries';
import { rename } from '$lib/server/workspaces/commands';
import { post, type Typed } from '../../support/forms';
import { installationSetUp } from '../../support/installation';
import { named } from '../../support/shelter';
import { context, emptyWorkspace } from '../../support/workspace';

const settings = { route: 'settings' };
const now = new Date('2026-11-24T05:00:00Z');
const typed: Typed = {
	version: '1',
	'name-en': 'Aq Bosaga',
	shortOver: '1',
	firstMonth: '1',
	zone: 'Asia/Almaty'
};

describe('the settings of a workspace', () => {
	it('name in words what cannot be saved, and keep what was typed', async () => {
		const wrong = { ...typed, 'name-en': ' ', shortOver: '101', firstMonth: '13', zone: 'Mars' };
		const answer = await post(await emptyWorkspace(), settings, wrong);
		expect(answer).toMatchObject({ status: 400, typed: wrong });
		const fields = ['firstMonth', 'name-en', 'shortOver', 'zone'];
		expect(Object.keys(answer.errors).sort()).toEqual(fields);
	});

	it('show both versions to whoever was slower, and overwrite nothing', async () => {
		const database = await emptyWorkspace();
		const { kysely: db } = database;
		const standing = await readWorkspace(db);
		const quicker = { ...standing, shortOver: 250, name: named('Aq Bosaga') };
		await editWorkspace(db, context, { version: 1, reason: null }, quicker);
		const slower = { ...typed, 'name-ru': 'Aq Bosaga', 'name-kk': 'Aq Bosaga', firstMonth: '7' };
		const answer = await post(database, settings, slower);
		expect(answer).toMatchObject({ status: 409, typed: { version: '2', firstMonth: '7' } });
		expect(answer.differing).toEqual([
			'A month is short when more than this share of its need is missing, %',
			'First month of the fiscal year'
		]);
		expect(await readWorkspace(db)).toMatchObject({ shortOver: 250, firstMonthOfYear: 1 });
	});

	it('are not for a role that does not govern', async () => {
		const answer = await post(await emptyWorkspace(), { ...settings, role: 'finance' }, typed);
		expect(answer.status).toBe(403);
	});

	it('give the workspace the same name in every list', async () => {
		const { installation, accountId, slug } = await installationSetUp(now);
		await rename(installation.accounts, slug, named('Renamed'));
		const membership = await membershipOf(installation.accounts, accountId, slug);
		expect(membership?.name.en).toBe('Renamed');
		expect(await countPeople(installation.accounts, slug)).toBe(1);
	});
});
