/** What a plan is, in words. */
import type { Language, Plan } from '$lib/domain/facts';
import { formatDay } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';
import type { PlanItem } from './listing';

/** "approved on 1 Mar 2009", "draft" */
export function statusWords({ plan, status }: PlanItem, language: Language): string {
	const options = { locale: language };
	if (status === 'draft' || plan.approvedOn === null) return m.plans_draft({}, options);
	return m.plans_approved_on({ day: formatDay(plan.approvedOn, language) }, options);
}

export function periodWords({ start, end }: Plan, language: Language): string {
	const days = { start: formatDay(start, language), end: formatDay(end, language) };
	return m.plans_period(days, { locale: language });
}
