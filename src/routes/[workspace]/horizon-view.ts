/** The funding horizon of a report in plain strings and numbers, in the reader's language. */
import { monthsFrom } from '$lib/domain/calendar';
import type { Facts, Language } from '$lib/domain/facts';
import { groupBy } from '$lib/domain/grouping';
import type { Report } from '$lib/domain/report';
import { claimsAsOf } from '$lib/domain/terms';
import type {
	GroupView,
	HorizonView,
	ReadingLinesView,
	RowView,
	TotalMoney
} from '$lib/charts/horizon/view-types';
import { formatMonthLong, formatMonthRange } from '$lib/format/dates';
import type { Footnotes } from '$lib/format/footnotes';
import { m } from '$lib/paraglide/messages';
import { axisView } from './horizon/axis-view';
import type { Given } from './horizon/given';
import { groupView, type NarrowedHref } from './horizon/group-view';
import { legendView } from './horizon/legend-view';
import { notesView } from './horizon/notes-view';
import { readingsView } from './horizon/readings-view';
import { rowKey, rowView } from './horizon/row-view';
import { shownGroups, shownPrograms, type ShownGroup } from './horizon/shown-groups';
import { simultaneousViews } from './horizon/simultaneous-view';
import { tableView } from './horizon/table-view';
import { totalRowView } from './horizon/total-row-view';
import { unplacedStripView } from './horizon/unplaced-strip-view';
import { claimsAnchor } from './sources/claims-address';
import { nounOf } from './overview/program-noun';

export interface HorizonAsked {
	readonly facts: Pick<Facts, 'claims' | 'documents'>;
	readonly report: Report;
	/** The address of a source's page. */
	readonly sourceHref: (id: number) => string;
	/** The address of a program's page. */
	readonly programHref: (id: number) => string;
	readonly notes: Footnotes;
	/** Whether the table twin is asked for in place of the picture. */
	readonly asTable: boolean;
	/** The page's address, which says what of many programs is open. */
	readonly search: string;
	/** The list of programs, narrowed by its filters. */
	readonly listHref: NarrowedHref;
}

type GivenAsked = Pick<HorizonAsked, 'facts' | 'report' | 'sourceHref' | 'programHref' | 'notes'>;

/** The picture, its table twin and its words; null where no program is recorded. */
export function horizonView(asked: HorizonAsked, language: Language): HorizonView | null {
	const given = givenOf(asked, language);
	const { report, locale, months } = given;
	if (report.programs.length === 0) return null;
	const groups = shownGroups(report, asked.search);
	/* the table twin of many programs is sent without the picture */
	const drawn = groups && asked.asTable ? [] : groups;
	const rows = shownPrograms(report, drawn).map((program) => rowView(program, given));
	const groupViews = drawn && groupsView(drawn, rows, asked.listHref, given);
	return {
		id: 'horizon',
		title: m.horizon_title({}, locale),
		description: groups ? m.overview_groups_description({}, locale) : descriptionOf(given),
		accessibleName: nameOf(given),
		legend: legendView(rows, totalsOf(groupViews), given),
		axis: axisView(given),
		riskHead: report.programs.some(({ program }) => program.capacity !== null)
			? m.horizon_risk_head_capacity({}, locale)
			: m.horizon_risk_head_loss({}, locale),
		rows,
		groups: groupViews,
		simultaneous: simultaneousViews(given),
		total: totalRowView(given),
		unplaced: unplacedStripView(given),
		notes: notesView(given, groups !== null),
		readout: {
			hint: m.horizon_hint({}, locale),
			monthNames: months.map((month) => formatMonthLong(month, language))
		},
		table: asked.asTable ? tableView(groups, given) : null
	};
}

function groupsView(
	groups: readonly ShownGroup[],
	rows: readonly RowView[],
	listHref: NarrowedHref,
	given: Given
): GroupView[] {
	const byKey = new Map(rows.map((row) => [row.key, row]));
	return groups.map((group) => {
		const own = group.page?.shown ?? [];
		const ownRows = own.flatMap(({ program }) => byKey.get(rowKey(program.id)) ?? []);
		return groupView(group, ownRows, listHref, given);
	});
}

function totalsOf(groups: readonly GroupView[] | null): TotalMoney[] {
	return (groups ?? []).flatMap(({ total }) => total?.money ?? []);
}

/** "In each reading"; null where no day or amount is open. */
export function readingLinesView(asked: GivenAsked, language: Language): ReadingLinesView | null {
	return readingsView(givenOf(asked, language));
}

/** What the parts of the picture are made from. */
export function givenOf(
	{ facts, report, sourceHref, programHref, notes }: GivenAsked,
	language: Language
): Given {
	const claims = groupBy(claimsAsOf(facts, report.question.asOf), ({ sourceId }) => sourceId);
	return {
		report,
		language,
		locale: { locale: language },
		months: monthsFrom(report.question.from, report.question.to),
		phraseLanguage: new Map(
			facts.claims.map(({ sourceId, quoteLanguage }) => [
				sourceId,
				quoteLanguage === language ? null : quoteLanguage
			])
		),
		sourceHref,
		programHref,
		claimsHref: (id, figure) => sourceHref(id) + claimsAnchor(claims.get(id) ?? [], figure),
		notes
	};
}

function descriptionOf({ report, locale }: Given): string {
	const withNeed = report.programs.filter(({ needRecorded }) => needRecorded).length;
	if (withNeed === report.programs.length) return m.horizon_description_need({}, locale);
	if (withNeed > 0) return m.horizon_description_mixed({}, locale);
	return m.horizon_description_no_need({ noun: nounOf(report.programs) }, locale);
}

function nameOf({ report, language, locale }: Given): string {
	const { from, to } = report.question;
	const losing = report.programs.filter(({ losses }) => losses.length > 0).length;
	return m.horizon_name(
		{
			range: formatMonthRange(from, to, language),
			losing: String(losing),
			count: String(report.programs.length)
		},
		locale
	);
}
