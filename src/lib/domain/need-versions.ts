/** Versions of one program's need: which is in force, and two of them side by side. */
import { addToMonth, monthIndex, yearOf, type Day, type Month } from './calendar';
import type { NeedLine, NeedVersion } from './facts';
import { ascending, byAll } from './grouping';

/** Of those approved by the as-of day the latest that covers the month, else the latest; or none. */
export function needInForce(
	versions: readonly NeedVersion[],
	asOf: Day,
	month: Month
): NeedVersion | null {
	const approved = versions
		.filter(({ approvedOn }) => approvedOn !== null && approvedOn <= asOf)
		.sort(lastApprovedLast);
	return approved.findLast(({ lines }) => lines.some(covers(month))) ?? approved.at(-1) ?? null;
}

/** Drafts come last: they are what may be approved next. */
export const lastApprovedLast = byAll<NeedVersion>(
	ascending(({ approvedOn }) => approvedOn ?? '9999-12-31'),
	ascending(({ label }) => label)
);

export function covers(month: Month) {
	return ({ from, to }: NeedLine) => from <= month && month <= to;
}

/** In minor units of each version's own currency; null where it says nothing. */
export interface Compared {
	readonly first: number | null;
	readonly second: number | null;
}

export interface ComparedStretch {
	readonly from: Month;
	readonly to: Month;
	readonly rows: readonly (Compared & { readonly line: string })[];
	readonly total: Compared;
}

interface Pair {
	readonly first: NeedVersion;
	readonly second: NeedVersion;
}

/**
 * Two versions that share no year, set beside each other all the same: the last year of the first in
 * the months of the first year of the second. Null where they share a year.
 */
export function setBeside({ first, second }: Pair): {
	readonly pair: Pair;
	readonly years: { readonly first: number; readonly second: number };
} | null {
	const [own, theirs] = [yearsOf(first.lines), yearsOf(second.lines)];
	const [from, to] = [own.at(-1), theirs[0]];
	if (from === undefined || to === undefined) return null;
	if (own.some((year) => theirs.includes(year))) return null;
	const months = (to - from) * 12;
	const lines = within(first.lines, from).map((line) => ({
		...line,
		from: addToMonth(line.from, months),
		to: addToMonth(line.to, months)
	}));
	return { pair: { first: { ...first, lines }, second }, years: { first: from, second: to } };
}

/** What of the lines falls in a calendar year. */
export function within(lines: readonly NeedLine[], year: number): NeedLine[] {
	const [first, last] = [`${year}-01`, `${year}-12`];
	return lines
		.filter((line) => line.from <= last && first <= line.to)
		.map((line) => ({
			...line,
			from: line.from < first ? first : line.from,
			to: line.to > last ? last : line.to
		}));
}

/** What each line comes to in each calendar year that either version speaks of. */
export function comparedByYear(pair: Pair): ComparedStretch[] {
	const years = yearsOf([...pair.first.lines, ...pair.second.lines]);
	return years.map((year) =>
		comparedIn(
			{ from: `${year}-01`, to: `${year}-12` },
			pair,
			({ monthly }, months) => monthly * months
		)
	);
}

/** What each line is a month, in each stretch of months throughout which both versions stay the same. */
export function comparedByMonth(pair: Pair): ComparedStretch[] {
	return stretchesOf([...pair.first.lines, ...pair.second.lines]).map((stretch) =>
		comparedIn(stretch, pair, ({ monthly }) => monthly)
	);
}

/** The calendar years in which any line runs, ascending. */
export function yearsOf(lines: readonly NeedLine[]): number[] {
	const years = lines.flatMap(({ from, to }) =>
		Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, at) => yearOf(from) + at)
	);
	return [...new Set(years)].sort((a, b) => a - b);
}

/** The longest stretches of months in which no line begins or ends, where any line runs. */
export function stretchesOf(lines: readonly NeedLine[]): Span[] {
	const edges = lines.flatMap(({ from, to }) => [from, addToMonth(to, 1)]);
	const inOrder = [...new Set(edges)].sort();
	return inOrder.flatMap((from, at) => {
		const next = inOrder[at + 1];
		if (next === undefined || !lines.some(covers(from))) return [];
		return [{ from, to: addToMonth(next, -1) }];
	});
}

/** What changed, and by how many basis points of the first; null where one version says nothing. */
export function changeOf(
	{ first, second }: Compared,
	total: Compared
): { readonly difference: number; readonly basisPoints: number | null } | null {
	if (total.first === null || total.second === null) return null;
	const [before, after] = [first ?? 0, second ?? 0];
	const difference = after - before;
	const share = before === 0 ? null : Math.round((difference / before) * wholeInBasisPoints);
	return { difference, basisPoints: share };
}

const wholeInBasisPoints = 10_000;

export interface Span {
	readonly from: Month;
	readonly to: Month;
}

type AmountIn = (line: NeedLine, months: number) => number;

function comparedIn(span: Span, { first, second }: Pair, amountIn: AmountIn): ComparedStretch {
	const names = [...first.lines, ...second.lines]
		.filter((line) => monthsIn(line, span) > 0)
		.map(({ line }) => line);
	const both = (name: string | null) => ({
		first: sumIn(first, name, span, amountIn),
		second: sumIn(second, name, span, amountIn)
	});
	const rows = [...new Set(names)].map((line) => ({ line, ...both(line) }));
	return { ...span, rows, total: both(null) };
}

/** @param name of the line; null: of all */
function sumIn(
	{ lines }: NeedVersion,
	name: string | null,
	span: Span,
	amountIn: AmountIn
): number | null {
	const own = lines.filter(
		(line) => (name === null || line.line === name) && monthsIn(line, span) > 0
	);
	if (own.length === 0) return null;
	return own.reduce((sum, line) => sum + amountIn(line, monthsIn(line, span)), 0);
}

function monthsIn({ from, to }: Span, span: Span): number {
	const first = Math.max(monthIndex(from), monthIndex(span.from));
	const last = Math.min(monthIndex(to), monthIndex(span.to));
	return Math.max(0, last - first + 1);
}
