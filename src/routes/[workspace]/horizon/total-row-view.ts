/** All programs together: in money where any need is recorded, else why there is no total. */
import { monthOf } from '$lib/domain/calendar';
import type { TotalView } from '$lib/charts/horizon/view-types';
import { formatMonthRange } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';
import { nounOf } from '../overview/program-noun';
import { full, short, type Given } from './given';
import { totalMoney } from './total-money-view';

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
		money: hasNeed ? totalMoney(report.months, given) : null,
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
