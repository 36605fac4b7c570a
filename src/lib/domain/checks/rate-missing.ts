import type { Month } from '../calendar';
import type { MonthCells } from '../cells';
import type { CoverageMonth } from '../coverage';
import { ascending, groupBy } from '../grouping';
import type { CurrencyCode } from '../money';
import { figuresText, type Check } from './check';
import type { Checked } from './checked';

/** The currencies whose money in view has no rate, with the months concerned. */
export function missingRates({ evaluation, programs }: Checked): Check[] {
	const { rates, table, question, programs: evaluated } = evaluation;
	const needs = new Map(evaluated.map(({ program, coverage }) => [program.id, coverage]));
	const without = programs.flatMap(({ program, months }) =>
		months.flatMap(({ month }) =>
			[...exchanged(table.at(program.id, month), needs.get(program.id)?.get(month), question.lens)]
				.filter((code) => code !== 'KZT' && rates.inMonth(code, month) === null)
				.map((currency) => ({ currency, month }))
		)
	);
	return [...groupBy(without, ({ currency }) => currency)]
		.sort(ascending(([currency]) => currency))
		.map(([currency, places]) => {
			const months: Month[] = places.map(({ month }) => month).sort();
			const [from, to] = [months[0] ?? question.from, months.at(-1) ?? question.to];
			const subject = `currencies:${currency}`;
			const figures = figuresText({ from, to });
			return { code: 'rate-missing', severity: 'high', subject, figures, currency, from, to };
		});
}

/** The currencies that a program-month exchanges: of its money, its need and the lens, if they differ. */
function exchanged(
	{ cells }: MonthCells,
	month: CoverageMonth | undefined,
	lens: CurrencyCode
): ReadonlySet<CurrencyCode> {
	const own = new Set<CurrencyCode>(cells.map(({ currency }) => currency));
	if (month?.need.state === 'known') own.add(month.need.value.currency);
	const all = new Set([...own, lens]);
	return own.size > 0 && all.size > 1 ? all : new Set();
}
