/** What saving a source would change for the programs that it pays. */
import { earlier, later, monthOf, type Month } from '$lib/domain/calendar';
import type { Facts, Language, Lens, Source } from '$lib/domain/facts';
import { match, type Figure } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import type { ProgramMonth, ProgramReport, Report } from '$lib/domain/report';
import { latestRung } from '$lib/domain/steps';
import { formatMonth, formatMonthRange } from '$lib/format/dates';
import { formatMoneyShort } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { formatPercent } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { focusYear } from '../../overview/focus-year';
import { leftOutWords } from '../../overview/missing-view';
import { withAssumed } from '../../overview/total-view';
import { stripOf, type Change } from '../../programs/form/preview-view';
import { gapIn, type YearGap } from '../../programs/listing';

export type ChangesView = ReturnType<typeof changesView>;

export interface Answered {
	readonly facts: Facts;
	readonly report: Report;
}

export interface Trial {
	readonly before: Answered;
	/** As it would be; null where the form cannot be saved as it stands. */
	readonly after: Answered | null;
	/** The source in what would be; null where the form tells of none yet. */
	readonly sourceId: number | null;
	/** The program that new money is meant for, from which the form was opened. */
	readonly meant: number | null;
}

export function changesView(trial: Trial, language: Language) {
	const { before, sourceId, meant } = trial;
	const after = trial.after ?? before;
	const paid = paidBy(after.facts, sourceId);
	const source = after.facts.sources.find(({ id }) => id === sourceId) ?? null;
	const shown = after.report.programs.filter(
		({ program: { id } }) => paid.has(id) || (paid.size === 0 && id === meant)
	);
	return {
		title: m.changes_title({}, { locale: language }),
		programs: shown.map((program) =>
			programChange(program, { before, after, sourceId, paid: paid.size > 0 }, language)
		),
		notes: [
			...(trial.after === null ? [m.changes_not_yet({}, { locale: language })] : []),
			...(source === null ? [] : sourceNotes(source, paid.size > 0, after, language))
		],
		leftOut: leftOutOf(after.report, shown, language)
	};
}

function paidBy({ allocations }: Facts, sourceId: number | null): ReadonlySet<number> {
	const own = allocations.filter((allocation) => allocation.sourceId === sourceId);
	return new Set(own.map(({ programId }) => programId));
}

/** Why the gap stays as wide as it is. */
function sourceNotes(
	{ steps, amount }: Source,
	paid: boolean,
	{ report }: Answered,
	language: Language
): string[] {
	const options = { locale: language };
	const rung = latestRung(steps);
	const committed = rung?.step === 'committed';
	const later = committed && rung.day > report.question.asOf;
	return [
		...(paid ? [] : [m.changes_unallocated({}, options)]),
		...(committed ? [] : [m.changes_expected({}, options)]),
		...(later ? [m.changes_later({}, options)] : []),
		...(amount.state === 'undisclosed' ? [m.changes_undisclosed({}, options)] : [])
	];
}

interface Compared extends Pick<Trial, 'before' | 'sourceId'> {
	readonly after: Answered;
	readonly paid: boolean;
}

function programChange(after: ProgramReport, compared: Compared, language: Language) {
	const { question } = compared.after.report;
	const id = after.program.id;
	const before = compared.before.report.programs.find(({ program }) => program.id === id) ?? null;
	const month = monthShown(before, after, compared);
	const year = focusYear(compared.after.report)?.year ?? null;
	return {
		id,
		name: nameIn(after.program.name, language).text,
		note: compared.paid ? null : m.changes_not_allocated({}, { locale: language }),
		strip: after.needRecorded ? stripOf(after, compared.after, language) : null,
		range: formatMonthRange(question.from, question.to, language),
		changes: [
			coverageChange(before, after, month, language),
			...(year === null || !after.needRecorded
				? []
				: [gapChange(before, after, { year, lens: question.lens }, language)])
		]
	};
}

/** The first month whose coverage changes; else the first that the source pays, or could. */
function monthShown(
	before: ProgramReport | null,
	after: ProgramReport,
	{ after: { facts, report }, sourceId }: Compared
): Month {
	const { asOf, from, to } = report.question;
	const start = facts.sources.find(({ id }) => id === sourceId)?.start;
	const since = monthOf(start?.state === 'stated' ? later(start.adopted, asOf) : asOf);
	const found =
		after.months.find((now) => {
			const was = monthIn(before, now.month);
			return was !== null && !sameFigure(was.coverage, now.coverage);
		}) ??
		after.months.find(({ parts }) => parts.some((part) => part.sourceId === sourceId)) ??
		after.months.find(({ month, coverage }) => month >= since && coverage.state === 'known');
	return found?.month ?? earlier(later(since, from), to);
}

function sameFigure(one: Figure<number>, other: Figure<number>): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

function coverageChange(
	before: ProgramReport | null,
	after: ProgramReport,
	month: Month,
	language: Language
): Change {
	const [was, now] = [monthIn(before, month), monthIn(after, month)];
	const label = m.changes_coverage({ month: formatMonth(month, language) }, { locale: language });
	const worse = valueOf(now) < valueOf(was);
	return change(label, coverageText(was, language), coverageText(now, language), worse);
}

function gapChange(
	before: ProgramReport | null,
	after: ProgramReport,
	{ year, lens }: { readonly year: number; readonly lens: Lens },
	language: Language
): Change {
	const was = before && gapIn(before, year);
	const now = gapIn(after, year);
	const label = m.program_form_preview_missing({ year: String(year) }, { locale: language });
	const worse = (now.minor ?? 0) > (was?.minor ?? 0);
	return change(label, gapText(was, lens, language), gapText(now, lens, language), worse);
}

function gapText(gap: YearGap | null, lens: Lens, language: Language): string {
	if (gap === null || gap.minor === null) return m.programs_not_known({}, { locale: language });
	return withAssumed(formatMoneyShort(money(lens, gap.minor), language), gap.assumed);
}

function change(label: string, before: string, after: string, worse: boolean): Change {
	return { label, before: before === after ? null : before, after, worse };
}

function monthIn(program: ProgramReport | null, month: Month): ProgramMonth | null {
	return program?.months.find((one) => one.month === month) ?? null;
}

function valueOf(month: ProgramMonth | null): number {
	return month?.coverage.state === 'known' ? month.coverage.value : 0;
}

function coverageText(month: ProgramMonth | null, language: Language): string {
	const options = { locale: language };
	if (month === null) return m.programs_not_known({}, options);
	return match<number, string>(month.coverage, {
		known: (basisPoints) => withAssumed(formatPercent(basisPoints, language), month.assumed),
		undisclosed: () => m.programs_undisclosed({}, options),
		missing: (reason) =>
			reason === 'no-rate' ? m.programs_no_rate({}, options) : m.changes_no_need({}, options)
	});
}

/** Which months of the programs are in no sum, as everywhere. */
function leftOutOf(report: Report, shown: readonly ProgramReport[], language: Language): string[] {
	const year = focusYear(report);
	const ids = new Set(shown.map(({ program }) => program.id));
	const leftOut = report.leftOut.filter(({ programId }) => ids.has(programId));
	return year === null ? [] : leftOutWords({ ...report, leftOut }, year.year, language);
}
