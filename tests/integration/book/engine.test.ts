import { describe, expect, it } from 'vitest';
import { arraysFromFacts } from '$lib/domain/engine/from-facts';
import { stepOrder } from '$lib/domain/engine/ledger-arrays';
import { known, undisclosed } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import { unknownDay } from '$lib/domain/reading';
import { recordAllocation } from '$lib/server/allocations/commands';
import { readArrays } from '$lib/server/book/arrays';
import { readFacts } from '$lib/server/book/book';
import { done } from '$lib/server/examples/done';
import { recordNeed } from '$lib/server/programs/need-commands';
import { recordSource } from '$lib/server/sources/commands';
import { grant, named, recordShelter, share } from '../../support/shelter';
import { context, emptyWorkspace, statementWorkspace } from '../../support/workspace';

const need = (label: string, approvedOn: string | null, monthly: number) => ({
	label,
	approvedOn,
	currency: 'EUR',
	lines: [{ line: 'wages', monthly, from: '2027-01', to: '2027-12' }]
});

const about = {
	state: 'stated',
	adopted: '2027-12-01',
	earliest: null,
	latest: '2028-02-01',
	about: true,
	phrase: 'about December'
} as const;

describe('the columns read from the database', () => {
	it('of the statement are those of its facts', async () => {
		const { kysely: db } = await statementWorkspace();
		expect(await readArrays(db)).toEqual(arraysFromFacts(await readFacts(db)));
	});

	it('of a workspace without records are empty', async () => {
		const { kysely: db } = await emptyWorkspace();
		expect(await readArrays(db)).toEqual(arraysFromFacts(await readFacts(db)));
	});

	it('hold need, lines, uncertain days and amounts as the facts do', async () => {
		const { kysely: db } = await emptyWorkspace();
		const ids = await recordShelter(db);
		const programId = ids.programId;
		done(await recordNeed(db, context, { ...need('2027', '2026-12-12', 900), programId }));
		done(await recordNeed(db, context, { ...need('2027 b', null, 950), programId }));
		const open = { ...grant, funderId: ids.funderId, start: unknownDay, end: about };
		const uncertain = { amount: known(money('USD', 9_000)), lowest: 8_000, highest: 9_500 };
		const sourceId = done(
			await recordSource(db, context, { ...open, ...uncertain, name: named('Open') })
		);
		const part = share(ids, 5_000);
		done(await recordAllocation(db, context, { ...part, line: 'wages' }));
		done(await recordAllocation(db, context, { ...part, sourceId, amount: undisclosed }));
		expect(await readArrays(db)).toEqual(arraysFromFacts(await readFacts(db)));
	});

	it('put the higher of two steps of one day last', async () => {
		const { kysely: db } = await emptyWorkspace();
		const { sourceId } = await recordShelter(db);
		const steps = ['withdrawn', 'applied'] as const;
		await db.deleteFrom('source_steps').where('source_id', '=', sourceId).execute();
		for (const step of steps)
			await db
				.insertInto('source_steps')
				.values({ source_id: sourceId, step, day: '2027-03-01', effective: '2027-03-01' })
				.execute();
		const arrays = await readArrays(db);
		expect([...arrays.sources.step].map((place) => stepOrder[place])).toEqual([
			'applied',
			'withdrawn'
		]);
		expect(arrays).toEqual(arraysFromFacts(await readFacts(db)));
	});
});
