/** Months of several programs in money: what is needed, contracted, hoped for, and missing a year. */
import { yearOf } from '$lib/domain/calendar';
import { origins, type Origin } from '$lib/domain/facts';
import { groupBy } from '$lib/domain/grouping';
import type { GroupMonth } from '$lib/domain/region-groups';
import type { TotalMoney, TotalMonthView } from '$lib/charts/horizon/view-types';
import { m } from '$lib/paraglide/messages';
import { short, type Given } from './given';
import { textureOf } from './need-view';

/** @param months every month of the question's range, in order */
export function totalMoney(months: readonly GroupMonth[], given: Given): TotalMoney {
	return {
		months: months.map(totalMonth),
		bandText: {
			state: bandWords('state', months, given),
			domestic: bandWords('domestic', months, given),
			foreign: bandWords('foreign', months, given)
		},
		gapsOfYears: gapsOfYears(months, given)
	};
}

function gapsOfYears(months: readonly GroupMonth[], given: Given): TotalMoney['gapsOfYears'] {
	const places = months.map(({ month, gap }, at) => ({ at, year: yearOf(month), gap: gap.minor }));
	return [...groupBy(places, ({ year }) => year)].flatMap(([year, own]) => {
		const gap = own.reduce((sum, one) => sum + one.gap, 0);
		if (gap <= 0) return [];
		const told = { year, amount: short(gap, given) };
		const text = [
			m.horizon_gap_year(told, given.locale),
			m.horizon_gap_year_short(told, given.locale)
		];
		return [{ from: own[0].at, to: own[0].at + own.length, text }];
	});
}

function totalMonth(month: GroupMonth): TotalMonthView {
	return {
		need: month.need.minor,
		contracted: {
			state: month.byOrigin.state.minor,
			domestic: month.byOrigin.domestic.minor,
			foreign: month.byOrigin.foreign.minor
		},
		gap: month.gap.minor,
		expected: month.expected.map(({ firmness, origin, full: sum }) => ({
			origin,
			texture: textureOf(firmness) === 'promised' ? 'promised' : 'pipeline',
			amount: sum.minor
		}))
	};
}

function bandWords(origin: Origin, months: readonly GroupMonth[], given: Given): string[] {
	const first = months.find((month) => month.byOrigin[origin].minor > 0);
	const amount = short(first?.byOrigin[origin].minor ?? 0, given);
	const brief = m.horizon_band({ origin, amount }, given.locale);
	return origin === origins[0]
		? [m.horizon_band_monthly({ origin, amount }, given.locale), brief]
		: [brief];
}
