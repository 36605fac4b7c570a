import { describe, expect, it } from 'vitest';
import { done } from '$lib/server/examples/done';
import { recordFunder } from '$lib/server/funders/commands';
import { findFunder, readFunders } from '$lib/server/funders/queries';
import { readHistory } from '$lib/server/history/queries';
import { post, type Typed } from '../../support/forms';
import { noHabits } from '../../support/ledger-rows';
import { named } from '../../support/shelter';
import {
	context,
	emptyWorkspace,
	statementWorkspace,
	type WorkspaceDatabase
} from '../../support/workspace';

const form = { route: 'funders/new' };
const params = { funder: '1' };
const edit = { route: 'funders/[funder]/edit', params };
const remove = { route: 'funders/[funder]/delete', params };
const akimat: Typed = { 'name-en': 'Akimat of Shymkent', 'name-ru': '', origin: 'state' };

async function withAkimat() {
	const database = await emptyWorkspace();
	const funder = { name: named('Akimat'), origin: 'state' } as const;
	done(await recordFunder(database.kysely, context, funder));
	return database;
}

async function actionsOn({ kysely: db }: WorkspaceDatabase) {
	const told = await readHistory(db, { noun: 'funders', id: 1 });
	return told.map(({ action, reason }) => ({ action, reason }));
}

describe('the form for a new funder', () => {
	it('records it, named in the languages that were typed, and leads to it', async () => {
		const database = await emptyWorkspace();
		const typed = { ...akimat, 'name-kk': 'Шымкент әкімдігі' };
		expect(await post(database, form, typed)).toMatchObject({
			status: 303,
			location: '/ws/funders/1'
		});
		const name = { first: 'en', en: 'Akimat of Shymkent', ru: null, kk: 'Шымкент әкімдігі' };
		const recorded = { id: 1, name, origin: 'state', ...noHabits };
		expect(await readFunders(database.kysely)).toEqual([recorded]);
		expect(await actionsOn(database)).toEqual([{ action: 'recorded', reason: null }]);
	});

	it('asks for a name and an origin, and keeps what was typed', async () => {
		const { status, errors, typed } = await post(await emptyWorkspace(), form, {
			'name-ru': '   ',
			origin: ''
		});
		expect(status).toBe(400);
		expect(Object.keys(errors).sort()).toEqual(['name-en', 'origin']);
		expect(typed).toMatchObject({ 'name-ru': '   ' });
	});

	it('takes no origin that there is not', async () => {
		const { errors } = await post(await emptyWorkspace(), form, { ...akimat, origin: 'tenge' });
		expect(Object.keys(errors)).toEqual(['origin']);
	});
});

describe('what a funder is known for', () => {
	const told = { ...akimat, bin: '9412 4000 0193', daysToDecision: '60', daysToMoney: '120' };

	it('is its BIN and its usual times', async () => {
		const database = await emptyWorkspace();
		await post(database, form, told);
		expect(await findFunder(database.kysely, 1)).toMatchObject({
			bin: '941240000193',
			usualDays: { toDecision: 60, toMoney: 120 }
		});
	});

	it.each([
		['bin', '941240000194'],
		['bin', '12345'],
		['bin', "1' or '1'='1"],
		['bin', '９４１２４００００１９３'],
		['bin', '12345678901\u0000'],
		['daysToDecision', '-1'],
		['daysToDecision', '3651'],
		['daysToDecision', '1e3'],
		['daysToDecision', '2.5'],
		['daysToDecision', 'soon'],
		['daysToMoney', '=60'],
		['daysToMoney', 'NaN'],
		['daysToMoney', '9007199254740993'],
		['daysToMoney', '59']
	])('is refused beside its field: %s %s', async (field, typed) => {
		const database = await emptyWorkspace();
		const answer = await post(database, form, { ...told, [field]: typed });
		expect(answer.status).toBe(400);
		expect(Object.keys(answer.errors)).toEqual([field]);
		expect(answer.typed).toMatchObject({
			daysToDecision: field === 'daysToDecision' ? typed : '60'
		});
		expect(await readFunders(database.kysely)).toEqual([]);
	});
});

describe('the form for a recorded funder', () => {
	it('changes it, for a reason that the history keeps', async () => {
		const database = await withAkimat();
		const typed = { ...akimat, version: '1', origin: 'domestic', reason: 'A company now' };
		expect(await post(database, edit, typed)).toMatchObject({ location: '/ws/funders/1' });
		expect(await findFunder(database.kysely, 1)).toMatchObject({ origin: 'domestic', version: 2 });
		expect((await actionsOn(database))[0]).toEqual({ action: 'edited', reason: 'A company now' });
	});

	it('shows both versions to whoever was slower, and overwrites nothing', async () => {
		const database = await withAkimat();
		await post(database, edit, { ...akimat, version: '1' });
		const slower = { ...akimat, 'name-en': 'Akimat of Almaty', origin: 'foreign', version: '1' };
		const answer = await post(database, edit, slower);
		expect(answer).toMatchObject({ status: 409, typed: { version: '2', origin: 'foreign' } });
		expect(answer.differing).toEqual(['Name', 'Whose money is it?']);
		expect(await findFunder(database.kysely, 1)).toMatchObject({ origin: 'state', version: 2 });
	});

	it('is not found for a funder that is not there', async () => {
		const answer = await post(await emptyWorkspace(), edit, { ...akimat, version: '1' });
		expect(answer.status).toBe(404);
	});
});

describe('the page that deletes a funder', () => {
	it('deletes one that nothing names, and leads to the list', async () => {
		const database = await withAkimat();
		const answer = await post(database, remove, { version: '1', reason: 'Typed twice' });
		expect(answer).toMatchObject({ status: 303, location: '/ws/funders' });
		expect(await readFunders(database.kysely)).toEqual([]);
		expect((await actionsOn(database))[0]).toEqual({ action: 'deleted', reason: 'Typed twice' });
	});

	it('deletes nothing that a source names', async () => {
		const database = await statementWorkspace();
		const before = await readFunders(database.kysely);
		expect(await post(database, remove, { version: '1' })).toMatchObject({ status: 409 });
		expect(await readFunders(database.kysely)).toEqual(before);
	});

	it('deletes nothing that was changed meanwhile', async () => {
		const database = await withAkimat();
		await post(database, edit, { ...akimat, version: '1' });
		const answer = await post(database, remove, { version: '1' });
		expect(answer.status).toBe(409);
		expect(answer.errors['version']).toContain('Somebody changed it');
		expect(await readFunders(database.kysely)).toHaveLength(1);
	});

	it('does not take a form that names no version', async () => {
		const answer = await post(await withAkimat(), remove, {});
		expect(answer.status).toBe(400);
	});
});
