/** Two versions of a need side by side: amounts, difference, per cent, a table for each stretch. */
import { yearOf } from '$lib/domain/calendar';
import type { Language, NeedVersion } from '$lib/domain/facts';
import { money, type CurrencyCode } from '$lib/domain/money';
import {
	changeOf,
	comparedByMonth,
	comparedByYear,
	setBeside,
	type Compared,
	type ComparedStretch
} from '$lib/domain/need-versions';
import { formatMonthRange } from '$lib/format/dates';
import { currencySign, formatBareMoney } from '$lib/format/money';
import { formatPercent } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import type { By } from './selection';

export type ComparisonView = ReturnType<typeof comparisonView>;

interface Pair {
	readonly first: NeedVersion;
	readonly second: NeedVersion;
}

export function comparisonView(chosen: Pair, by: By, language: Language) {
	const options = { locale: language };
	const beside = setBeside(chosen);
	const pair = beside?.pair ?? chosen;
	const stretches = by === 'year' ? comparedByYear(pair) : comparedByMonth(pair);
	const same = pair.first.currency === pair.second.currency;
	const column = ({ label, currency }: NeedVersion) =>
		m.needs_column_version({ label, currency: currencySign(currency) }, options);
	return {
		apart: beside && apartWords(chosen, beside.years, language),
		currencies: same ? null : m.needs_two_currencies({}, options),
		columns: {
			line: m.programs_need_line({}, options),
			first: column(pair.first),
			second: column(pair.second),
			difference: m.needs_difference({}, options),
			percent: m.needs_percent({}, options)
		},
		stretches: stretches.map((stretch) => stretchView(stretch, pair, by, language))
	};
}

function apartWords(
	{ first, second }: Pair,
	years: { readonly first: number; readonly second: number },
	language: Language
): string {
	const told = {
		first: first.label,
		firstYear: String(years.first),
		second: second.label,
		secondYear: String(years.second)
	};
	return m.needs_apart(told, { locale: language });
}

function stretchView(stretch: ComparedStretch, pair: Pair, by: By, language: Language) {
	const options = { locale: language };
	const year = String(yearOf(stretch.from));
	const months = formatMonthRange(stretch.from, stretch.to, language);
	const row = (label: string, compared: Compared) => ({
		label,
		...cells(compared, stretch.total, pair, language)
	});
	return {
		key: stretch.from,
		title:
			by === 'year' ? m.needs_in_year({ year }, options) : m.needs_a_month({ months }, options),
		rows: stretch.rows.map(({ line, ...compared }) => row(line, compared)),
		total: row(m.needs_total({}, options), stretch.total)
	};
}

/** Empty where there is nothing to say; amounts of two currencies have no difference. */
function cells(compared: Compared, total: Compared, { first, second }: Pair, language: Language) {
	const amount = (minor: number | null, currency: CurrencyCode) =>
		minor === null ? null : formatBareMoney(money(currency, minor), language);
	const change = first.currency === second.currency ? changeOf(compared, total) : null;
	const points = change?.basisPoints ?? null;
	return {
		first: amount(compared.first, first.currency),
		second: amount(compared.second, second.currency),
		difference: amount(change?.difference ?? null, second.currency),
		percent: points === null ? null : formatPercent(points, language)
	};
}
