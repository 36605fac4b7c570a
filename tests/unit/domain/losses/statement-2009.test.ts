import { describe, expect, it } from 'vitest';
import { missing, undisclosed } from '$lib/domain/figure';
import { statementReport } from '../../../support/statement-report';

const astana = 1;
const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

describe('the statement of 1 October 2009', () => {
	it.each([
		[
			'cautious',
			[
				['2009-09-30', astana, 'unfunded'],
				['2009-12-31', 2, 'coming'],
				['2009-12-31', 3, 'coming']
			]
		],
		[
			'adopted',
			[
				['2009-12-31', astana, 'coming'],
				['2009-12-31', 2, 'coming'],
				['2009-12-31', 3, 'coming']
			]
		],
		[
			'hopeful',
			[
				['2009-12-31', astana, 'coming'],
				['2010-12-31', 2, 'coming'],
				['2010-12-31', 3, 'coming']
			]
		]
	] as const)('read in the %s way tells which shelters lose funding when', (reading, losses) => {
		const told = statementReport({ reading }).losses;
		expect(sorted(told.map(({ day, programId, standing }) => [day, programId, standing]))).toEqual(
			sorted(losses)
		);
		const nothing = { total: true, remaining: [], monthly: undisclosed, bridged: 'no' };
		for (const loss of told) expect(loss).toMatchObject(nothing);
		const beside = statementReport().readings.find((each) => each.reading === reading)?.losses;
		expect(sorted(beside ?? [])).toEqual(sorted(told));
	});

	it.each([
		['cautious', [['2009-12-31', '2009-12-31', [2, 3], 2]]],
		['adopted', [['2009-12-31', '2009-12-31', [1, 2, 3], 3]]],
		['hopeful', [['2010-12-31', '2010-12-31', [2, 3], 2]]]
	] as const)('read in the %s way has shelters losing together', (reading, expected) => {
		expect(
			statementReport({ reading }).simultaneous.map(({ from, to, programIds, running }) => [
				from,
				to,
				programIds.toSorted(),
				running
			])
		).toEqual(expected);
	});

	it('states no need: coverage is not known, never 0 % and never 100 %', () => {
		for (const { needRecorded, fundedUntil, months } of statementReport().programs) {
			expect([needRecorded, fundedUntil.state]).toEqual([false, 'need-not-recorded']);
			for (const month of months)
				expect(month).toMatchObject({
					need: missing('not-recorded'),
					gap: missing('not-recorded'),
					coverage: missing('not-recorded')
				});
		}
		const leftOut = statementReport().leftOut.map(({ programId, ...rest }) => [
			programId,
			...[rest.from, rest.to, rest.why]
		]);
		expect(sorted(leftOut)).toEqual(
			sorted([1, 2, 3].map((id) => [id, '2009-04', '2011-03', 'need-not-recorded']))
		);
	});
});
