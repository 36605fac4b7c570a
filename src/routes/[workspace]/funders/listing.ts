/** The list of funders as data: what each row stands on, which rows a selection shows, in what order. */
import { origins, type Facts, type Funder, type Name, type Origin } from '$lib/domain/facts';
import type { Day } from '$lib/domain/calendar';
import { byAll, groupBy } from '$lib/domain/grouping';
import type { Report } from '$lib/domain/report';
import { lastDay } from '$lib/domain/terms';
import { countBy, holdsWords, knownFirst, turned, type Compare } from '../list/rows';
import { sourceItems, type SourceItem } from '../sources/listing';
import { sumOf } from '../sources/total-view';
import type { Selection, SortKey } from './selection';

export interface FunderItem {
	readonly funder: Funder;
	/** By which the reader's language sorts it. */
	readonly name: string;
	/** Its sources known on the report's day that have not ended, whatever their firmness. */
	readonly current: readonly SourceItem[];
	/** Of those, what counts as money. */
	readonly contracted: readonly SourceItem[];
	/** The last day of the contracted one that ends first. */
	readonly nextEnd: Day | null;
}

/** Every funder. `nameOf` gives a name in the reader's language. */
export function funderItems(
	facts: Facts,
	report: Report,
	nameOf: (name: Name) => string
): FunderItem[] {
	const current = sourceItems(facts, report, nameOf).filter(({ life }) => life !== 'ended');
	const sourcesOf = groupBy(current, ({ terms }) => terms.funder.id);
	return facts.funders.map((funder) => {
		const own = sourcesOf.get(funder.id) ?? [];
		const contracted = own.filter(({ terms }) => terms.firmness === 'committed');
		return {
			funder,
			name: nameOf(funder.name),
			current: own,
			contracted,
			nextEnd: contracted.flatMap(({ terms }) => lastDay(terms) ?? []).sort()[0] ?? null
		};
	});
}

/** The items that pass every filter of the selection. */
export function filtered(items: readonly FunderItem[], { q, origin }: Selection): FunderItem[] {
	return items.filter(
		({ funder }) =>
			(origin === null || funder.origin === origin) && holdsWords(namesOf(funder.name), q)
	);
}

/** How many funders each origin would show, the search as it is. */
export function originCounts(
	items: readonly FunderItem[],
	selection: Selection
): ReadonlyMap<Origin, number> {
	return countBy(filtered(items, { ...selection, origin: null }), ({ funder }) => funder.origin);
}

/** @param compareText compares two texts as the reader's language does */
export function sorted(
	items: readonly FunderItem[],
	{ sort, descending }: Pick<Selection, 'sort' | 'descending'>,
	compareText: (a: string, b: string) => number
): FunderItem[] {
	const byName: Compare<FunderItem> = (a, b) => compareText(a.name, b.name);
	const orders: Readonly<Record<SortKey, Compare<FunderItem>>> = {
		name: turned(byName, descending),
		origin: turned((a, b) => originRank(a) - originRank(b), descending),
		sources: turned((a, b) => a.current.length - b.current.length, descending),
		end: knownFirst(({ nextEnd }) => nextEnd, descending),
		contracted: knownFirst(contractedKey, descending)
	};
	return [...items].sort(byAll(orders[sort], byName));
}

/** In all languages. */
export function namesOf({ en, ru, kk }: Name): string {
	return [en, ru, kk].filter((text) => text !== null).join('\n');
}

function originRank({ funder }: FunderItem): number {
	return origins.indexOf(funder.origin);
}

/** Null where there is contracted money and none of it has a figure. */
function contractedKey({ contracted }: FunderItem): number | null {
	const { known, minor } = sumOf(contracted);
	return contracted.length > 0 && known === 0 ? null : minor;
}
