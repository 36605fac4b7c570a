/** The rate that a pair of stated amounts implies, and what is odd about it, in words. */
import type { Language } from '$lib/domain/facts';
import type { Misdated } from '$lib/domain/checks/rate-of-another-year';
import type { ImpliedRate } from '$lib/domain/implied-rate';
import { m } from '$lib/paraglide/messages';
import { formatDecimal, formatPercent, formatRate, hardSpace, minus } from './numbers';

const factors: Readonly<Record<number, string>> = { 1: 'ten', 2: 'hundred', 3: 'thousand' };
const hundredth = 10_000;

/** A rate worked out of two amounts, to the hundredth of a tenge: "15.07", "149,43". */
export function formatImpliedRate(micros: number, language: Language): string {
	return formatRate(Math.round(micros / hundredth) * hundredth, language);
}

/** How far a rate is from the official one: "−90%", below one percent with its decimals: "−0.2%". */
export function formatOffBy(basisPoints: number, language: Language): string {
	const size = Math.abs(basisPoints);
	if (size === 0 || size >= 100) return formatPercent(basisPoints, language);
	const digits = String(size).padStart(2, '0').replace(/0$/, '');
	const unit = language === 'ru' ? `${hardSpace}%` : '%';
	return (basisPoints < 0 ? minus : '') + formatDecimal(0, digits, language) + unit;
}

/** How many times two rates are apart: "10.02". */
export function formatTimes(hundredths: number, language: Language): string {
	const fraction = String(hundredths % 100).padStart(2, '0');
	return formatDecimal(Math.floor(hundredths / 100), fraction === '00' ? '' : fraction, language);
}

/** What is odd about a pair of amounts, in one or two sentences; the amounts come as text. */
export function impliedWords(
	implied: ImpliedRate,
	stated: { readonly tenge: string; readonly dollars: string },
	language: Language
): string {
	const locale = { locale: language };
	const rate = formatImpliedRate(implied.micros, language);
	if (implied.official === null || implied.offBy === null) {
		return m.checks_implied_no_official({ ...stated, rate }, locale);
	}
	const official = formatRate(implied.official.micros, language);
	const side = implied.offBy < 0 ? 'below' : 'above';
	if (implied.power === null || implied.timesHundredths === null) {
		const percent = formatPercent(Math.abs(implied.offBy), language);
		return m.checks_implied_odd({ ...stated, rate, official, percent, side }, locale);
	}
	const factor = factors[Math.abs(implied.power)] ?? 'more';
	const times = formatTimes(implied.timesHundredths, language);
	return m.checks_implied_power({ ...stated, rate, official, times, factor, side }, locale);
}

/** That a pair was exchanged at the rate of another year, and of which; the amounts come as text. */
export function otherYearWords(
	{ micros, own, fits }: Misdated & { readonly micros: number },
	stated: { readonly tenge: string; readonly dollars: string },
	language: Language
): string {
	const locale = { locale: language };
	const inYear = ({ year, micros: mean }: Misdated['own']) =>
		m.figures_year_rate({ year: String(year), rate: formatImpliedRate(mean, language) }, locale);
	return m.figures_year_detail(
		{
			...stated,
			rate: formatImpliedRate(micros, language),
			own: inYear(own),
			fits: fits.map(inYear).join(', ')
		},
		locale
	);
}
