/** The facts of domain.md §11, as they stand in the book. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '$lib/domain/facts';
import { known, undisclosed } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import { certain, unknownDay } from '$lib/domain/reading';
import { readFacts } from '$lib/server/book/book';
import { recordExample } from '$lib/server/examples/record';
import { readWorkspace } from '$lib/server/workspace/queries';
import { context, statementWorkspace } from '../../support/workspace';

let facts: Facts;

beforeAll(async () => {
	facts = await readFacts((await statementWorkspace()).kysely);
});

function sourceNamed(name: string) {
	const source = facts.sources.find((candidate) => candidate.name.en === name);
	if (!source) throw new Error(`no source ${name}`);
	const funder = facts.funders.find(({ id }) => id === source.funderId);
	const claims = facts.claims.filter(({ sourceId }) => sourceId === source.id);
	const programs = facts.allocations
		.filter(({ sourceId }) => sourceId === source.id)
		.map(({ programId }) => facts.programs.find(({ id }) => id === programId)?.name.en);
	return { source, origin: funder?.origin, quotes: claims.map(({ quote }) => quote), programs };
}

const on = (step: string) => [
	{ step, day: '2009-10-01', effective: '2009-10-01', chance: null, reason: null }
];

describe('the statement of 1 October 2009', () => {
	it('opens as of its own day', async () => {
		expect(await readWorkspace((await statementWorkspace()).kysely)).toMatchObject({
			name: { first: 'en', en: 'Statement of 1 October 2009' },
			opensAsOf: '2009-10-01',
			opensFrom: '2009-04',
			opensTo: '2011-03',
			example: 'statement-2009',
			zone: 'Asia/Almaty'
		});
	});

	it('knows three shelters, and neither their need nor how many people they hold', () => {
		expect(facts.programs.map(({ name, region }) => [name.en, region?.en ?? null])).toEqual([
			['Shelter, Astana', 'Astana'],
			['Shelter, place not stated (1)', null],
			['Shelter, place not stated (2)', null]
		]);
		expect(new Set(facts.programs.map(({ kind }) => kind))).toEqual(new Set(['shelter']));
		expect(facts.programs.map(({ capacity }) => capacity)).toEqual([null, null, null]);
		expect(facts.needs).toEqual([]);
	});

	it.each(['1', '2'])('lets shelter %s live on foreign donors “up to 2010”', (number) => {
		expect(sourceNamed(`Foreign donors, shelter (${number})`)).toMatchObject({
			origin: 'foreign',
			programs: [`Shelter, place not stated (${number})`],
			quotes: ['retain sponsorship up to 2010'],
			source: {
				kind: 'donor_grant',
				amount: undisclosed,
				start: unknownDay,
				end: { adopted: '2009-12-31', earliest: null, latest: '2010-12-31', phrase: 'up to 2010' },
				steps: on('committed')
			}
		});
	});

	it('lets the shelter in Astana live on state money for three months', () => {
		expect(sourceNamed('State funds, shelter in Astana')).toMatchObject({
			origin: 'state',
			programs: ['Shelter, Astana'],
			quotes: ['for the period of three months', 'created three months ago'],
			source: {
				amount: undisclosed,
				start: { adopted: '2009-07-01', about: true, phrase: 'three months ago' },
				end: { adopted: '2009-12-31', earliest: '2009-09-30', latest: null },
				steps: on('committed')
			}
		});
	});

	it('tenders three lots without dates, for no program', () => {
		expect(sourceNamed('Three lots of a state contest')).toMatchObject({
			origin: 'state',
			programs: [],
			quotes: ['three lots to the amount of 13 000 000 tenge', 'equivalent to 87,000 USD'],
			source: {
				kind: 'procurement_lot',
				lots: 3,
				amount: known(money('KZT', 1_300_000_000)),
				stated: { KZT: 1_300_000_000, USD: 8_700_000 },
				start: unknownDay,
				end: unknownDay,
				steps: on('tendered')
			}
		});
	});

	it('plans money for 2009–2011 under a plan for 2009–2010', () => {
		const { source, ...rest } = sourceNamed('Government plan 2009–2010');
		expect(rest).toEqual({
			origin: 'state',
			programs: [],
			quotes: ['1055000 tenge (70,000 dollars)', 'period 2009-2011']
		});
		expect(source).toMatchObject({
			kind: 'plan_allocation',
			amount: known(money('KZT', 105_500_000)),
			stated: { KZT: 105_500_000, USD: 7_000_000 },
			start: certain('2009-01-01'),
			end: certain('2011-12-31'),
			steps: on('planned')
		});
		expect(facts.plans).toMatchObject([
			{ id: source.planId, start: '2009-01-01', end: '2010-12-31', approvedOn: '2009-10-01' }
		]);
	});

	it('says that the lots and the plan may be the same money', () => {
		const quotes = facts.overlaps.map(({ claimIds }) =>
			claimIds.map((id) => facts.claims.find((claim) => claim.id === id)?.quote)
		);
		expect(quotes).toEqual([
			['three lots to the amount of 13 000 000 tenge', '1055000 tenge (70,000 dollars)']
		]);
	});

	it('quotes a dozen words at most, each with its document, point and a note', () => {
		expect(facts.documents).toMatchObject([{ day: '2009-10-01' }]);
		expect(facts.claims).toHaveLength(8);
		for (const claim of facts.claims) {
			expect(claim.quote.split(/\s+/).length).toBeLessThanOrEqual(12);
			expect(claim).toMatchObject({
				place: expect.stringMatching(/^§ [58]$/),
				quoteLanguage: 'en',
				adopted: true
			});
		}
	});

	it('gives every name and note in all three languages', () => {
		const { organisations, programs, funders, plans, sources, documents, claims, overlaps } = facts;
		const names = [
			...[...organisations, ...programs, ...funders, ...plans, ...sources].map(({ name }) => name),
			...documents.flatMap(({ title, author, occasion }) => [title, author, occasion]),
			...claims.map(({ note }) => note),
			...overlaps.map(({ reason }) => reason)
		];
		for (const name of names) {
			expect(name).toEqual({
				first: 'en',
				en: expect.any(String),
				ru: expect.any(String),
				kk: expect.any(String)
			});
		}
	});

	it('is recorded by Tirek, once', async () => {
		const { kysely: db } = await statementWorkspace();
		const actors = await db.selectFrom('history').select('actor_name').distinct().execute();
		expect(actors).toEqual([{ actor_name: 'Tirek' }]);
		await expect(
			recordExample(db, 'statement-2009', { ...context, language: 'en' })
		).rejects.toThrow(/UNIQUE/);
	});
});
