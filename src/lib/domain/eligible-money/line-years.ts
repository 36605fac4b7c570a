/** What is covered and what is missing of each budget line, year by year. */
import { yearOf } from '../calendar';
import { groupBy } from '../grouping';
import type { CurrencyCode } from '../money';
import type { LinesMonth } from './program-lines';

/** A year's months in one currency of the need; those whose money is not known are left out. */
export interface LinesYear {
	readonly year: number;
	readonly currency: CurrencyCode;
	readonly months: number;
	/** Months with need whose money is not known. */
	readonly leftOut: number;
	/** The largest need first. */
	readonly lines: readonly LineYear[];
	/** Minor units. */
	readonly need: number;
	readonly covered: number;
	/** Of what is missing, the part that money is there for which may not pay for it. */
	readonly ineligible: number;
}

export interface LineYear {
	readonly line: string;
	readonly need: number;
	readonly covered: number;
	/** In a month with ineligible money, nothing that was left could reach it. */
	readonly starved: boolean;
}

export function linesByYear(months: readonly LinesMonth[]): LinesYear[] {
	const years = groupBy(months, ({ month, currency }) => `${yearOf(month)} ${currency}`);
	return [...years.values()].map(yearOfLines);
}

function yearOfLines(months: readonly [LinesMonth, ...LinesMonth[]]): LinesYear {
	const [{ month, currency }] = months;
	const told = months.filter(({ ineligible }) => ineligible.state === 'known');
	const lines = [...groupBy(told.flatMap(inMonth), ({ line }) => line)].map(([line, parts]) => ({
		line,
		need: sum(parts.map(({ need }) => need)),
		covered: sum(parts.map(({ covered }) => covered)),
		starved: parts.some(({ starved }) => starved)
	}));
	return {
		year: yearOf(month),
		currency,
		months: told.length,
		leftOut: months.length - told.length,
		lines: lines.sort((a, b) => b.need - a.need || (a.line < b.line ? -1 : 1)),
		need: sum(lines.map(({ need }) => need)),
		covered: sum(lines.map(({ covered }) => covered)),
		ineligible: sum(told.map(ineligibleOf))
	};
}

function inMonth(month: LinesMonth): LineYear[] {
	const wanting = ineligibleOf(month) > 0;
	return month.lines.map(({ line, need, covered, starved }) => ({
		line,
		need,
		covered: covered.state === 'known' ? covered.value : 0,
		starved: wanting && starved
	}));
}

function ineligibleOf({ ineligible }: LinesMonth): number {
	return ineligible.state === 'known' ? ineligible.value : 0;
}

function sum(amounts: readonly number[]): number {
	return amounts.reduce((total, amount) => total + amount, 0);
}
