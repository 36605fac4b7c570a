/** The list of programs as data: what each row stands on, which rows a selection shows, in what order. */
import { addMonths, monthOf, yearOf } from '$lib/domain/calendar';
import type { Facts, Name } from '$lib/domain/facts';
import { known, missing, type Figure } from '$lib/domain/figure';
import { byAll } from '$lib/domain/grouping';
import { regionKey } from '$lib/domain/region-groups';
import type { FundedUntil, ProgramMonth, ProgramReport, Report } from '$lib/domain/report';
import { countBy, holdsWords, knownFirst, turned, type Compare as CompareOf } from '../list/rows';
import { focusYear } from '../overview/focus-year';
import { nearMonths } from '../overview/losses-in-view';
import type { Selection, SortKey } from './selection';

export interface ProgramItem {
	readonly report: ProgramReport;
	readonly organisationId: number;
	readonly organisation: Name;
	/** The names by which the reader's language sorts it. */
	readonly name: string;
	readonly place: string;
	/** In the month of the as-of day, in the lens. */
	readonly need: Figure<number>;
	readonly needAssumed: boolean;
	readonly gap: YearGap;
	readonly ended: boolean;
	readonly losing: boolean;
	readonly short: boolean;
}

/** What is missing in a year; months whose gap cannot be told are kept apart. */
export interface YearGap {
	/** In the lens; null where no month's gap is known. */
	readonly minor: number | null;
	readonly assumed: boolean;
	readonly unknown: readonly ProgramMonth[];
}

export interface FilterCounts {
	readonly kind: ReadonlyMap<string, number>;
	readonly region: ReadonlyMap<string, number>;
	readonly organisation: ReadonlyMap<string, number>;
	readonly losing: number;
	readonly short: number;
	readonly ended: number;
	readonly running: number;
}

type Compare = CompareOf<ProgramItem>;

/** Every program. `nameOf` gives a name in the reader's language. */
export function programItems(
	facts: Facts,
	report: Report,
	nameOf: (name: Name) => string
): ProgramItem[] {
	const organisations = new Map(facts.organisations.map((one) => [one.id, one.name]));
	const { asOf } = report.question;
	const soon = addMonths(asOf, nearMonths);
	return report.programs.map((program) => {
		const { organisationId, name, region, end } = program.program;
		const organisation = organisations.get(organisationId);
		if (!organisation) throw new Error(`program ${program.program.id} has no organisation`);
		const now = program.months.find(({ month }) => month === monthOf(asOf)) ?? program.months[0];
		return {
			report: program,
			organisationId,
			organisation,
			name: nameOf(name),
			place: region === null ? nameOf(organisation) : `${nameOf(region)} ${nameOf(organisation)}`,
			need: now?.need ?? missing('out-of-range'),
			needAssumed: now?.assumed ?? false,
			gap: gapIn(program, focusYear(report)?.year ?? null),
			ended: end !== null && end < asOf,
			losing: program.losses.some(({ standing, day }) => standing === 'coming' && day <= soon),
			short: program.fundedUntil.state === 'short-already'
		};
	});
}

/** A program's gap over a year's months in the range. */
export function gapIn({ months }: ProgramReport, year: number | null): YearGap {
	const own = months.filter(({ month }) => yearOf(month) === year);
	const told = own.flatMap(({ gap }) => (gap.state === 'known' ? [gap.value] : []));
	return {
		minor: told.length === 0 ? null : told.reduce((sum, gap) => sum + gap, 0),
		assumed: own.some(({ gap, assumed }) => gap.state === 'known' && assumed),
		unknown: own.filter(({ gap }) => gap.state !== 'known')
	};
}

/** The items that pass every filter of the selection. */
export function filtered(items: readonly ProgramItem[], selection: Selection): ProgramItem[] {
	return items.filter(
		(item) => passes(item, selection) && holdsWords(searchText(item), selection.q)
	);
}

/** Counts for the filters' chips: each as if that one filter alone were set anew. */
export function filterCounts(items: readonly ProgramItem[], selection: Selection): FilterCounts {
	const free = (open: Partial<Selection>) => filtered(items, { ...selection, ...open });
	const placed = free({ region: null }).filter(({ report }) => report.program.region !== null);
	return {
		kind: countBy(free({ kind: null }), ({ report }) => report.program.kind),
		region: countBy(placed, ({ report }) => regionKey(report.program)),
		organisation: countBy(free({ organisation: null }), ({ organisationId }) =>
			String(organisationId)
		),
		losing: free({ losing: true }).length,
		short: free({ short: true }).length,
		ended: free({ standing: 'ended' }).length,
		running: free({ standing: 'running' }).length
	};
}

/**
 * The items in the selection's order; whatever is not known comes last, whichever way the rest runs.
 * @param compareText compares two texts as the reader's language does
 */
export function sorted(
	items: readonly ProgramItem[],
	{ sort, descending }: Pick<Selection, 'sort' | 'descending'>,
	compareText: (a: string, b: string) => number
): ProgramItem[] {
	const byName: Compare = (a, b) => compareText(a.name, b.name);
	const byPlace: Compare = (a, b) => compareText(a.place, b.place);
	const orders: Readonly<Record<SortKey, Compare>> = {
		name: turned(byName, descending),
		place: turned(byPlace, descending),
		need: knownFirst(({ need }) => valueOf(need), descending),
		until: knownFirst(({ report }) => untilKey(report.fundedUntil), descending),
		loss: knownFirst(lossKey, descending),
		gap: knownFirst(({ gap }) => gap.minor, descending)
	};
	return [...items].sort(byAll(orders[sort], knownFirst(lossKey, false), byName));
}

function passes(item: ProgramItem, selection: Selection): boolean {
	const { kind, region, organisation, standing } = selection;
	return (
		(kind === null || item.report.program.kind === kind) &&
		(region === null || regionKey(item.report.program) === region) &&
		(organisation === null || item.organisationId === organisation) &&
		(!selection.losing || item.losing) &&
		(!selection.short || item.short) &&
		(standing === 'all' || (standing === 'ended') === item.ended)
	);
}

/** Everything a person may search by, in all languages. */
function searchText({ report, organisation }: ProgramItem): string {
	const { name, region } = report.program;
	return [name, region, organisation]
		.flatMap((text) => (text === null ? [] : [text.en, text.ru, text.kk]))
		.filter(Boolean)
		.join('\n');
}

function lossKey({ report }: ProgramItem): string | null {
	return report.losses[0]?.day ?? null;
}

function untilKey(until: FundedUntil): string | null {
	if (until.state === 'short-already') return '';
	return 'day' in until ? until.day : null;
}

function valueOf(figure: Figure<number>): number | null {
	return figure.state === 'known' ? figure.value : null;
}

/** A sum of needs, and how many of them cannot be told. */
export function needSum(items: readonly ProgramItem[]) {
	const told = items.flatMap(({ need }) => (need.state === 'known' ? [need.value] : []));
	return {
		sum: told.length === 0 ? missing('not-recorded') : known(told.reduce((sum, n) => sum + n, 0)),
		untold: items.length - told.length,
		assumed: items.some(({ need, needAssumed }) => need.state === 'known' && needAssumed)
	};
}
