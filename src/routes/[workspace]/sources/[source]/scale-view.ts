/** The words of the ratio-scale drawing, laid out for a wide and for a narrow screen. */
import { rateScale } from '$lib/charts/rate-scale';
import type { Language } from '$lib/domain/facts';
import { oddOver, type ImpliedRate } from '$lib/domain/implied-rate';
import { rateScale as microsPerTenge, type RateUsed } from '$lib/domain/rates';
import { formatDay } from '$lib/format/dates';
import { formatImpliedRate, formatTimes } from '$lib/format/implied-rate';
import { formatDecimal, formatRate } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import type { Standing } from './standing';

export type ScaleView = ReturnType<typeof scaleView>;

/** Widths in pixels at which the letters keep their size. */
const wide = 570;
const narrow = 300;
const whole = 10_000;

export function scaleView(
	implied: ImpliedRate,
	official: RateUsed,
	others: Standing['others'],
	language: Language
) {
	const options = { locale: language };
	const input = {
		stated: implied.micros / microsPerTenge,
		official: official.micros / microsPerTenge,
		others: others.map((other) => other.implied.micros / microsPerTenge),
		widest: oddOver / whole
	};
	const first = others[0];
	return {
		layouts: [wide, narrow].map((width) => laidOut(input, width, language)),
		texts: {
			finding: finding(implied, official, language),
			stated: m.sources_scale_stated(
				{ rate: formatImpliedRate(implied.micros, language) },
				options
			),
			official: m.sources_scale_official(
				{ rate: formatRate(official.micros, language), day: formatDay(official.day, language) },
				options
			),
			other: first
				? m.sources_scale_other(
						{ rate: formatImpliedRate(first.implied.micros, language) },
						options
					)
				: null,
			apart:
				implied.timesHundredths === null
					? null
					: m.sources_scale_apart(
							{ times: formatTimes(implied.timesHundredths, language) },
							options
						),
			axis: m.sources_scale_axis({}, options)
		}
	};
}

/** The drawing with its ticks as the reader writes numbers: "150", "1,5". */
function laidOut(input: Parameters<typeof rateScale>[0], width: number, language: Language) {
	const scale = rateScale(input, width);
	return {
		...scale,
		ticks: scale.ticks.map(({ value, x }) => ({ x, text: tickText(value, language) }))
	};
}

function tickText(value: number, language: Language): string {
	const tenths = Math.round(value * 10);
	return formatDecimal(Math.floor(tenths / 10), String(tenths % 10).replace('0', ''), language);
}

/** What the drawing shows, for whoever does not see it. */
function finding(implied: ImpliedRate, official: RateUsed, language: Language): string {
	const edge = (share: number) =>
		formatImpliedRate(Math.round((official.micros * share) / whole), language);
	return m.sources_scale_finding(
		{
			rate: formatImpliedRate(implied.micros, language),
			official: formatRate(official.micros, language),
			low: edge(whole - oddOver),
			high: edge(whole + oddOver)
		},
		{ locale: language }
	);
}
