/** The whole horizon for paper: every program in compact rows, region by region. */
import { byRegion, type RegionGroup } from '$lib/domain/region-groups';
import type { Facts, Language, Name } from '$lib/domain/facts';
import type { ProgramReport, Report } from '$lib/domain/report';
import { formatDayLong, formatMonthRange } from '$lib/format/dates';
import { footnotesOf } from '$lib/format/footnotes';
import { currencySign } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { givenOf } from '../horizon-view';
import { axisView } from '../horizon/axis-view';
import type { Given } from '../horizon/given';
import { countWords, groupName, groupStatus } from '../horizon/group-view';
import { legendView } from '../horizon/legend-view';
import { notesView } from '../horizon/notes-view';
import { rowView } from '../horizon/row-view';
import { mostRows } from '../horizon/shown-groups';
import { totalRowView } from '../horizon/total-row-view';
import type { Links } from '../overview/links';
import type { Asked } from '../question';

export interface PrintGiven {
	readonly facts: Facts;
	readonly report: Report;
	readonly asked: Asked;
	readonly links: Links;
	readonly workspace: Name;
}

export function printView(
	{ facts, report, asked, links, workspace }: PrintGiven,
	language: Language
) {
	const locale = { locale: language };
	const notes = footnotesOf(report.checks, report, links, language);
	const given = givenOf(
		{ facts, report, sourceHref: links.source, programHref: links.program, notes },
		language
	);
	const groups = groupsOf(report.programs, given);
	const { asOf, from, to, lens } = asked;
	return {
		title: m.horizon_title({}, locale),
		workspace: nameIn(workspace, language).text,
		lens: m.overview_print_lens(
			{
				day: formatDayLong(asOf, language),
				range: formatMonthRange(from, to, language),
				currency: currencySign(lens)
			},
			locale
		),
		hint: m.overview_print_hint({}, locale),
		back: { text: m.overview_print_back({}, locale), href: links.overview },
		legend: legendView(
			groups.flatMap(({ rows }) => rows),
			[],
			given
		),
		axis: axisView(given),
		groups,
		total: totalRowView(given),
		footnotes: { notes: notes.notes, title: notes.title },
		notes: notesView(given, report.programs.length > mostRows)
	};
}

/** Few programs stand in one list, without heads. */
function groupsOf(programs: readonly ProgramReport[], given: Given) {
	if (programs.length <= mostRows) {
		return [{ key: 'all', head: null, rows: programs.map((program) => printRow(program, given)) }];
	}
	return byRegion(programs).map((group) => ({
		key: group.key,
		head: headOf(group, given),
		rows: group.programs.map((program) => printRow(program, given))
	}));
}

function headOf(group: RegionGroup, given: Given) {
	return {
		...groupName(group, given),
		facts: [countWords(group, given), groupStatus(group, given).text].join(' · ')
	};
}

/** Nobody points at paper: no words for each month. */
function printRow(program: ProgramReport, given: Given) {
	return { ...rowView(program, given), statements: [], statementOf: [] };
}
