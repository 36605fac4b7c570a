/** Checks on days and periods in words: past the plan, signed late, paid long after the end. */
import type { Day } from '$lib/domain/calendar';
import type { Source } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { m } from '$lib/paraglide/messages';
import { formatDay, formatPeriod } from './dates';
import { quotedName, sourceOf, type CheckWords, type Coded, type Locale } from './money-checks';

export function periodCheck(
	check: Coded<'period-outside-parent'>,
	report: Report,
	locale: Locale
): CheckWords {
	const source = sourceOf(report, check.sourceId);
	return check.within === 'plan'
		? pastPlan(source, check.planId, report, locale)
		: pastPromise(source, sourceOf(report, check.parentId), locale);
}

function pastPlan(source: Source, planId: number, report: Report, locale: Locale): CheckWords {
	const plan = report.plans.get(planId);
	if (!plan) throw new Error(`a check names plan ${planId}, which the report does not hold`);
	const names = { source: quotedName(source.name, locale), plan: quotedName(plan.name, locale) };
	const planPeriod = formatPeriod(plan.start, plan.end, locale.locale);
	const period = adoptedPeriod(source, locale);
	return {
		title: m.checks_period_title({}, locale),
		detail: m.checks_period_detail({ ...names, period, planPeriod }, locale),
		settle: m.checks_period_settle({}, locale)
	};
}

function pastPromise(source: Source, parent: Source, locale: Locale): CheckWords {
	return {
		title: m.figures_parent_title({}, locale),
		detail: m.figures_parent_detail(
			{
				source: quotedName(source.name, locale),
				period: adoptedPeriod(source, locale),
				parent: quotedName(parent.name, locale),
				parentPeriod: adoptedPeriod(parent, locale)
			},
			locale
		),
		settle: m.figures_parent_settle({}, locale)
	};
}

function adoptedPeriod({ start, end }: Source, locale: Locale): string {
	const [from, to] = [start, end].map((day) =>
		day.state === 'stated' ? formatDay(day.adopted, locale.locale) : null
	);
	if (from && to) return `${from} – ${to}`;
	if (to) return m.checks_period_no_start({ end: to }, locale);
	return from ? m.checks_period_no_end({ start: from }, locale) : m.checks_period_none({}, locale);
}

export function datesCheck(check: Coded<'dates'>, report: Report, locale: Locale): CheckWords {
	const day = (value: Day) => formatDay(value, locale.locale);
	const source = quotedName(sourceOf(report, check.sourceId).name, locale);
	if (check.why === 'tranche-late') {
		const days = { tranche: day(check.tranche), end: day(check.end) };
		return {
			title: m.figures_late_title({}, locale),
			detail: m.figures_late_detail({ source, ...days }, locale),
			settle: m.figures_late_settle({}, locale)
		};
	}
	const days = { signed: day(check.signed), start: day(check.start) };
	return {
		title: m.checks_dates_title({}, locale),
		detail: m.checks_dates_detail({ source, ...days }, locale),
		settle: m.checks_dates_settle({}, locale)
	};
}
