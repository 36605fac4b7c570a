/** A region of the horizon: folded to the total of its programs, or open with a page of their rows. */
import { addDays, addMonths, monthOf } from '$lib/domain/calendar';
import { groupMonths, type GroupMonth } from '$lib/domain/region-groups';
import type { ProgramReport } from '$lib/domain/report';
import type { GroupTotalView, GroupView, RowView } from '$lib/charts/horizon/view-types';
import { formatMonthRange } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { nearMonths } from '../overview/losses-in-view';
import { leftOutOf } from '../overview/total-view';
import { chartDay, sinceDay } from './days';
import { full, short, type Given } from './given';
import { groupPager } from './group-pager';
import { programFigures } from './program-marks';
import type { ShownGroup } from './shown-groups';
import { totalMoney } from './total-money-view';

export type NarrowedHref = (filters: Readonly<Record<string, string>>) => string;

/**
 * @param rows of the programs on the open page; empty where the region is folded
 * @param listHref the list of programs, narrowed by its filters
 */
export function groupView(
	group: ShownGroup,
	rows: readonly RowView[],
	listHref: NarrowedHref,
	given: Given
): GroupView {
	const months = groupMonths(group.programs);
	const { page, id, href } = group;
	return {
		id,
		...groupName(group, given),
		href: href(page === null ? 1 : null),
		open: page !== null,
		facts: [countWords(group, given), needWords(group, months, given)],
		status: groupStatus(group, given),
		marks: groupMarks(group, given),
		losing: losingLink(group, listHref, given),
		total: page === null ? groupTotal(group, months, given) : null,
		rows,
		pager: page === null ? null : groupPager(group, page, given)
	};
}

export function groupName({ region }: Pick<ShownGroup, 'region'>, { language, locale }: Given) {
	if (region === null) return { name: m.overview_group_no_region({}, locale), nameLanguage: null };
	const name = nameIn(region, language);
	return { name: name.text, nameLanguage: name.language === language ? null : name.language };
}

export function countWords({ programs }: Pick<ShownGroup, 'programs'>, { locale }: Given): string {
	return m.overview_group_count({ count: programs.length }, locale);
}

/** Of the programs that are folded into the region; open ones bear their own. */
export function groupMarks(
	{ programs, page }: Pick<ShownGroup, 'programs' | 'page'>,
	{ notes }: Given
): GroupView['marks'] {
	return page === null ? notes.together(programFigures(programs)) : [];
}

/** When money of the region's programs ends first. */
export function groupStatus(
	{ programs }: Pick<ShownGroup, 'programs'>,
	given: Given
): GroupView['status'] {
	const { language, locale } = given;
	const [loss] = programs[0].losses;
	if (loss === undefined) return { text: m.overview_group_no_loss({}, locale), urgent: false };
	if (loss.standing === 'unfunded') {
		const day = sinceDay(addDays(loss.day, 1), language);
		return { text: m.overview_group_since({ day }, locale), urgent: true };
	}
	const day = chartDay(loss.day, language);
	return { text: m.overview_group_loss({ day }, locale), urgent: loss.day <= soon(given) };
}

/** Of the as-of month, or of the first in view; nothing where no need is recorded. */
function needWords({ programs }: ShownGroup, months: readonly GroupMonth[], given: Given): string {
	const { asOf } = given.report.question;
	if (!programs.some(({ needRecorded }) => needRecorded))
		return m.horizon_total_no_need({}, given.locale);
	const now = months.find(({ month }) => month === monthOf(asOf)) ?? months[0];
	return m.horizon_total_need({ amount: short(now?.need.minor ?? 0, given) }, given.locale);
}

function losingLink(
	{ programs, key }: ShownGroup,
	listHref: NarrowedHref,
	given: Given
): GroupView['losing'] {
	const count = programs.filter((program) => losesSoon(program, given)).length;
	if (count === 0) return null;
	return {
		text: m.overview_group_losing({ count }, given.locale),
		href: listHref({ region: key, losing: 'soon', standing: 'all' })
	};
}

function losesSoon({ losses }: ProgramReport, given: Given): boolean {
	return losses.some(({ standing, day }) => standing === 'coming' && day <= soon(given));
}

function soon({ report }: Given): string {
	return addMonths(report.question.asOf, nearMonths);
}

function groupTotal(
	group: ShownGroup,
	months: readonly GroupMonth[],
	given: Given
): GroupTotalView {
	const { report, language, locale } = given;
	const hasNeed = group.programs.some(({ needRecorded }) => needRecorded);
	const gap = months.reduce((sum, month) => sum + month.gap.minor, 0);
	const range = formatMonthRange(report.question.from, report.question.to, language);
	const region = groupName(group, given).name;
	const absence = m.horizon_total_absent_need({}, locale);
	const texts = months.map((month) => monthWords(month, given));
	const statements = [...new Set(texts)];
	return {
		money: hasNeed ? totalMoney(months, given) : null,
		absence: hasNeed ? null : absence,
		accessibleName: hasNeed
			? m.overview_group_total_label({ region, range, gap: full(gap, given) }, locale)
			: absence,
		leftOut: leftOutWords(group, given),
		statements,
		statementOf: texts.map((text) => statements.indexOf(text))
	};
}

/** How many programs have months that need and gap leave out. */
function leftOutWords({ programs }: ShownGroup, { locale }: Given): string | null {
	const open = programs.filter(({ months }) => months.some(({ gap }) => gap.state !== 'known'));
	return open.length === 0 ? null : m.overview_group_left_out({ count: open.length }, locale);
}

function monthWords(month: GroupMonth, given: Given): string {
	const contracted = full(month.committed.minor, given);
	const told = {
		contracted,
		need: full(month.need.minor, given),
		gap: full(month.gap.minor, given)
	};
	const main =
		month.counted === 0
			? m.overview_group_month_no_need({ contracted }, given.locale)
			: m.overview_group_month(told, given.locale);
	return [main, ...leftOutOf(month.committed, given.language)].join(' ');
}
