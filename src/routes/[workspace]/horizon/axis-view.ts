/** The years and quarters of the range, and the as-of day. */
import { firstDayOf, yearOf, type Month } from '$lib/domain/calendar';
import type { AxisView, Tick } from '$lib/charts/horizon/view-types';
import { formatMonthName } from '$lib/format/dates';
import { chartDay } from './days';
import { placeOf, type Given } from './given';

export function axisView(given: Given): AxisView {
	const { months, language } = given;
	const beginning = (starts: (month: Month) => boolean, text: (month: Month) => string): Tick[] =>
		months.flatMap((month, at) => (at === 0 || starts(month) ? [{ at, text: text(month) }] : []));
	return {
		months: months.length,
		years: beginning(
			(month) => month.endsWith('-01'),
			(month) => String(yearOf(month))
		),
		quarters: beginning(
			(month) => ['01', '04', '07', '10'].includes(month.slice(5)),
			(month) => formatMonthName(month, language)
		),
		asOf: asOfTick(given)
	};
}

function asOfTick(given: Given): Tick | null {
	const { asOf, from } = given.report.question;
	const at = placeOf(asOf, given);
	const inside = asOf >= firstDayOf(from) && at <= given.months.length;
	return inside ? { at, text: chartDay(asOf, given.language) } : null;
}
