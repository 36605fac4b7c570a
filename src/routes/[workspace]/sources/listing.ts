/** The list of sources as data: what each row stands on, which rows a selection shows, in what order. */
import { checkedSources } from '$lib/domain/checks/checked-sources';
import { isOpen, type FiredCheck } from '$lib/domain/checks/check';
import type { Claim, Facts, Name, Origin } from '$lib/domain/facts';
import { byAll, groupBy } from '$lib/domain/grouping';
import { firmnesses, type Firmness, type SourceKind } from '$lib/domain/kinds';
import type { AnyMoney } from '$lib/domain/money';
import type { Figure } from '$lib/domain/figure';
import type { Report } from '$lib/domain/report';
import { sourceFigures, type SourceFigures } from '$lib/domain/source-figures';
import { lastDay } from '$lib/domain/terms';
import { claimsAsOf } from '$lib/domain/terms';
import { countBy, holdsWords, knownFirst, turned, type Compare as CompareOf } from '../list/rows';
import type { Selection, SortKey } from './selection';

export interface SourceItem extends SourceFigures {
	readonly checks: readonly FiredCheck[];
	/** Those known on the as-of day. */
	readonly claims: readonly Claim[];
	/** The names by which the reader's language sorts it. */
	readonly name: string;
	readonly funderName: string;
}

/** How many sources each choice of a filter would show, the other filters as they are. */
export interface FilterCounts {
	readonly origin: ReadonlyMap<Origin, number>;
	readonly kind: ReadonlyMap<SourceKind, number>;
	readonly firmness: ReadonlyMap<Firmness, number>;
	readonly checked: number;
	readonly ended: number;
	readonly current: number;
}

type Compare = CompareOf<SourceItem>;

/** Every source known on the report's day. `nameOf` gives a name in the reader's language. */
export function sourceItems(
	facts: Facts,
	report: Report,
	nameOf: (name: Name) => string
): SourceItem[] {
	const checks = groupBy(
		report.checks.flatMap((check) => checkedSources(check).map((id) => ({ id, check }))),
		({ id }) => id
	);
	const claims = groupBy(claimsAsOf(facts, report.question.asOf), (claim) => claim.sourceId);
	return sourceFigures(facts, report).map((figures) => ({
		...figures,
		checks: (checks.get(figures.terms.source.id) ?? []).map(({ check }) => check),
		claims: claims.get(figures.terms.source.id) ?? [],
		name: nameOf(figures.terms.source.name),
		funderName: nameOf(figures.terms.funder.name)
	}));
}

/** The items that pass every filter of the selection. */
export function filtered(items: readonly SourceItem[], selection: Selection): SourceItem[] {
	return items.filter(
		(item) => passes(item, selection) && holdsWords(searchText(item), selection.q)
	);
}

/** Counts for the filters' chips: each as if that one filter alone were set anew. */
export function filterCounts(items: readonly SourceItem[], selection: Selection): FilterCounts {
	const free = (open: Partial<Selection>) => filtered(items, { ...selection, ...open });
	return {
		origin: countBy(free({ origin: null }), ({ terms }) => terms.origin),
		kind: countBy(free({ kind: null }), ({ terms }) => terms.source.kind),
		firmness: countBy(free({ firmness: null }), ({ terms }) => terms.firmness),
		checked: free({ checked: true }).length,
		ended: free({ standing: 'ended' }).length,
		current: free({ standing: 'current' }).length
	};
}

/**
 * The items in the selection's order; whatever is not known comes last, whichever way the rest runs.
 * @param compareText compares two texts as the reader's language does
 */
export function sorted(
	items: readonly SourceItem[],
	{ sort, descending }: Pick<Selection, 'sort' | 'descending'>,
	compareText: (a: string, b: string) => number
): SourceItem[] {
	const byName: Compare = (a, b) => compareText(a.name, b.name);
	const byFunder: Compare = (a, b) => compareText(a.funderName, b.funderName);
	const orders: Readonly<Record<SortKey, Compare>> = {
		name: turned(byName, descending),
		funder: turned(byFunder, descending),
		firmness: turned(byValue(firmnessRank), descending),
		end: knownFirst(endOf, descending),
		agreed: knownFirst(({ amount }) => moneyKey(amount), descending),
		lens: knownFirst(lensKey, descending),
		rest: knownFirst(({ unallocated }) => moneyKey(unallocated), descending)
	};
	return [...items].sort(byAll(orders[sort], knownFirst(endOf, false), byName, byFunder));
}

function passes(item: SourceItem, selection: Selection): boolean {
	const { terms, checks, life } = item;
	return (
		(selection.origin === null || terms.origin === selection.origin) &&
		(selection.kind === null || terms.source.kind === selection.kind) &&
		(selection.firmness === null || terms.firmness === selection.firmness) &&
		(!selection.checked || checks.some(isOpen)) &&
		(selection.standing === 'all' || (selection.standing === 'ended') === (life === 'ended'))
	);
}

/** Everything a person may search by, in all languages. */
function searchText({ terms }: SourceItem): string {
	const names = [terms.source.name, terms.funder.name].flatMap(({ en, ru, kk }) => [en, ru, kk]);
	return [...names, terms.source.reference].filter(Boolean).join('\n');
}

function firmnessRank({ terms }: SourceItem): number {
	return -firmnesses.indexOf(terms.firmness);
}

function endOf({ terms }: SourceItem): string | null {
	return lastDay(terms);
}

/** Money of two currencies has no common order: by currency, then by amount. */
function moneyKey(figure: Figure<AnyMoney>): string | null {
	if (figure.state !== 'known') return null;
	return `${figure.value.currency} ${String(figure.value.minor).padStart(16, '0')}`;
}

function lensKey({ inLens }: SourceItem): number | null {
	return inLens.state === 'known' ? inLens.value.minor : null;
}

function byValue(valueOf: (item: SourceItem) => number): Compare {
	return (a, b) => valueOf(a) - valueOf(b);
}
