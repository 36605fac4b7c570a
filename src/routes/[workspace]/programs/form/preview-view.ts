/** The program as it will look, and what changes in the sums of all programs. */
import { layMiniStrip } from '$lib/charts/coverage/mini-strip';
import type { Facts, Language } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import type { ProgramReport, Report, Total, TotalYear } from '$lib/domain/report';
import { formatMonthRange } from '$lib/format/dates';
import { formatMoneyShort } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { formatInteger } from '$lib/format/numbers';
import { noFootnotes } from '$lib/format/footnotes';
import { m } from '$lib/paraglide/messages';
import { givenOf } from '../../horizon-view';
import { placeOf } from '../../horizon/given';
import { needStrip } from '../../horizon/need-view';
import { focusYear } from '../../overview/focus-year';
import { leftOutWords } from '../../overview/missing-view';
import { leftOutOf as totalLeftOut, withAssumed } from '../../overview/total-view';
import { withoutWords } from '../figure-words';
import { gapIn } from '../listing';

export type PreviewView = ReturnType<typeof previewView>;

export interface After {
	readonly id: number;
	readonly facts: Facts;
	readonly report: Report;
}

export function previewView(before: Report, after: After, language: Language) {
	const options = { locale: language };
	const { report } = after;
	const program = report.programs.find((one) => one.program.id === after.id);
	if (!program) throw new Error(`program ${after.id} was saved on trial and is not in the report`);
	return {
		title: m.program_form_preview_title({}, options),
		name: nameIn(program.program.name, language).text,
		range: formatMonthRange(report.question.from, report.question.to, language),
		strip: program.needRecorded ? stripOf(program, after, language) : null,
		note: program.needRecorded
			? m.program_form_preview_note({}, options)
			: m.program_form_need_unknown_about({}, options),
		gaps: gapsOf(program, report, language),
		changesTitle: m.program_form_preview_changes({}, options),
		changes: [
			...moneyChanges(before, report, language),
			...capacityChanges(before, program, after.report, language)
		],
		leftOut: leftOutOf(report, language)
	};
}

/** The program's months, of a report over the range that is asked about. */
export function stripOf(
	program: ProgramReport,
	{ facts, report }: Omit<After, 'id'>,
	language: Language
) {
	const given = givenOf(
		{ facts, report, sourceHref: () => '', programHref: () => '', notes: noFootnotes },
		language
	);
	const asOf = placeOf(report.question.asOf, given);
	return layMiniStrip(needStrip(program, given), given.months.length, asOf);
}

/** A year whose gap is told in part, or not at all, says which of its months are not in it. */
function gapsOf(program: ProgramReport, { years, question }: Report, language: Language): string[] {
	const options = { locale: language };
	return years.flatMap(({ year: number }) => {
		const gap = gapIn(program, number);
		const needed = gap.unknown.some(({ need }) => need.state === 'known');
		if ((gap.minor ?? 0) === 0 && !needed) return [];
		const year = String(number);
		const without = withoutWords(gap, language);
		if (gap.minor === null) return [m.program_form_preview_gap_unknown({ year }, options)];
		const short = formatMoneyShort(money(question.lens, gap.minor), language);
		const amount = withAssumed(short, gap.assumed);
		return without === null
			? [m.program_form_preview_gap({ year, amount }, options)]
			: [m.program_form_preview_gap_without({ year, amount, without }, options)];
	});
}

/** A figure before and after; `before` is null where it stays as it is. */
export interface Change {
	readonly label: string;
	readonly before: string | null;
	readonly after: string;
	readonly worse: boolean;
}

function moneyChanges(before: Report, after: Report, language: Language): Change[] {
	const options = { locale: language };
	const focus = focusYear(after);
	if (focus === null) return [];
	const year = String(focus.year);
	const earlier = before.years.find((one) => one.year === focus.year);
	const change = (label: string, of: (year: TotalYear) => Total): Change => ({
		label,
		before: earlier
			? totalText(of(earlier), before, language)
			: m.program_form_preview_none({}, options),
		after: totalText(of(focus), after, language),
		worse: false
	});
	const need = change(m.program_form_preview_need({ year }, options), (one) => one.need);
	const gap = change(m.program_form_preview_missing({ year }, options), (one) => one.gap);
	const worse = earlier !== undefined && focus.gap.minor > earlier.gap.minor;
	return [need, { ...gap, worse }];
}

/** Which program-months the sums of the year leave out, once it is saved. */
function leftOutOf(after: Report, language: Language): string[] {
	const focus = focusYear(after);
	if (focus === null) return [];
	return [...totalLeftOut(focus.gap, language), ...leftOutWords(after, focus.year, language)];
}

function totalText({ minor, assumed }: Total, { question }: Report, language: Language): string {
	return withAssumed(formatMoneyShort(money(question.lens, minor), language), assumed);
}

/** Capacities of one unit are added; of different units never. */
function capacityChanges(
	before: Report,
	{ program }: ProgramReport,
	after: Report,
	language: Language
): Change[] {
	const unit = program.capacity?.unit;
	if (unit === undefined) return [];
	const sumIn = ({ programs }: Report) =>
		programs.reduce(
			(sum, { program: { capacity } }) => sum + (capacity?.unit === unit ? capacity.count : 0),
			0
		);
	return [
		{
			label: m.program_form_preview_capacity({ unit }, { locale: language }),
			before: formatInteger(sumIn(before), language),
			after: formatInteger(sumIn(after), language),
			worse: false
		}
	];
}
