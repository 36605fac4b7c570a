import { Kysely, SqliteDialect } from 'kysely';
import { describe, expect, it } from 'vitest';
import { known, missing, undisclosed } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import { unknownDay } from '$lib/domain/reading';
import { recordAllocation } from '$lib/server/allocations/commands';
import { readFacts } from '$lib/server/book/book';
import type { WorkspaceSchema } from '$lib/server/db/workspace-schema';
import { done } from '$lib/server/examples/done';
import { recordPlan } from '$lib/server/plans/commands';
import { recordNeed } from '$lib/server/programs/need-commands';
import { recordRates } from '$lib/server/rates/commands';
import { recordSource } from '$lib/server/sources/commands';
import { grant, named, recordShelter, share, shelter } from '../../support/shelter';
import {
	context,
	emptyWorkspace,
	statementWorkspace,
	type WorkspaceDatabase
} from '../../support/workspace';

async function queriesOf({ sqlite }: WorkspaceDatabase): Promise<string[]> {
	const queries: string[] = [];
	const database = new Kysely<WorkspaceSchema>({
		dialect: new SqliteDialect({ database: sqlite }),
		log: ({ query }) => {
			queries.push(query.sql);
		}
	});
	await readFacts(database);
	return queries;
}

const need = {
	label: '2027',
	approvedOn: '2026-12-12',
	currency: 'KZT',
	lines: [
		{ line: 'rent', monthly: 500, from: '2027-01', to: '2027-06' },
		{ line: 'rent', monthly: 600, from: '2027-07', to: '2027-12' },
		{ line: 'wages', monthly: 900, from: '2027-01', to: '2027-12' }
	]
};

describe('the book', () => {
	it('holds what was recorded, no more and no less', async () => {
		const { kysely: db } = await emptyWorkspace();
		const ids = await recordShelter(db);
		const needId = done(await recordNeed(db, context, { ...need, programId: ids.programId }));
		const plan = {
			name: named('Plan'),
			body: null,
			start: '2027-01-01',
			end: '2028-12-31',
			approvedOn: null
		};
		const planId = done(await recordPlan(db, context, plan));
		const half = share(ids, 5_000);
		const allocationId = done(await recordAllocation(db, context, half));
		const facts = await readFacts(db);
		expect(facts).toMatchObject({
			programs: [{ id: ids.programId, ...shelter }],
			needs: [{ id: needId, programId: ids.programId, ...need }],
			plans: [{ id: planId, ...plan }],
			sources: [{ id: ids.sourceId, funderId: ids.funderId, ...grant }],
			allocations: [{ id: allocationId, ...half }],
			documents: [],
			claims: [],
			overlaps: [],
			acceptances: [],
			shortOver: 100
		});
		expect(facts.rates).toHaveLength(322);
	});

	it.each([
		['known', { amount: known(money('USD', 12)), lowest: 10, highest: 15 }],
		['undisclosed', { amount: undisclosed }],
		['missing', { amount: missing('not-recorded') }],
		['of an unknown period', { start: unknownDay, end: unknownDay }],
		[
			'of an uncertain end',
			{
				end: {
					...stated('2027-06-30'),
					earliest: '2027-05-31',
					latest: '2027-12-31',
					phrase: 'mid-year'
				}
			}
		],
		['about a day', { start: { ...stated('2027-01-01'), about: true } }],
		['stated twice', { stated: { KZT: 1_500, USD: 10 } }]
	] as const)('gives back a source %s as it was told', async (_, changes) => {
		const { kysely: db } = await emptyWorkspace();
		const { funderId } = await recordShelter(db);
		const source = { ...grant, ...changes, funderId, name: named('Told') };
		const id = done(await recordSource(db, context, source));
		expect((await readFacts(db)).sources.at(-1)).toEqual({ id, ...source });
	});

	it('asks as many questions of a full workspace as of an empty one', async () => {
		const [ofEmpty, ofFull] = [await emptyWorkspace(), await statementWorkspace()];
		await recordRates(ofFull.kysely, context, [
			{ currency: 'EUR', day: '2026-11-23', micros: 601_830_000, origin: 'Bank', official: false }
		]);
		const selects = (queries: string[]) => queries.filter((query) => query.startsWith('select'));
		expect(selects(await queriesOf(ofEmpty))).toHaveLength(22);
		expect(selects(await queriesOf(ofFull))).toHaveLength(22);
	});

	it('asks these questions', async () => {
		const queries = await queriesOf(await emptyWorkspace());
		await expect(`${queries.join(';\n\n')};\n`).toMatchFileSnapshot('book.sql');
	});
});

function stated(adopted: string) {
	return {
		state: 'stated',
		adopted,
		earliest: null,
		latest: null,
		about: false,
		phrase: null
	} as const;
}
