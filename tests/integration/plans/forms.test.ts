import { describe, expect, it } from 'vitest';
import { done } from '$lib/server/examples/done';
import { readHistory } from '$lib/server/history/queries';
import { recordPlan } from '$lib/server/plans/commands';
import { findPlan, readPlans } from '$lib/server/plans/queries';
import { post, type Typed } from '../../support/forms';
import { named } from '../../support/shelter';
import {
	context,
	emptyWorkspace,
	statementWorkspace,
	type WorkspaceDatabase
} from '../../support/workspace';

const form = { route: 'plans/new' };
const params = { plan: '1' };
const edit = { route: 'plans/[plan]/edit', params };
const remove = { route: 'plans/[plan]/delete', params };
const program: Typed = {
	'name-en': 'Plan against trafficking',
	'body-ru': 'Правительство',
	start: '2027-01-01',
	end: '2028-12-31',
	approvedOn: ''
};

async function withPlan() {
	const database = await emptyWorkspace();
	const days = { start: '2027-01-01', end: '2028-12-31', approvedOn: null };
	done(await recordPlan(database.kysely, context, { name: named('Plan'), body: null, ...days }));
	return database;
}

async function actionsOn({ kysely: db }: WorkspaceDatabase) {
	const told = await readHistory(db, { noun: 'plans', id: 1 });
	return told.map(({ action, reason }) => ({ action, reason }));
}

describe('the form for a new plan', () => {
	it('records it as a draft where no approval is given, and leads to it', async () => {
		const database = await emptyWorkspace();
		expect(await post(database, form, program)).toMatchObject({
			status: 303,
			location: '/ws/plans/1'
		});
		expect(await readPlans(database.kysely)).toEqual([
			{
				id: 1,
				name: { first: 'en', en: 'Plan against trafficking', ru: null, kk: null },
				body: { first: 'ru', en: null, ru: 'Правительство', kk: null },
				start: '2027-01-01',
				end: '2028-12-31',
				approvedOn: null
			}
		]);
		expect(await actionsOn(database)).toEqual([{ action: 'recorded', reason: null }]);
	});

	it('asks for a title and both days', async () => {
		const { status, errors } = await post(await emptyWorkspace(), form, {});
		expect(status).toBe(400);
		expect(Object.keys(errors).sort()).toEqual(['end', 'name-en', 'start']);
	});

	it('refuses an end before the start, and keeps what was typed', async () => {
		const backwards = { ...program, end: '2026-12-31' };
		const { errors, typed } = await post(await emptyWorkspace(), form, backwards);
		expect(errors).toEqual({ end: 'The end, 31 Dec 2026, is before the start, 1 Jan 2027.' });
		expect(typed).toMatchObject(backwards);
	});

	it('refuses a day that there is not', async () => {
		const { errors } = await post(await emptyWorkspace(), form, {
			...program,
			approvedOn: '2027-02-30'
		});
		expect(Object.keys(errors)).toEqual(['approvedOn']);
	});
});

describe('the form for a recorded plan', () => {
	it('approves it on a day, for a reason that the history keeps', async () => {
		const database = await withPlan();
		const typed = { ...program, version: '1', approvedOn: '2026-12-12', reason: 'Order 812' };
		expect(await post(database, edit, typed)).toMatchObject({ location: '/ws/plans/1' });
		expect(await findPlan(database.kysely, 1)).toMatchObject({ approvedOn: '2026-12-12' });
		expect((await actionsOn(database))[0]).toEqual({ action: 'edited', reason: 'Order 812' });
	});

	it('shows both versions to whoever was slower, and overwrites nothing', async () => {
		const database = await withPlan();
		await post(database, edit, { ...program, version: '1' });
		const slower = { ...program, version: '1', end: '2029-12-31', 'body-ru': '' };
		const answer = await post(database, edit, slower);
		expect(answer).toMatchObject({ status: 409, typed: { version: '2', end: '2029-12-31' } });
		expect(answer.differing).toEqual(['Name: Русский', 'Last day of the plan']);
		expect(await findPlan(database.kysely, 1)).toMatchObject({ end: '2028-12-31', version: 2 });
	});
});

describe('the page that deletes a plan', () => {
	it('deletes one that promises nothing, and leads to the list', async () => {
		const database = await withPlan();
		const answer = await post(database, remove, { version: '1', reason: 'Typed twice' });
		expect(answer).toMatchObject({ status: 303, location: '/ws/plans' });
		expect(await readPlans(database.kysely)).toEqual([]);
		expect((await actionsOn(database))[0]).toEqual({ action: 'deleted', reason: 'Typed twice' });
	});

	it('deletes nothing that a source stands in', async () => {
		const database = await statementWorkspace();
		expect(await post(database, remove, { version: '1' })).toMatchObject({ status: 409 });
		expect(await readPlans(database.kysely)).toHaveLength(1);
	});
});
