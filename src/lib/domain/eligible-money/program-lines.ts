/**
 * A program's need by budget line, covered and missing under what its money may pay for (domain §4).
 * The ineligible-money gap = the least possible sum of line gaps − the program's gap.
 */
import { firstDayOf, monthOf, monthsFrom, type Month } from '../calendar';
import { cellTable, type Cell, type CellTable } from '../cells';
import { convertParts } from '../convert-cells';
import { coverageOf, type CoverageMonth } from '../coverage';
import type { Facts, Program, Question } from '../facts';
import { mapFigure, type Figure } from '../figure';
import { ascending, byAll, groupBy } from '../grouping';
import { runsOf, type Run } from '../money-runs';
import { money, type CurrencyCode } from '../money';
import { needLinesOf, needOf } from '../need';
import { convert, rateTable, type Converted, type RateTable } from '../rates';
import { multiplyDivide } from '../rounding';
import { lastDay, termsAsOf } from '../terms';
import { layOnLines, type Purse } from './lay-on-lines';
import { payableTo, sameLine, type Restricted } from './rules';

/** One month of a program whose need is recorded; amounts in minor units of the need's currency. */
export interface LinesMonth {
	readonly month: Month;
	readonly currency: CurrencyCode;
	/** The largest need first; money that may pay for any line is laid on them in that order. */
	readonly lines: readonly LineCovered[];
	/** Unknown where the program's gap is. */
	readonly ineligible: Figure<number>;
	readonly ineligibleInLens: Figure<Converted>;
}

export interface LineCovered {
	readonly line: string;
	readonly need: number;
	readonly covered: Figure<number>;
	/** Something is missing that no money left over may pay for. */
	readonly starved: boolean;
}

/** The months of the question in which a program's need is recorded, by program. */
export function linesOfPrograms(
	facts: Facts,
	question: Question,
	programIds: readonly number[]
): Map<number, LinesMonth[]> {
	const own = factsAbout(facts, new Set(programIds));
	const rates = rateTable(own.facts.rates, question.asOf);
	const runs = runsOf(own.facts, termsAsOf(own.facts, question));
	const beside = { ...own, question, rates, table: cellTable(runs, rates) };
	const runsByProgram = groupBy(runs, ({ programId }) => programId);
	return new Map(
		own.facts.programs.map((program) => [
			program.id,
			linesOf(program, runsByProgram.get(program.id) ?? [], beside)
		])
	);
}

/** Programs that get money which may not pay for everything. */
export function programsUnderRules({ restrictions, allocations }: Facts): number[] {
	const restricted = new Set(restrictions.map(({ sourceId }) => sourceId));
	const programs = allocations
		.filter(({ sourceId }) => restricted.has(sourceId))
		.map(({ programId }) => programId);
	return [...new Set(programs)];
}

interface Beside {
	readonly facts: Facts;
	readonly restricted: (sourceId: number) => Restricted;
	readonly question: Question;
	readonly rates: RateTable;
	readonly table: CellTable;
}

function factsAbout(facts: Facts, ids: ReadonlySet<number>): Pick<Beside, 'facts' | 'restricted'> {
	const funding = new Set(
		facts.allocations.filter(({ programId }) => ids.has(programId)).map((one) => one.sourceId)
	);
	const sources = facts.sources.filter(({ id }) => funding.has(id));
	const allocations = facts.allocations.filter(({ sourceId }) => funding.has(sourceId));
	const restricted = new Map(
		sources.map((source) => [
			source.id,
			{
				source,
				rules: facts.restrictions.filter(({ sourceId }) => sourceId === source.id),
				allocations: allocations.filter(({ sourceId }) => sourceId === source.id)
			}
		])
	);
	return {
		facts: {
			...facts,
			programs: facts.programs.filter(({ id }) => ids.has(id)),
			needs: facts.needs.filter(({ programId }) => ids.has(programId)),
			sources,
			allocations
		},
		restricted: (sourceId) => {
			const found = restricted.get(sourceId);
			if (!found) throw new Error(`no source ${sourceId} in what the program gets`);
			return found;
		}
	};
}

function linesOf(program: Program, runs: readonly Run[], beside: Beside): LinesMonth[] {
	const { facts, question, rates, table } = beside;
	const need = needOf(program, facts.needs, question.asOf);
	const needLines = needLinesOf(program, facts.needs, question.asOf);
	const first = [question.from, ...runs.map(({ period }) => monthOf(period.from))].sort()[0];
	const months = monthsFrom(first ?? question.from, question.to);
	return coverageOf(program.id, months, need, table, rates, facts.shortOver)
		.filter(({ month }) => month >= question.from)
		.flatMap((covered) => {
			const asked = needLines(covered.month);
			if (asked === null) return [];
			const lines = largestFirst(asked.lines);
			const cells = table.at(program.id, covered.month).cells;
			const purses = [
				...pursesOf(cells, asked.currency, { program, lines }, beside),
				...carriedPurse(covered, runs, { program, lines }, beside)
			];
			return [monthOfLines(covered, asked.currency, lines, purses, beside)];
		});
}

interface Line {
	readonly line: string;
	readonly need: number;
}

function largestFirst(lines: readonly { readonly line: string; readonly monthly: number }[]) {
	return [...groupBy(lines, ({ line }) => line)]
		.map(([line, parts]): Line => ({
			line,
			need: parts.reduce((sum, { monthly }) => sum + monthly, 0)
		}))
		.sort(
			byAll<Line>(
				ascending(({ need }) => -need),
				ascending(({ line }) => line)
			)
		);
}

interface Payee {
	readonly program: Program;
	readonly lines: readonly Line[];
}

function pursesOf(
	cells: readonly Cell[],
	currency: CurrencyCode,
	payee: Payee,
	{ rates, restricted }: Beside
): Purse[] {
	return cells
		.filter(({ firmness }) => firmness === 'committed')
		.flatMap((cell) => convertParts(cell, currency, rates))
		.flatMap(({ run, amount }) =>
			amount.state === 'known'
				? [{ minor: amount.value, most: mostOf(amount.value, run, payee, restricted) }]
				: []
		);
}

/** Money that names a line of the need pays for that line alone. */
function mostOf(
	minor: number,
	{ allocation, terms }: Run,
	{ program, lines }: Payee,
	restricted: Beside['restricted']
): number[] {
	const own = lines.find(({ line }) => allocation.line !== null && sameLine(line, allocation.line));
	return lines.map(({ line }) => {
		if (own && own.line !== line) return 0;
		const { part, of } = payableTo(line, allocation, program, restricted(terms.source.id));
		return multiplyDivide(minor, part, of);
	});
}

/** Surplus of earlier months may pay for what any of the money that it can come from may pay for. */
function carriedPurse(
	{ month, carried }: CoverageMonth,
	runs: readonly Run[],
	payee: Payee,
	{ restricted }: Beside
): Purse[] {
	if (carried === 0) return [];
	const from = runs.filter(
		({ terms, period, to }) =>
			terms.source.carriesOver &&
			terms.firmness === 'committed' &&
			monthOf(period.from) < month &&
			(lastDay(terms) ?? to) >= firstDayOf(month)
	);
	const mosts = from.map((run) => mostOf(1, run, payee, restricted));
	const most = payee.lines.map((_, line) =>
		mosts.some((one) => (one[line] ?? 0) > 0) ? carried : 0
	);
	return [{ minor: carried, most }];
}

function monthOfLines(
	{ month, gap }: CoverageMonth,
	currency: CurrencyCode,
	lines: readonly Line[],
	purses: readonly Purse[],
	{ question, rates }: Beside
): LinesMonth {
	const needs = lines.map(({ need }) => need);
	const { covered, starved } = layOnLines(purses, needs);
	const missing = needs.reduce((sum, need, line) => sum + need - (covered[line] ?? 0), 0);
	const ineligible = mapFigure(gap, (value) => missing - value);
	const rateOf = (code: CurrencyCode) => rates.inMonth(code, month);
	const inLens = (value: number) => convert(money(currency, value), question.lens, rateOf);
	return {
		month,
		currency,
		lines: lines.map((line, index) => ({
			...line,
			covered: mapFigure(gap, () => covered[index] ?? 0),
			starved: starved[index] ?? false
		})),
		ineligible,
		ineligibleInLens: ineligible.state === 'known' ? inLens(ineligible.value) : ineligible
	};
}
