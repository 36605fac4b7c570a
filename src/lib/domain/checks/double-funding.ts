/** A budget line that has more committed money than it needs (domain §7). */
import type { Month } from '../calendar';
import type { CellPart } from '../cells';
import { ascending, groupBy } from '../grouping';
import { money, type CurrencyCode } from '../money';
import { linesOf, type LinesOf } from '../need';
import { convert, type RateTable } from '../rates';
import { multiplyDivide } from '../rounding';
import { figuresText, type Check } from './check';
import type { Checked } from './checked';

const whole = 10_000;

interface Excess {
	readonly line: string;
	readonly month: Month;
	readonly currency: CurrencyCode;
	readonly minor: number;
	readonly sourceIds: readonly number[];
}

/** One check a line. A month counts when what is too much exceeds the share that makes one short. */
export function doubleFunding({ facts, evaluation, programs }: Checked): Check[] {
	if (!facts.allocations.some(({ line }) => line !== null)) return [];
	const needs = groupBy(facts.needs, ({ programId }) => programId);
	return programs.flatMap(({ program, months }) => {
		const lines = linesOf(program, needs.get(program.id) ?? [], evaluation.question.asOf);
		const excesses = months.flatMap(({ month }) => {
			const parts = lineParts(evaluation.table.at(program.id, month).cells);
			return [...groupBy(parts, ({ run }) => run.allocation.line ?? '')].flatMap(([line, own]) =>
				excessOf({ line, month, parts: own, lines }, evaluation.rates, facts.shortOver)
			);
		});
		return [...groupBy(excesses, ({ line, currency }) => `${line} ${currency}`).values()]
			.sort(ascending(([{ line }]) => line))
			.map((own) => checkOf(program.id, own));
	});
}

type Cells = readonly { readonly firmness: string; readonly parts: readonly CellPart[] }[];

function lineParts(cells: Cells): CellPart[] {
	return cells
		.filter(({ firmness }) => firmness === 'committed')
		.flatMap(({ parts }) => parts.filter(({ run }) => run.allocation.line !== null));
}

interface LineMonth {
	readonly line: string;
	readonly month: Month;
	readonly parts: readonly CellPart[];
	readonly lines: LinesOf;
}

function excessOf(at: LineMonth, rates: RateTable, tolerated: number): Excess[] {
	const { line, month, parts } = at;
	const need = at.lines(month, line);
	if (need === null) return [];
	const inMonth = (code: CurrencyCode) => rates.inMonth(code, month);
	const { currency } = need;
	const byCurrency = groupBy(parts, ({ run }) => run.currency);
	let committed = 0;
	for (const [own, some] of byCurrency) {
		const sum = some.reduce((total, { minor }) => total + minor, 0);
		const converted = convert(money(own, sum), currency, inMonth);
		if (converted.state !== 'known') return [];
		committed += converted.value.minor;
	}
	const minor = committed - need.minor;
	if (minor <= multiplyDivide(need.minor, tolerated, whole)) return [];
	return [{ line, month, currency, minor, sourceIds: parts.map(({ run }) => run.terms.source.id) }];
}

function checkOf(programId: number, excesses: readonly [Excess, ...Excess[]]): Check {
	const [{ line, currency }] = excesses;
	const months = excesses.map(({ month }) => month).sort();
	const [from, to] = [months[0] ?? excesses[0].month, months.at(-1) ?? excesses[0].month];
	const over = money(
		currency,
		excesses.reduce((sum, { minor }) => sum + minor, 0)
	);
	const sourceIds = [...new Set(excesses.flatMap((excess) => excess.sourceIds))];
	return {
		code: 'double-funding',
		severity: 'high',
		subject: `programs:${programId} ${line}`,
		figures: figuresText({ from, to, over: over.minor, currency }),
		programId,
		line,
		from,
		to,
		over,
		sourceIds: sourceIds.sort(ascending((id) => id))
	};
}
