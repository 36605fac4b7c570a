/** The table twin: the same figures, rows by program, columns by month. */
import { yearOf } from '$lib/domain/calendar';
import { match, type Figure } from '$lib/domain/figure';
import { origins } from '$lib/domain/facts';
import { groupMonths } from '$lib/domain/region-groups';
import type { ProgramMonth, ProgramReport } from '$lib/domain/report';
import type { HorizonTableView, TableGroup, TableLine } from '$lib/charts/horizon/table-types';
import { formatMonthLong, formatMonthName, formatMonthRange } from '$lib/format/dates';
import { currencySign } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { formatPercent } from '$lib/format/numbers';
import { originWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { bare, type Given } from './given';
import { groupPager } from './group-pager';
import { countWords, groupMarks, groupName, groupStatus } from './group-view';
import { programMarks } from './program-marks';
import { rowKey } from './row-view';
import type { ShownGroup } from './shown-groups';
import { statusView } from './status-view';
import { stateLine } from './table-state-line';
import { gapLine, lineOf, totalLines, totalText } from './table-total';

/** @param groups regions, folded or open; null: the programs stand in one list */
export function tableView(groups: readonly ShownGroup[] | null, given: Given): HorizonTableView {
	const { report, language, locale, months } = given;
	const { from, to, lens } = report.question;
	const years = [...new Set(months.map(yearOf))];
	const needRecorded = report.programs.some((program) => program.needRecorded);
	return {
		caption: m.horizon_table_caption(
			{ range: formatMonthRange(from, to, language), currency: currencySign(lens) },
			locale
		),
		programHead: m.horizon_table_program({}, locale),
		years: years.map((year) => ({
			text: String(year),
			months: months.filter((month) => yearOf(month) === year).length
		})),
		months: months.map((month) => ({
			short: formatMonthName(month, language),
			long: formatMonthLong(month, language)
		})),
		groups: [
			...(groups === null
				? report.programs.map((program) => programGroup(program, given))
				: groups.flatMap((group) => regionGroups(group, given))),
			...(needRecorded && report.programs.length > 1 ? [totalGroup(given)] : [])
		]
	};
}

const oneRow = { expanded: null, pager: null } as const;

function programGroup(program: ProgramReport, given: Given): TableGroup {
	const name = nameIn(program.program.name, given.language);
	return {
		...oneRow,
		key: rowKey(program.program.id),
		name: name.text,
		nameLanguage: name.language === given.language ? null : name.language,
		href: given.programHref(program.program.id),
		note: statusView(program, given).text,
		marks: programMarks(program, given),
		lines: program.needRecorded ? needLines(program, given) : [stateLine(program, given)]
	};
}

function needLines({ months }: ProgramReport, given: Given): TableLine[] {
	const { locale, language } = given;
	const line = (name: string, of: (month: ProgramMonth) => string) => lineOf(name, months.map(of));
	const amount = (figure: Figure<number>) =>
		figureText(figure, (minor) => bare(minor, given), given);
	const expected = line(m.horizon_table_expected({}, locale), (month) =>
		expectedText(month, given)
	);
	return [
		line(m.horizon_table_need({}, locale), ({ need }) => amount(need)),
		...origins.map((origin) =>
			line(originWord(origin, language), ({ byOrigin }) => totalText(byOrigin[origin], given))
		),
		...(expected.cells.some(({ text }) => text !== '') ? [{ ...expected, quiet: true }] : []),
		gapLine(
			months.map(({ gap }) => ({
				text: amount(gap),
				short: gap.state === 'known' && gap.value > 0
			})),
			given
		),
		line(m.horizon_table_coverage({}, locale), ({ coverage }) =>
			figureText(coverage, (share) => formatPercent(share, language), given)
		)
	];
}

function totalGroup(given: Given): TableGroup {
	return {
		...oneRow,
		key: 'total',
		name: m.horizon_table_total({}, given.locale),
		nameLanguage: null,
		href: null,
		note: '',
		marks: [],
		lines: totalLines(given.report.months, given)
	};
}

function regionGroups(group: ShownGroup, given: Given): TableGroup[] {
	const { page } = group;
	return [
		{
			key: group.id,
			...groupName(group, given),
			href: group.href(page === null ? 1 : null),
			expanded: page !== null,
			note: [countWords(group, given), groupStatus(group, given).text].join(' · '),
			marks: groupMarks(group, given),
			lines: page === null ? totalLines(groupMonths(group.programs), given) : [],
			pager: page === null ? null : groupPager(group, page, given)
		},
		...(page?.shown ?? []).map((program) => programGroup(program, given))
	];
}

function figureText(
	figure: Figure<number>,
	known: (value: number) => string,
	{ locale }: Given
): string {
	return match(figure, {
		known,
		undisclosed: () => m.horizon_table_unknown({}, locale),
		missing: (reason) =>
			reason === 'no-rate'
				? m.horizon_table_no_rate({}, locale)
				: m.horizon_table_unknown({}, locale)
	});
}

function expectedText({ expected }: ProgramMonth, given: Given): string {
	if (expected.length === 0) return '';
	const minor = expected.reduce((sum, { full }) => sum + full.minor, 0);
	const open = expected.some(({ full }) => full.undisclosed.length > 0);
	return open ? `${bare(minor, given)} + ?` : bare(minor, given);
}
