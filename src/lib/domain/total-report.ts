/** Totals over programs: by month and by year, with what they leave out. */
import { mapOrigins } from './by-origin';
import { monthsFrom, yearOf, type Month } from './calendar';
import type { Evaluation } from './evaluation';
import { match, type Figure } from './figure';
import { groupBy } from './grouping';
import { sharesOf } from './mix';
import { expectedIn } from './program-report';
import type { LeftOut, ProgramMonth, ProgramReport, Total, TotalMonth, TotalYear } from './report';
import { sum, zero } from './totals';

/** Sums of the program-months; those of unknown gap count in neither need nor gap. */
export function totalMonths(
	programs: readonly ProgramReport[],
	{ question, table, rates }: Evaluation
): TotalMonth[] {
	return monthsFrom(question.from, question.to).map((month, index) => {
		const own = programs.flatMap((program) => program.months[index] ?? []);
		const cells = programs.map(({ program }) => table.at(program.id, month));
		return {
			month,
			...sumsOf(own),
			expected: expectedIn(
				{
					cells: cells.flatMap((each) => each.cells),
					unknown: cells.flatMap((each) => each.unknown)
				},
				question.lens,
				rates
			)
		};
	});
}

/** Sums of one month of several programs; a month of unknown gap counts in neither need nor gap. */
export function sumsOf(own: readonly ProgramMonth[]): Omit<TotalMonth, 'month' | 'expected'> {
	const byOrigin = mapOrigins((origin) => sum(own.map((each) => each.byOrigin[origin])));
	return {
		need: needOfAll(own),
		byOrigin,
		committed: sum(Object.values(byOrigin)),
		gap: gapOfAll(own),
		counted: own.filter(({ gap }) => gap.state === 'known').length
	};
}

export function totalYears(
	programs: readonly ProgramReport[],
	months: readonly TotalMonth[],
	{ question, table }: Evaluation
): TotalYear[] {
	const ids = programs.map(({ program }) => program.id);
	return [...groupBy(months, ({ month }) => yearOf(month))].map(([year, own]) => ({
		year,
		months: own.length,
		need: sum(own.map(({ need }) => need)),
		gap: sum(own.map(({ gap }) => gap)),
		shares: sharesOf(
			ids,
			own.map(({ month }) => month),
			table,
			question.lens
		)
	}));
}

/** The program-months that totals of need, gap and coverage leave out, joined into spans. */
export function leftOutOf(programs: readonly ProgramReport[]): LeftOut[] {
	return programs.flatMap(({ program, months }) => {
		const spans: LeftOut[] = [];
		let open: { why: LeftOut['why']; from: Month; to: Month } | null = null;
		for (const month of months) {
			const why = whyLeftOut(month);
			if (open && open.why === why) open.to = month.month;
			else {
				if (open) spans.push({ programId: program.id, ...open });
				open = why === null ? null : { why, from: month.month, to: month.month };
			}
		}
		return open ? [...spans, { programId: program.id, ...open }] : spans;
	});
}

function whyLeftOut({ gap }: ProgramMonth): LeftOut['why'] | null {
	return match<number, LeftOut['why'] | null>(gap, {
		known: () => null,
		undisclosed: () => 'undisclosed',
		missing: (reason) => (reason === 'no-rate' ? 'no-rate' : 'need-not-recorded')
	});
}

function needOfAll(months: readonly ProgramMonth[]): Total {
	const counted = months.filter(({ gap }) => gap.state === 'known');
	return sum(counted.map(({ need, assumed }) => figureTotal(need, assumed)));
}

function gapOfAll(months: readonly ProgramMonth[]): Total {
	return sum(months.map(({ gap, assumed }) => figureTotal(gap, assumed)));
}

/** A month's need or gap as a total; what is not told counts for nothing. */
export function figureTotal(figure: Figure<number>, assumed: boolean): Total {
	return match(figure, {
		known: (minor) => ({ ...zero, minor, assumed }),
		undisclosed: () => zero,
		missing: (reason) => (reason === 'no-rate' ? { ...zero, withoutRate: 1 } : zero)
	});
}
