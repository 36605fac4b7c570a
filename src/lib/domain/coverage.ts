/**
 * Coverage by right (domain §4): need, committed money, gap, surplus and coverage of a program's
 * months, reckoned in the need's currency on each month's own rate. The lens changes none of them.
 */
import type { Month } from './calendar';
import { carriedInto, type MonthFlow } from './carry-over';
import type { Cell, CellTable } from './cells';
import { convertCell, convertParts } from './convert-cells';
import { known, mapFigure, missing, undisclosed, type Figure } from './figure';
import { money, type AnyMoney, type CurrencyCode } from './money';
import type { NeedOf } from './need';
import type { RateTable } from './rates';
import { multiplyDivide } from './rounding';
import { sum, totalOf } from './totals';
import { lastDay } from './terms';

/** A program's months by name, as far as money or need reaches. */
export interface CoverageByMonth {
	readonly get: (month: Month) => CoverageMonth | undefined;
}

/** One program-month in the need's own currency; amounts in its minor units. */
export interface CoverageMonth {
	readonly month: Month;
	readonly need: Figure<AnyMoney>;
	readonly gap: Figure<number>;
	readonly surplus: Figure<number>;
	/** Surplus of earlier months used in this one. */
	readonly carried: number;
	/** Basis points of need. */
	readonly coverage: Figure<number>;
	readonly short: Figure<boolean>;
	/** An assumed rate is in the committed money, and so in gap, surplus and coverage. */
	readonly assumed: boolean;
}

export const wholeInBasisPoints = 10_000;

/**
 * The coverage of each month.
 * @param months consecutive, from the first month with money, so that surplus can carry
 * @param shortOver basis points of need above which a gap makes a month short
 */
export function coverageOf(
	programId: number,
	months: readonly Month[],
	need: NeedOf,
	table: Pick<CellTable, 'at'>,
	rates: RateTable,
	shortOver: number
): CoverageMonth[] {
	const funded = months.map((month) => fundedMonth(programId, month, need(month), table, rates));
	const carried = carriedInto(funded.map(flowOf));
	return funded.map((month, index) => covered(month, carried[index] ?? 0, shortOver));
}

interface FundedMonth {
	readonly month: Month;
	readonly need: AnyMoney | null;
	/** Committed money in the need's currency; undisclosed or missing where any part of it is. */
	readonly committed: Figure<number>;
	readonly carrying: MonthFlow['carrying'];
	readonly assumed: boolean;
}

function fundedMonth(
	programId: number,
	month: Month,
	need: AnyMoney | null,
	table: Pick<CellTable, 'at'>,
	rates: RateTable
): FundedMonth {
	const { cells, unknown } = table.at(programId, month);
	const committed = cells.filter((cell) => cell.firmness === 'committed');
	const untold = { month, need, carrying: [], assumed: false };
	if (need === null) return { ...untold, committed: missing('not-recorded') };
	if (unknown.some((run) => run.terms.firmness === 'committed'))
		return { ...untold, committed: undisclosed };
	const total = sum(committed.map((cell) => totalOf(convertCell(cell, need.currency, rates))));
	if (total.withoutRate > 0) return { ...untold, committed: missing('no-rate') };
	return {
		month,
		need,
		committed: known(total.minor),
		carrying: committed.flatMap((cell) => carryingParts(cell, need.currency, rates)),
		assumed: total.assumed
	};
}

function carryingParts(cell: Cell, currency: CurrencyCode, rates: RateTable) {
	return convertParts(cell, currency, rates).flatMap(({ run, amount }) =>
		run.terms.source.carriesOver && amount.state === 'known'
			? [{ end: lastDay(run.terms) ?? run.to, order: run.order, minor: amount.value }]
			: []
	);
}

function flowOf(month: FundedMonth): MonthFlow {
	const { committed, carrying } = month;
	if (month.need === null || committed.state !== 'known')
		return { month: month.month, need: null, fixed: 0, carrying: [] };
	const carryingSum = carrying.reduce((sum, part) => sum + part.minor, 0);
	return {
		month: month.month,
		need: month.need.minor,
		fixed: committed.value - carryingSum,
		carrying
	};
}

function covered(funded: FundedMonth, carried: number, shortOver: number): CoverageMonth {
	const { month, committed, assumed } = funded;
	const need = funded.need?.minor ?? 0;
	const gap = mapFigure(committed, (value) => Math.max(0, need - value - carried));
	return {
		month,
		need: funded.need === null ? missing('not-recorded') : known(funded.need),
		gap,
		surplus: mapFigure(committed, (value) => Math.max(0, value - need)),
		carried,
		coverage: ratioOf(committed, carried, need),
		short: mapFigure(gap, (value) => value * wholeInBasisPoints > need * shortOver),
		assumed
	};
}

function ratioOf(committed: Figure<number>, carried: number, need: number): Figure<number> {
	if (need === 0) return missing('not-recorded');
	return mapFigure(committed, (value) => multiplyDivide(value + carried, wholeInBasisPoints, need));
}

/** A figure of a month's coverage as money of the need's currency; null without a need. */
export function inNeedCurrency(month: CoverageMonth, minor: number): AnyMoney | null {
	return month.need.state === 'known' ? money(month.need.value.currency, minor) : null;
}
