/** The rates behind the page's converted figures: rate, date, origin. */
import { monthOf, type Month } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import type { RateUsed } from '$lib/domain/rates';
import type { Report } from '$lib/domain/report';
import { formatDay, formatMonth, formatMonthRange } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { formatRate } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';

export interface RateRow {
	readonly key: string;
	/** The months, or the source, whose money it converted. */
	readonly used: string;
	readonly rate: string;
	readonly day: string;
	readonly origin: string;
	readonly assumed: boolean;
}

export interface RatesView {
	readonly summary: string;
	readonly basis: string;
	readonly heads: readonly string[];
	readonly rows: readonly RateRow[];
}

/** Null where nothing on the page was converted. */
export function ratesView(report: Report, language: Language): RatesView | null {
	const locale = { locale: language };
	const rows = [...monthRows(report, language), ...statedRows(report, language)];
	if (rows.length === 0) return null;
	return {
		summary: m.overview_rates_summary({}, locale),
		basis: m.overview_rates_basis({}, locale),
		heads: [
			m.overview_rates_used({}, locale),
			m.overview_rates_rate({}, locale),
			m.overview_rates_of({}, locale)
		],
		rows
	};
}

interface Run {
	readonly from: Month;
	readonly to: Month;
	readonly rate: RateUsed;
}

/** Neighbouring months at one and the same rate are one row. */
function monthRows({ rates }: Report, language: Language): RateRow[] {
	const runs = new Map<string, Run[]>();
	for (const { month, rates: used } of rates) {
		for (const rate of used) {
			const own = runs.get(rate.currency) ?? [];
			const last = own.at(-1);
			if (last && sameRate(last.rate, rate)) own.splice(-1, 1, { ...last, to: month });
			else own.push({ from: month, to: month, rate });
			runs.set(rate.currency, own);
		}
	}
	return [...runs.values()].flat().map(({ from, to, rate }) => ({
		key: `${rate.currency}-${from}`,
		used: formatMonthRange(from, to, language),
		...rateWords(rate, language)
	}));
}

/** The pages of the other sources tell theirs. */
const mostStated = 24;

/** Money not placed in time is converted at its document's date. */
function statedRows({ unplaced, sources }: Report, language: Language): RateRow[] {
	return unplaced.slice(0, mostStated).flatMap(({ sourceId, rate }) => {
		const source = sources.get(sourceId);
		if (rate === null || source === undefined) return [];
		const used = nameIn(source.name, language).text;
		return [{ key: `source-${sourceId}`, used, ...rateWords(rate, language) }];
	});
}

function rateWords(rate: RateUsed, language: Language): Omit<RateRow, 'key' | 'used'> {
	const locale = { locale: language };
	const number = formatRate(rate.micros, language);
	const day = rate.mean
		? m.overview_rates_mean({ month: formatMonth(monthOf(rate.day), language) }, locale)
		: formatDay(rate.day, language);
	return {
		rate: m.overview_rates_pair({ rate: number, currency: rate.currency }, locale),
		day: rate.assumed ? m.overview_rates_assumed({ day }, locale) : day,
		origin: rate.origin,
		assumed: rate.assumed
	};
}

function sameRate(a: RateUsed, b: RateUsed): boolean {
	const same = a.micros === b.micros && a.day === b.day && a.origin === b.origin;
	return same && a.assumed === b.assumed;
}
