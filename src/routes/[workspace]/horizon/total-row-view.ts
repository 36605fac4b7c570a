/** All programs together: in money where any need is recorded, else why there is no total. */
import { monthIndex, monthOf, yearOf } from '$lib/domain/calendar';
import { origins, type Origin } from '$lib/domain/facts';
import type { TotalMonth } from '$lib/domain/report';
import type { TotalMoney, TotalMonthView, TotalView } from '$lib/charts/horizon/view-types';
import { formatMonthRange } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';
import { nounOf } from '../overview/program-noun';
import { full, short, type Given } from './given';
import { textureOf } from './need-view';

export function totalRowView(given: Given): TotalView | null {
	const { report, locale } = given;
	if (report.programs.length < 2) return null;
	const hasNeed = report.programs.some(({ needRecorded }) => needRecorded);
	const count = report.programs.length;
	const absence = absenceWords(given);
	return {
		name: m.horizon_total_name({ count, noun: nounOf(report.programs) }, locale),
		note: hasNeed ? needWords(given) : m.horizon_total_no_need({}, locale),
		risk: null,
		accessibleName: hasNeed ? moneyWords(given) : absence,
		money: hasNeed ? totalMoney(given) : null,
		absence: hasNeed ? null : absence
	};
}

function absenceWords({ report, locale }: Given): string {
	const nothingKnown =
		report.shares.committed.minor === 0 && report.shares.committed.undisclosed.length > 0;
	return nothingKnown
		? m.horizon_total_absent_amounts({}, locale)
		: m.horizon_total_absent_need({}, locale);
}

/** Of the as-of month, or of the first in view. */
function needWords(given: Given): string {
	const { months, question } = given.report;
	const now = months.find(({ month }) => month === monthOf(question.asOf)) ?? months[0];
	return m.horizon_total_need({ amount: short(now?.need.minor ?? 0, given) }, given.locale);
}

function moneyWords(given: Given): string {
	const { report, language, locale } = given;
	const range = formatMonthRange(report.question.from, report.question.to, language);
	const gap = report.months.reduce((sum, month) => sum + month.gap.minor, 0);
	return m.horizon_total_label({ range, gap: full(gap, given) }, locale);
}

function totalMoney(given: Given): TotalMoney {
	const { months, years } = given.report;
	return {
		months: months.map(totalMonth),
		bandText: {
			state: bandWords('state', given),
			domestic: bandWords('domestic', given),
			foreign: bandWords('foreign', given)
		},
		gapsOfYears: years
			.filter(({ gap }) => gap.minor > 0)
			.map(({ year, gap }) => ({
				...yearInterval(year, given),
				text: [
					m.horizon_gap_year({ year, amount: short(gap.minor, given) }, given.locale),
					m.horizon_gap_year_short({ year, amount: short(gap.minor, given) }, given.locale)
				]
			}))
	};
}

function totalMonth(month: TotalMonth): TotalMonthView {
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

function bandWords(origin: Origin, given: Given): string[] {
	const first = given.report.months.find((month) => month.byOrigin[origin].minor > 0);
	const amount = short(first?.byOrigin[origin].minor ?? 0, given);
	const brief = m.horizon_band({ origin, amount }, given.locale);
	return origin === origins[0]
		? [m.horizon_band_monthly({ origin, amount }, given.locale), brief]
		: [brief];
}

function yearInterval(year: number, { report, months }: Given) {
	const start = monthIndex(report.question.from);
	const indexes = months
		.filter((month) => yearOf(month) === year)
		.map((month) => monthIndex(month) - start);
	return { from: Math.min(...indexes), to: Math.max(...indexes) + 1 };
}
