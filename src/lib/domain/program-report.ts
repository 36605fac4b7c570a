/** One program's months, presences, dates and losses in the lens of a question. */
import { monthsFrom, type Month } from './calendar';
import { daysOfRun, type Cell, type ConvertedPart, type MonthCells } from './cells';
import { convertCell } from './convert-cells';
import { inNeedCurrency, wholeInBasisPoints, type CoverageMonth } from './coverage';
import type { EvaluatedProgram, Evaluation } from './evaluation';
import { origins, type Lens } from './facts';
import { mapFigure, match, missing, undisclosed, type Figure } from './figure';
import { ascending, byAll, groupBy } from './grouping';
import { firmnesses } from './kinds';
import { isCommitted } from './losses/losses';
import { committedByOrigin, mainOriginOf } from './mix';
import type { Run } from './money-runs';
import { money } from './money';
import { convert, convertFraction, type Conversion, type RateTable } from './rates';
import type { ExpectedMoney, MonthPart, Presence, ProgramMonth, ProgramReport } from './report';
import { sum, totalOf, undisclosedOf } from './totals';

export function programReport(evaluated: EvaluatedProgram, evaluation: Evaluation): ProgramReport {
	const { program, runs, lastNeeded } = evaluated;
	const { question, rates, table } = evaluation;
	const months = monthsFrom(question.from, question.to);
	return {
		program,
		needRecorded: lastNeeded !== null,
		months: months.map((month) => programMonth(month, evaluated, evaluation)),
		presences: runs.map((run) => presenceOf(run, question.lens, rates)),
		fundedUntil: evaluated.fundedUntil,
		fundingEnds: evaluated.fundingEnds,
		losses: evaluated.losses,
		interruptions: evaluated.interruptions,
		mainOrigin: mainOriginOf(committedByOrigin(program.id, months, table, 'KZT'))
	};
}

function programMonth(
	month: Month,
	{ program, coverage }: EvaluatedProgram,
	{ question, rates, table }: Evaluation
): ProgramMonth {
	const { lens } = question;
	const cells = table.at(program.id, month);
	const covered = coverage.get(month);
	const byOrigin = table.committed(program.id, month, lens);
	const shown = (figure: Figure<number>) => needFigureInLens(figure, covered, lens, rates);
	return {
		month,
		need: shown(mapFigure(covered?.need ?? missing('not-recorded'), ({ minor }) => minor)),
		committed: sum(Object.values(byOrigin)),
		byOrigin,
		carried: carriedInLens(covered, lens, rates),
		expected: expectedIn(cells, lens, rates),
		gap: shown(covered?.gap ?? missing('not-recorded')),
		surplus: shown(covered?.surplus ?? missing('not-recorded')),
		coverage: covered?.coverage ?? missing('not-recorded'),
		short: covered?.short ?? missing('not-recorded'),
		assumed: isAssumed(covered, lens, rates),
		parts: partsIn(month, table.parts(program.id, month, lens), cells.unknown)
	};
}

/** An assumed rate is in the month's gap, surplus or coverage, or in how its need is shown. */
export function isAssumed(
	covered: CoverageMonth | undefined,
	lens: Lens,
	rates: RateTable
): boolean {
	return covered !== undefined && (covered.assumed || shownAtAssumedRate(covered, lens, rates));
}

function shownAtAssumedRate(covered: CoverageMonth, lens: Lens, rates: RateTable): boolean {
	if (covered.need.state !== 'known') return false;
	const rateOf = (currency: string) => rates.inMonth(currency, covered.month);
	const shown = convert(covered.need.value, lens, rateOf);
	return shown.state === 'known' && shown.value.assumed;
}

/** Need, gap and surplus are each converted once, from the need's own currency. */
export function needFigureInLens(
	figure: Figure<number>,
	covered: CoverageMonth | undefined,
	lens: Lens,
	rates: RateTable
): Figure<number> {
	return match<number, Figure<number>>(figure, {
		known: (minor) => {
			const amount = covered && inNeedCurrency(covered, minor);
			if (!covered || !amount) return missing('not-recorded');
			const rateOf = (currency: string) => rates.inMonth(currency, covered.month);
			return mapFigure(convert(amount, lens, rateOf), (converted) => converted.minor);
		},
		undisclosed: () => undisclosed,
		missing
	});
}

function carriedInLens(
	covered: CoverageMonth | undefined,
	lens: Lens,
	rates: RateTable
): Figure<number> {
	if (!covered) return missing('not-recorded');
	return needFigureInLens({ state: 'known', value: covered.carried }, covered, lens, rates);
}

/** Everything below contracted, each firmness and origin apart, in full and weighted by its chance. */
export function expectedIn(
	{ cells, unknown }: MonthCells,
	lens: Lens,
	rates: RateTable
): ExpectedMoney[] {
	const pending = cells.filter((cell) => cell.firmness !== 'committed');
	const untold = unknown.filter((run) => !isCommitted(run));
	const keys = groupBy(
		[...pending.map(expectedKey), ...untold.map((run) => expectedKey(run.terms))],
		(key) => `${key.firmness} ${key.origin}`
	);
	const inOrder = [...keys.values()].map(([key]) => key).sort(leastFirmFirst);
	return inOrder.map(({ firmness, origin }) => {
		const own = pending.filter((cell) => cell.firmness === firmness && cell.origin === origin);
		const ownUntold = untold.filter(
			({ terms }) => terms.firmness === firmness && terms.origin === origin
		);
		return {
			firmness,
			origin,
			full: sum([
				...own.map((cell) => totalOf(convertCell(cell, lens, rates))),
				...ownUntold.map((run) => undisclosedOf(run.terms.source.id))
			]),
			weighted: sum(own.map((cell) => totalOf(weightedIn(cell, lens, rates)))).minor,
			withoutChance: new Set(
				own
					.flatMap((cell) => cell.parts.map((part) => part.run))
					.filter((run) => run.terms.chance === null)
					.map((run) => run.terms.source.id)
			).size
		};
	});
}

const leastFirmFirst = byAll<Pick<Cell, 'firmness' | 'origin'>>(
	ascending(({ firmness }) => firmnesses.indexOf(firmness)),
	ascending(({ origin }) => origins.indexOf(origin))
);

function expectedKey({ firmness, origin }: Pick<Cell, 'firmness' | 'origin'>) {
	return { firmness, origin };
}

/** Σ share × chance, rounded once for the cell; parts without a chance are left out. */
function weightedIn(cell: Cell, lens: Lens, rates: RateTable): Conversion {
	const weight = cell.parts.reduce(
		(total, { run, minor }) => total + BigInt(minor) * BigInt(run.terms.chance ?? 0),
		0n
	);
	return convertFraction(weight, wholeInBasisPoints, cell.currency, lens, (currency) =>
		rates.inMonth(currency, cell.month)
	);
}

function partsIn(
	month: Month,
	parts: readonly ConvertedPart[],
	unknown: readonly Run[]
): MonthPart[] {
	return [...parts, ...unknown.map((run) => ({ run, amount: undisclosed }))].map(
		({ run, amount }) => ({
			allocationId: run.allocation.id,
			sourceId: run.terms.source.id,
			origin: run.terms.origin,
			firmness: run.terms.firmness,
			amount,
			...daysOfRun(run, month)
		})
	);
}

/** A run as the horizon draws it; its amount at the rate of the month in which it starts. */
export function presenceOf(run: Run, lens: Lens, rates: RateTable): Presence {
	const { terms, allocation, period } = run;
	const rateOf = (currency: string) => rates.onDay(currency, period.from);
	return {
		allocationId: allocation.id,
		sourceId: terms.source.id,
		origin: terms.origin,
		firmness: terms.firmness,
		chance: terms.chance,
		amount: match<number, Figure<number>>(run.amount, {
			known: (minor) =>
				mapFigure(convert(money(run.currency, minor), lens, rateOf), (value) => value.minor),
			undisclosed: () => undisclosed,
			missing
		}),
		statedStart: terms.source.start,
		statedEnd: terms.source.end,
		from: period.from,
		to: run.to,
		terminated: terms.terminatedOn !== null && terms.terminatedOn <= run.to
	};
}
