/** What public reports state of the state's money, typed in as claims and adopted one by one. */
import { expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { readFacts } from '$lib/server/book/book';
import { readClaims } from '$lib/server/claims/queries';
import { post, type Typed } from '../../support/forms';
import { asking } from '../../support/ledger';
import { typedShelter } from '../../support/program-form';
import { emptyWorkspace, type WorkspaceDatabase } from '../../support/workspace';

interface Stated {
	readonly year: number;
	readonly published: string;
	readonly name: string;
	readonly tenge: string;
	readonly dollars: string;
}

/** Of three editions of one yearly report on trafficking in persons. */
const sums: readonly Stated[] = [
	{
		year: 2013,
		published: '2015-06-30',
		name: 'Shelter in Astana, 2013',
		tenge: '4 625 000',
		dollars: '25400'
	},
	{
		year: 2013,
		published: '2015-06-30',
		name: 'Help during investigations, 2013',
		tenge: '1 480 000',
		dollars: '8100'
	},
	{
		year: 2014,
		published: '2015-06-30',
		name: 'Shelter in Astana, 2014',
		tenge: '6 475 000',
		dollars: '35500'
	},
	{
		year: 2014,
		published: '2015-06-30',
		name: 'Help during investigations, 2014',
		tenge: '2 127 500',
		dollars: '11700'
	},
	{
		year: 2015,
		published: '2017-06-30',
		name: 'Direct help, 2015',
		tenge: '4 700 000',
		dollars: '14101'
	},
	{
		year: 2016,
		published: '2017-06-30',
		name: 'Shelters, 2016',
		tenge: '24 000 000',
		dollars: '72007'
	},
	{
		year: 2016,
		published: '2017-06-30',
		name: 'Help during investigations, 2016',
		tenge: '1 970 000',
		dollars: '5911'
	}
];

function sourceOf({ year, published, name, tenge }: Stated, first: boolean): Typed {
	return {
		kind: 'state_grant',
		name,
		...(first ? { funder: 'new', funderName: 'Ministry', funderOrigin: 'state' } : { funder: '1' }),
		disclosure: 'known',
		amount: tenge,
		currency: 'KZT',
		startCertainty: 'exact',
		start: `${year}-01-01`,
		endCertainty: 'exact',
		end: `${year}-12-31`,
		step: 'committed',
		stepDay: published
	};
}

function claimOf({ published, tenge, dollars }: Stated): Typed {
	return {
		document: 'new',
		documentTitle: `Report of ${published}`,
		documentDay: published,
		quote: `${tenge} tenge (${dollars} dollars)`,
		quoteLanguage: 'en',
		statedTenge: tenge,
		statedDollars: dollars,
		statedCurrency: 'EUR',
		standing: 'beside'
	};
}

async function send(
	database: WorkspaceDatabase,
	page: Parameters<typeof post>[1],
	typed: Typed
): Promise<void> {
	const { status, errors } = await post(database, page, typed);
	expect({ status, errors }).toEqual({ status: 303, errors: {} });
}

async function adopted(): Promise<WorkspaceDatabase> {
	const database = await emptyWorkspace();
	await send(database, { route: 'programs/new', action: 'save' }, typedShelter);
	for (const [index, sum] of sums.entries()) {
		const id = String(index + 1);
		const params = { source: id };
		const at = { route: 'sources/[source]', params };
		await send(database, { route: 'sources/new', action: 'save' }, sourceOf(sum, index === 0));
		await send(database, { ...at, route: `${at.route}/claims/new` }, claimOf(sum));
		await send(
			database,
			{ route: `${at.route}/claims/[claim]/adopt`, params: { ...params, claim: id } },
			{ version: '1', sourceVersion: '1', reason: 'The only paper that states it' }
		);
		const share = { program: '1', disclosure: 'known', amount: sum.tenge, profile: 'monthly' };
		await send(database, { ...at, route: `${at.route}/allocations/new` }, share);
	}
	return database;
}

it('they raise the check of another year’s rate where they were converted late, and no other', async () => {
	const { kysely: db } = await adopted();
	expect((await readClaims(db)).map(({ adopted: is, statedUsd }) => [is, statedUsd])).toEqual(
		sums.map(({ dollars }) => [true, Number(dollars) * 100])
	);
	const facts = await readFacts(db);
	const asked = asking({ asOf: '2017-06-30', from: '2013-01', to: '2016-12' });
	const told = answer(facts, asked).checks.map((check) => [
		check.code,
		...(check.code === 'rate-of-another-year'
			? [sums[check.sourceId - 1]?.name, check.fits.map(({ year }) => year)]
			: [])
	]);
	expect(told.sort()).toEqual([
		['rate-of-another-year', 'Direct help, 2015', [2016, 2017]],
		['rate-of-another-year', 'Help during investigations, 2013', [2014]],
		['rate-of-another-year', 'Shelter in Astana, 2013', [2014]]
	]);
});
