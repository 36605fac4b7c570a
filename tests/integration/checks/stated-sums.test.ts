/** Sums of state money as reports state them, in tenge and dollars, under the rates that are shipped. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { readFacts } from '$lib/server/book/book';
import { csvRows } from '../../support/csv';
import { asking, ledger, type LedgerMoney } from '../../support/ledger';
import { emptyWorkspace } from '../../support/workspace';

const own = 'tests/fixtures/stated-sums.csv';
/** Public reports, kept beside the project where somebody has them. */
const reports = '../shared/data/facts/kz_shelter_funding_timeline.csv';

interface Sum {
	readonly year: number;
	readonly published: string;
	readonly tenge: number;
	readonly dollars: number;
}

type Row = Readonly<Record<string, string>>;

function rowsOf(path: string): Row[] {
	return csvRows(readFileSync(path, 'utf8'));
}

/** A report on persons trafficked of a year comes out in the summer of that year. */
function published({ text = '', source = '' }: Row): string {
	const edition =
		/TIP (\d{4})/.exec(`${text} ${source}`)?.[1] ?? /reports\/(\d{4})/.exec(source)?.[1];
	if (edition === undefined) throw new Error(`no edition of the report in: ${source}`);
	return `${edition}-06-30`;
}

async function oddYears(sums: readonly Sum[]) {
	const { kysely } = await emptyWorkspace();
	const { rates } = await readFacts(kysely);
	const money = sums.map(({ year, published: claimed, tenge, dollars }): LedgerMoney => ({
		amount: tenge,
		origin: 'state',
		kind: 'state_grant',
		source: `Money of ${year}`,
		from: `${year}-01-01`,
		to: `${year}-12-31`,
		claimed,
		stated: { tenge, dollars }
	}));
	const facts = ledger([{ name: 'Shelter', money }], rates);
	const question = asking({ asOf: '2017-06-30', from: '2013-01', to: '2016-12' });
	const { checks } = answer(facts, question);
	expect(checks.map(({ code }) => code).filter((code) => code !== 'rate-of-another-year')).toEqual(
		[]
	);
	return checks.flatMap((check) =>
		check.code === 'rate-of-another-year'
			? [[check.own.year, check.fits.map(({ year }) => year)]]
			: []
	);
}

const expected = [
	[2013, [2014]],
	[2015, [2016, 2017]]
];

describe('sums stated in tenge and dollars', () => {
	it('raise the check of another year’s rate, and no other, where they were converted late', async () => {
		const sums = rowsOf(own).map((row) => ({
			year: Number(row['period_year']),
			published: row['published_on'] ?? '',
			tenge: Number(row['tenge']),
			dollars: Number(row['dollars'])
		}));
		expect((await oddYears(sums)).sort()).toEqual(expected);
	});

	it.skipIf(!existsSync(reports))(
		'do so as the public reports printed them (skipped where these are not at hand)',
		async () => {
			const sums = rowsOf(reports)
				.filter((row) => row['value_usd_stated'] !== '')
				.map((row) => ({
					year: Number(row['year']),
					published: published(row),
					tenge: Number(row['value_kzt']),
					dollars: Number(row['value_usd_stated'])
				}));
			expect(sums.length).toBeGreaterThan(6);
			const found = (await oddYears(sums)).map((each) => JSON.stringify(each));
			expect([...new Set(found)].sort()).toEqual(expected.map((each) => JSON.stringify(each)));
		}
	);
});
