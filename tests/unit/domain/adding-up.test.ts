import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { lenses, origins } from '$lib/domain/facts';
import type { ProgramMonth, Report, Total } from '$lib/domain/report';
import { asking, ledger } from '../../support/ledger';
import { randomPrograms, someRates } from '../../support/random-ledger';

type ByOrigin = Readonly<Record<(typeof origins)[number], Total>>;

const add = (totals: readonly Total[]) => totals.reduce((sum, { minor }) => sum + minor, 0);
const threeOrigins = (byOrigin: ByOrigin) => add(origins.map((origin) => byOrigin[origin]));

function committedParts({ parts }: ProgramMonth): number {
	return parts.reduce(
		(sum, { amount, firmness }) =>
			firmness === 'committed' && amount.state === 'known' ? sum + amount.value : sum,
		0
	);
}

/** Pairs of a whole and the sum of its parts, at every level: program-month, month, year, range. */
function sumsOf(report: Report): [whole: number, parts: number][] {
	const programMonths = report.programs.flatMap(({ months }) => months);
	const { byOrigin, committed } = report.shares;
	return [
		...programMonths.flatMap((month): [number, number][] => [
			[month.committed.minor, threeOrigins(month.byOrigin)],
			[month.committed.minor, committedParts(month)]
		]),
		...report.months.flatMap((total): [number, number][] => {
			const own = programMonths.filter(({ month }) => month === total.month);
			return [
				[total.committed.minor, threeOrigins(total.byOrigin)],
				[total.committed.minor, add(own.map((month) => month.committed))]
			];
		}),
		...report.years.flatMap(({ year, shares, need, gap }): [number, number][] => {
			const own = report.months.filter(({ month }) => month.startsWith(`${year}-`));
			return [
				[shares.committed.minor, threeOrigins(shares.byOrigin)],
				[shares.committed.minor, add(own.map((month) => month.committed))],
				[need.minor, add(own.map((month) => month.need))],
				[gap.minor, add(own.map((month) => month.gap))]
			];
		}),
		[committed.minor, threeOrigins(byOrigin)],
		[committed.minor, add(report.years.map(({ shares }) => shares.committed))]
	];
}

describe('what is shown', () => {
	it('adds up at every level in every lens, whatever is recorded', () => {
		const range = { asOf: '2026-04-10', from: '2025-11', to: '2026-02' };
		fc.assert(
			fc.property(randomPrograms, fc.constantFrom(...lenses), (programs, lens) => {
				const report = answer(ledger(programs, someRates), asking({ ...range, lens }));
				const sums = sumsOf(report);
				expect(sums.map(([whole]) => whole)).toEqual(sums.map(([, parts]) => parts));
			}),
			{ numRuns: 300 }
		);
	});
});
