import { describe, expect, it } from 'vitest';
import { known, undisclosed } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import { readHistory } from '$lib/server/history/queries';
import { readTranches } from '$lib/server/tranches/queries';
import { post, type Typed } from '../../support/forms';
import { recordShelter } from '../../support/shelter';
import { emptyWorkspace } from '../../support/workspace';

const params = { source: '1' };
const own = { source: '1', tranche: '1' };
const add = { route: 'sources/[source]/tranches/new', params } as const;
const edit = { route: 'sources/[source]/tranches/[tranche]/edit', params: own } as const;
const remove = { route: 'sources/[source]/tranches/[tranche]/delete', params: own } as const;
const first: Typed = {
	plannedOn: '2026-01-15',
	planned: '82 600',
	condition: 'report',
	conditionNote: 'Interim report',
	conditionMetOn: '2026-01-10',
	receivedOn: '2026-01-28',
	received: '82600',
	bankRate: '537,40',
	reference: 'MT103 7'
};

async function withEuros() {
	const database = await emptyWorkspace();
	await recordShelter(database.kysely, { amount: known(money('EUR', 23_600_000)) });
	return database;
}

describe('the form for one payment of a source', () => {
	it('keeps what was planned, on what condition, and what came at which rate', async () => {
		const database = await withEuros();
		expect(await post(database, add, first)).toMatchObject({ location: '/ws/sources/1' });
		expect(await readTranches(database.kysely)).toEqual([
			{
				id: 1,
				sourceId: 1,
				planned: { on: '2026-01-15', minor: 8_260_000 },
				condition: 'report',
				conditionNote: 'Interim report',
				conditionMetOn: '2026-01-10',
				received: { on: '2026-01-28', minor: 8_260_000 },
				bankRate: 537_400_000,
				reference: 'MT103 7'
			}
		]);
	});

	it.each<[string, Typed, string]>([
		['a sum with no day', { plannedOn: '' }, 'plannedOn'],
		['a day with no sum', { planned: '' }, 'planned'],
		['a sum of nothing', { received: '0' }, 'received'],
		['no number', { planned: 'much' }, 'planned'],
		['money that came tomorrow', { receivedOn: '2026-11-25' }, 'receivedOn'],
		['no day', { receivedOn: '2026-02-30' }, 'receivedOn'],
		['another condition', { condition: '__proto__' }, 'condition'],
		['no rate', { bankRate: '-5' }, 'bankRate'],
		['a rate of no money', { received: '', receivedOn: '' }, 'received']
	])('refuses %s and keeps what was typed', async (_, typed, at) => {
		const database = await withEuros();
		const answer = await post(database, add, { ...first, ...typed });
		expect(answer).toMatchObject({ status: 400, typed: { ...first, ...typed } });
		expect(Object.keys(answer.errors)).toEqual([at]);
		expect(await readTranches(database.kysely)).toEqual([]);
	});

	it('refuses a bank rate of tenge, beside it', async () => {
		const database = await emptyWorkspace();
		await recordShelter(database.kysely);
		const answer = await post(database, add, first);
		expect(answer).toMatchObject({ status: 400 });
		expect(Object.keys(answer.errors)).toEqual(['bankRate']);
	});

	it('asks for the amount of a source that does not name its currency', async () => {
		const database = await emptyWorkspace();
		await recordShelter(database.kysely, { amount: undisclosed });
		const answer = await post(database, add, first);
		expect(answer).toMatchObject({ status: 400, typed: first });
		expect(Object.keys(answer.errors)).toEqual(['planned']);
	});

	it('says what somebody else saved meanwhile, and then saves over it', async () => {
		const database = await withEuros();
		await post(database, add, first);
		await post(database, edit, { ...first, received: '82000', version: '1' });
		const late = await post(database, edit, { ...first, bankRate: '538.1', version: '1' });
		expect(late).toMatchObject({ status: 409 });
		expect(late.differing).toEqual(expect.arrayContaining(['Received sum', 'The bank’s rate']));
		expect(await post(database, edit, late.typed)).toMatchObject({ status: 303 });
		expect(await readTranches(database.kysely)).toMatchObject([
			{ received: { minor: 8_260_000 }, bankRate: 538_100_000 }
		]);
	});

	it('takes a payment back, or along with its source, each with its entry', async () => {
		const database = await withEuros();
		await post(database, add, first);
		await post(database, add, first);
		expect(await post(database, remove, { version: '1', reason: 'twice' })).toMatchObject({
			location: '/ws/sources/1'
		});
		const whole = { route: 'sources/[source]/delete', params };
		expect(await post(database, whole, { version: '1' })).toMatchObject({ status: 303 });
		expect(await readTranches(database.kysely)).toEqual([]);
		const told = await readHistory(database.kysely, null);
		expect(told.filter(({ noun }) => noun === 'tranches').map(({ action }) => action)).toEqual([
			'deleted',
			'deleted',
			'recorded',
			'recorded'
		]);
	});

	it('is closed to who may not record, and of another source is not there', async () => {
		const database = await withEuros();
		await post(database, add, first);
		const elsewhere = { ...edit, params: { source: '1', tranche: '2' } };
		expect(await post(database, elsewhere, { ...first, version: '1' })).toMatchObject({
			status: 404
		});
		expect(await post(database, { ...add, role: 'viewer' }, first)).toMatchObject({ status: 403 });
	});
});
