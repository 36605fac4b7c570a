/** What is covered and missing of each budget line by year, and what money may not pay for it. */
import { linesByYear, type LinesYear, type LineYear } from '$lib/domain/eligible-money/line-years';
import { linesOfPrograms } from '$lib/domain/eligible-money/program-lines';
import type { Facts, Language } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import type { ProgramReport, Report } from '$lib/domain/report';
import { wholeUnits } from '$lib/format/converted';
import { currencySign, formatBareMoney, formatMoneyShort } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';

export type LinesView = NonNullable<ReturnType<typeof linesView>>;

const monthsAYear = 12;
const barLength = 100;

/**
 * Null where no need is recorded in the months shown.
 * @param focus the year that stands open; the others fold
 */
export function linesView(
	{ program }: Pick<ProgramReport, 'program'>,
	facts: Facts,
	{ question }: Pick<Report, 'question'>,
	{ focus, language }: { readonly focus: number | null; readonly language: Language }
) {
	const months = linesOfPrograms(facts, question, [program.id]).get(program.id) ?? [];
	const years = linesByYear(months);
	const [first] = years;
	if (!first) return null;
	const open = years.some(({ year }) => year === focus) ? focus : first.year;
	const options = { locale: language };
	return {
		title: m.lines_title({}, options),
		about: m.lines_about({}, options),
		columns: {
			line: m.lines_line({}, options),
			need: m.lines_need({}, options),
			covered: m.lines_covered({}, options),
			missing: m.lines_missing({}, options)
		},
		all: m.lines_all({}, options),
		years: years.map((year) => ({
			...yearView(year, language),
			open: year.year === open
		}))
	};
}

function yearView(year: LinesYear, language: Language) {
	const { need, covered, lines, leftOut } = year;
	const largest = Math.max(1, ...lines.map((line) => line.need));
	const texts = (one: Pick<LineYear, 'need' | 'covered'>) => amountsOf(one, year, language);
	return {
		key: `${year.year} ${year.currency}`,
		caption: captionOf(year, language),
		lines: lines.map((line) => ({
			line: line.line,
			...texts(line),
			bar: {
				need: (line.need / largest) * barLength,
				covered: (line.covered / largest) * barLength
			}
		})),
		total: texts({ need, covered }),
		ineligible: ineligibleWords(year, language),
		leftOut: leftOut === 0 ? null : m.lines_left_out({ count: leftOut }, { locale: language })
	};
}

function captionOf({ year, currency, months }: LinesYear, language: Language): string {
	const shown = { year, currency: currencySign(currency) };
	return months === monthsAYear || months === 0
		? m.lines_year(shown, { locale: language })
		: m.lines_year_part({ ...shown, count: months }, { locale: language });
}

function amountsOf(
	{ need, covered }: Pick<LineYear, 'need' | 'covered'>,
	{ currency }: LinesYear,
	language: Language
) {
	const text = (minor: number) =>
		minor === 0 ? '0' : formatBareMoney(money(currency, minor), language);
	return {
		need: text(need),
		covered: text(covered),
		missing: text(need - covered),
		short: need > covered
	};
}

function ineligibleWords(
	{ ineligible, currency, lines }: LinesYear,
	language: Language
): string | null {
	if (ineligible === 0) return null;
	const amount = formatMoneyShort(wholeUnits(money(currency, ineligible)), language);
	const starved = lines.filter(({ starved }) => starved).map(({ line }) => line);
	return m.lines_ineligible({ amount, lines: starved.join(', ') }, { locale: language });
}
