/**
 * A program's second answer: need and contracted money by right, and what of it is there in time.
 * Reckoned in one currency at each month's rate; each cell is converted and rounded once.
 */
import { monthOf, monthsFrom, type Month } from '../calendar';
import { cellTable } from '../cells';
import { committedIn } from '../convert-cells';
import type { Facts, Program, Question } from '../facts';
import { mapFigure, missing, type Figure } from '../figure';
import { groupBy } from '../grouping';
import { money, type CurrencyCode } from '../money';
import { needOf } from '../need';
import { convert, rateTable, type RateTable } from '../rates';
import type { Total } from '../report';
import { sum, totalOf } from '../totals';
import type { CashMonth } from './gap';
import {
	inMonth,
	lateOf,
	ownPart,
	untoldOf,
	type LateSource,
	type OwnCash,
	type UntoldSource
} from './own-cash';
import { cashOfSources } from './source-cash';

export interface ProgramCash {
	/** Of the need or, none being recorded, the question's lens. */
	readonly currency: CurrencyCode;
	/** Consecutive, from the as-of month to the last with contracted money, due or expected. */
	readonly months: readonly ProgramCashMonth[];
	/** Whose money comes after what it is to pay for, by name. */
	readonly late: readonly LateSource[];
	/** Whose cash cannot be told, by name. */
	readonly untold: readonly UntoldSource[];
}

/** All sums are minor units of the program's currency. */
export interface ProgramCashMonth {
	readonly month: Month;
	readonly need: Figure<number>;
	/** The month's contracted money by right. */
	readonly committed: Total;
	/** To be paid for by the month's end of all sources whose cash is told. */
	readonly due: Total;
	/** What of it is neither in hand nor expected by the month's end. */
	readonly gap: Total;
	/** Sources with money due whose cash is not told: the gap is this much at least. */
	readonly untold: readonly number[];
}

/** Null for months before the as-of day's, and for a program without contracted money ahead. */
export function programCash(
	facts: Facts,
	question: Question,
	program: Program
): ProgramCash | null {
	const funding = facts.allocations.filter(({ programId }) => programId === program.id);
	const ids = new Set(funding.map(({ sourceId }) => sourceId));
	const all = cashOfSources(facts, question, ids);
	const own = all.flatMap((source) => ownPart(source, program.id, question.asOf));
	const months = monthsOf(own, question);
	if (months.length === 0) return null;
	const need = needOf(program, facts.needs, question.asOf);
	const currency = currencyOf(months, need) ?? question.lens;
	const rates = rateTable(facts.rates, question.asOf);
	const table = cellTable(
		own.flatMap(({ runs }) => runs),
		rates
	);
	return {
		currency,
		months: months.map((month) => ({
			month,
			need: needIn(need(month), month, currency, rates),
			committed: sum(Object.values(committedIn(table.at(program.id, month), currency, rates))),
			...cashIn(own, month, currency, rates)
		})),
		late: own.flatMap((source) => lateOf(source, question)),
		untold: own.flatMap(untoldOf)
	};
}

function monthsOf(own: readonly OwnCash[], { asOf, from, to }: Question): Month[] {
	const now = monthOf(asOf);
	const ends = own.flatMap(({ runs, months }) => [
		...runs.map((run) => monthOf(run.to)),
		...months.flatMap((part) => part.filter(isOpen).map(({ month }) => month))
	]);
	const last = ends.sort().at(-1);
	if (last === undefined) return [];
	return monthsFrom(now, last < to ? last : to).filter((month) => month >= from);
}

/** Something is not paid for, or was not yet the month before. */
function isOpen(_: CashMonth, at: number, part: readonly CashMonth[]): boolean {
	return part
		.slice(Math.max(0, at - 1), at + 1)
		.some(({ gap }) => gap.state !== 'known' || gap.value > 0);
}

function currencyOf(months: readonly Month[], need: ReturnType<typeof needOf>) {
	for (const month of months) {
		const needed = need(month);
		if (needed) return needed.currency;
	}
	return null;
}

function needIn(
	need: ReturnType<ReturnType<typeof needOf>>,
	month: Month,
	currency: CurrencyCode,
	rates: RateTable
): Figure<number> {
	if (need === null) return missing('not-recorded');
	const rateOf = (code: CurrencyCode) => rates.inMonth(code, month);
	return mapFigure(convert(need, currency, rateOf), ({ minor }) => minor);
}

function cashIn(
	own: readonly OwnCash[],
	month: Month,
	currency: CurrencyCode,
	rates: RateTable
): Pick<ProgramCashMonth, 'due' | 'gap' | 'untold'> {
	const cells = groupBy(own, ({ source, currency: code }) => `${source.terms.origin} ${code}`);
	const rateOf = (code: CurrencyCode) => rates.inMonth(code, month);
	const converted = (of: (cash: OwnCash) => number) =>
		sum(
			[...cells.values()].map((cell) => {
				const minor = cell.reduce((total, each) => total + of(each), 0);
				return totalOf(convert(money(cell[0].currency, minor), currency, rateOf));
			})
		);
	return {
		due: converted((each) => inMonth(each, month).due),
		gap: converted((each) => inMonth(each, month).gap),
		untold: own
			.filter((each) => inMonth(each, month).untold)
			.map(({ source }) => source.terms.source.id)
	};
}
