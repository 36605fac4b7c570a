import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { arraysFromFacts } from '$lib/domain/engine/from-facts';
import { quickEngine } from '$lib/domain/engine/quick-engine';
import { readAllocations } from '$lib/server/allocations/queries';
import { readArrays } from '$lib/server/book/arrays';
import { readFacts } from '$lib/server/book/book';
import { readTranches } from '$lib/server/tranches/queries';
import { asking } from '../../support/ledger';
import { post, type Typed } from '../../support/forms';
import { recordShelter } from '../../support/shelter';
import { emptyWorkspace, type WorkspaceDatabase } from '../../support/workspace';

const params = { source: '1' };
const own = { source: '1', tranche: '1' };
const allocate = { route: 'sources/[source]/allocations/new', params } as const;
const pay = { route: 'sources/[source]/tranches/new', params } as const;
const edit = { route: 'sources/[source]/tranches/[tranche]/edit', params: own } as const;
const remove = { route: 'sources/[source]/tranches/[tranche]/delete', params: own } as const;
const amend = { route: 'sources/[source]/amendments/new', params } as const;
const part = { program: '1', disclosure: 'known', amount: '80', profile: 'tranches' };
const tranche = (plannedOn: string, planned: string): Typed => ({
	plannedOn,
	planned,
	condition: 'none'
});

/** One hundred tenge for 2027, in two payments, of which the shelter gets eighty. */
async function withTranches() {
	const database = await emptyWorkspace();
	await recordShelter(database.kysely);
	await post(database, pay, tranche('2027-01-15', '75'));
	await post(database, pay, tranche('2027-07-15', '25'));
	return database;
}

/** The committed money of the shelter, month by month. */
async function months({ kysely: db }: WorkspaceDatabase, asOf = '2027-12-31') {
	const facts = await readFacts(db);
	const arrays = await readArrays(db);
	expect(arrays).toEqual(arraysFromFacts(facts));
	const question = asking({ asOf, from: '2027-01', to: '2027-12' });
	const report = answer(facts, question, quickEngine(arrays));
	expect(report).toEqual(answer(facts, question));
	return report.programs.flatMap((program) =>
		program.months
			.filter(({ parts }) => parts.length > 0)
			.map(({ month, committed }) => [month, committed.minor])
	);
}

describe('a part that falls on tranches', () => {
	it('is refused, beside the choice, where no tranche is planned', async () => {
		const database = await emptyWorkspace();
		await recordShelter(database.kysely);
		const received = { receivedOn: '2026-01-15', received: '75', condition: 'none' };
		await post(database, pay, received);
		const refused = await post(database, allocate, part);
		expect(Object.keys(refused.errors)).toEqual(['profile']);
		expect(refused.typed).toMatchObject(part);
		expect(await readAllocations(database.kysely)).toEqual([]);
	});

	it('lies on their days, the same in both engines', async () => {
		const database = await withTranches();
		expect(await post(database, allocate, part)).toMatchObject({ location: '/ws/sources/1' });
		expect(await months(database)).toEqual([
			['2027-01', 6_000],
			['2027-07', 2_000]
		]);
	});

	it('keeps the last planned tranche from going, and from losing its day', async () => {
		const database = await withTranches();
		await post(database, allocate, part);
		expect(await post(database, remove, { version: '1' })).toMatchObject({ status: 303 });
		const last = { ...own, tranche: '2' };
		const gone = await post(database, { ...remove, params: last }, { version: '1' });
		expect([gone.status, Object.keys(gone.errors)]).toEqual([409, ['version']]);
		const unplanned = { receivedOn: '2026-01-15', received: '25', condition: 'none', version: '1' };
		const undated = await post(database, { ...edit, params: last }, unplanned);
		expect(Object.keys(undated.errors)).toEqual(['planned']);
		expect(await readTranches(database.kysely)).toHaveLength(1);
		expect(await months(database)).toEqual([['2027-07', 8_000]]);
	});

	it('lets go of its tranches once it is laid by month', async () => {
		const database = await withTranches();
		await post(database, allocate, part);
		const at = { ...params, allocation: '1' };
		const change = { route: 'sources/[source]/allocations/[allocation]', params: at } as const;
		const monthly = { ...part, profile: 'monthly', version: '1' };
		expect(await post(database, change, monthly)).toMatchObject({ status: 303 });
		for (const each of ['1', '2']) {
			const deleted = { ...remove, params: { ...own, tranche: each } };
			expect(await post(database, deleted, { version: '1' })).toMatchObject({ status: 303 });
		}
	});

	it('goes on from an amendment, and no tranche moves what that goes on from', async () => {
		const database = await withTranches();
		await post(database, allocate, part);
		const cut = { signed: '2026-11-20', effective: '2027-03-01', amount: '80', 'share-1': '60' };
		expect(await post(database, amend, { ...cut, 'share-1': '59' })).toMatchObject({ status: 400 });
		expect(await post(database, amend, cut)).toMatchObject({ status: 303 });
		expect(await months(database)).toEqual([['2027-01', 6_000]]);
		const second = { ...edit, params: { ...own, tranche: '2' } };
		const earlier = { ...tranche('2027-02-15', '25'), version: '1' };
		const refused = await post(database, second, earlier);
		expect([refused.status, Object.keys(refused.errors)]).toEqual([400, ['planned']]);
		const later = { ...tranche('2027-08-15', '25'), version: '1' };
		expect(await post(database, second, later)).toMatchObject({ status: 303 });
	});
});
