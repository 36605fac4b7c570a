/** The list of plans as data: what each row stands on, which rows a selection shows, in what order. */
import type { Day } from '$lib/domain/calendar';
import type { Facts, Name, Plan } from '$lib/domain/facts';
import { byAll, groupBy } from '$lib/domain/grouping';
import type { Report } from '$lib/domain/report';
import { countBy, holdsWords, knownFirst, turned, type Compare } from '../list/rows';
import { sourceItems, type SourceItem } from '../sources/listing';
import { sumOf } from '../sources/total-view';
import type { Selection, SortKey, Status } from './selection';

export interface PlanItem {
	readonly plan: Plan;
	/** By which the reader's language sorts it. */
	readonly name: string;
	/** On the report's day: what is approved later is a draft then. */
	readonly status: Status;
	/** Its sources known on that day that have not ended, whatever their firmness. */
	readonly current: readonly SourceItem[];
	readonly promised: readonly SourceItem[];
	readonly contracted: readonly SourceItem[];
}

/** Every plan. `nameOf` gives a name in the reader's language. */
export function planItems(
	facts: Facts,
	report: Report,
	nameOf: (name: Name) => string
): PlanItem[] {
	const current = sourceItems(facts, report, nameOf).filter(({ life }) => life !== 'ended');
	const sourcesOf = groupBy(current, ({ terms }) => terms.source.planId);
	return facts.plans.map((plan) => {
		const own = sourcesOf.get(plan.id) ?? [];
		return {
			plan,
			name: nameOf(plan.name),
			status: statusOf(plan, report.question.asOf),
			current: own,
			promised: own.filter(({ terms }) => terms.firmness === 'planned'),
			contracted: own.filter(({ terms }) => terms.firmness === 'committed')
		};
	});
}

function statusOf({ approvedOn }: Plan, asOf: Day): Status {
	return approvedOn !== null && approvedOn <= asOf ? 'approved' : 'draft';
}

/** The items that pass every filter of the selection. */
export function filtered(items: readonly PlanItem[], { q, status }: Selection): PlanItem[] {
	return items.filter(
		(item) => (status === null || item.status === status) && holdsWords(searchText(item), q)
	);
}

/** How many plans each status would show, the search as it is. */
export function statusCounts(
	items: readonly PlanItem[],
	selection: Selection
): ReadonlyMap<Status, number> {
	return countBy(filtered(items, { ...selection, status: null }), ({ status }) => status);
}

/** @param compareText compares two texts as the reader's language does */
export function sorted(
	items: readonly PlanItem[],
	{ sort, descending }: Pick<Selection, 'sort' | 'descending'>,
	compareText: (a: string, b: string) => number
): PlanItem[] {
	const byName: Compare<PlanItem> = (a, b) => compareText(a.name, b.name);
	const orders: Readonly<Record<SortKey, Compare<PlanItem>>> = {
		name: turned(byName, descending),
		status: turned((a, b) => a.status.localeCompare(b.status, 'en'), descending),
		end: knownFirst(({ plan }) => plan.end, descending),
		sources: turned((a, b) => a.current.length - b.current.length, descending),
		promised: knownFirst(({ promised }) => moneyKey(promised), descending),
		contracted: knownFirst(({ contracted }) => moneyKey(contracted), descending)
	};
	return [...items].sort(byAll(orders[sort], byName));
}

/** Everything a person may search by, in all languages. */
function searchText({ plan }: PlanItem): string {
	const names = [plan.name, plan.body].flatMap((name) => [name?.en, name?.ru, name?.kk]);
	return names.filter(Boolean).join('\n');
}

/** Null where there is such money and none of it has a figure. */
function moneyKey(items: readonly SourceItem[]): number | null {
	const { known, minor } = sumOf(items);
	return items.length > 0 && known === 0 ? null : minor;
}
