/** When money ends in each reading, all three at once: in lines and in words. */
import { addDays, addMonths, monthIndex, monthOf, yearOf, type Day } from '$lib/domain/calendar';
import type { Origin } from '$lib/domain/facts';
import { ascending, groupBy } from '$lib/domain/grouping';
import type { LossesInReading, ProgramReport } from '$lib/domain/report';
import type { MonthsIn } from '$lib/charts/horizon/strip-types';
import type { ReadingLinesView, ReadingView } from '$lib/charts/horizon/view-types';
import { formatFromDay, formatMonthName, formatOnDay } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { programsOf } from '../overview/losses-in-view';
import { nounOf } from '../overview/program-noun';
import { chartDay, dayOfYear, sinceDay } from './days';
import { edgeAfter, placeOf, type Given } from './given';

/** Lines of more programs than these cannot be told apart, nor can so many days in one sentence. */
const mostLines = 25;
const mostDays = 4;
/** Months shown before the as-of day. */
const monthsBefore = 3;

/** Null where no day or amount is open. */
export function readingsView(given: Given): ReadingLinesView | null {
	const { report, language } = given;
	if (report.readings.length === 0) return null;
	const start = startOf(given);
	const shift = (at: MonthsIn) => at - start;
	const months = given.months.slice(start);
	return {
		months: months.length,
		ticks: months[0] === undefined ? [] : [{ at: 0, text: formatMonthName(months[0], language) }],
		years: months.flatMap((month, at) =>
			month.endsWith('-01') ? [{ at, text: String(yearOf(month)) }] : []
		),
		asOf: asOfTick(shift, given),
		readings: report.readings.map((reading) => readingView(reading, shift, given)),
		conclusion: [firstOnly(given), conclusionOf(given)].filter(Boolean).join(' ') || null
	};
}

function startOf({ report, months }: Given): number {
	const { asOf, from } = report.question;
	const first = monthIndex(monthOf(addMonths(asOf, -monthsBefore))) - monthIndex(from);
	return first > 0 && first < months.length ? first : 0;
}

function asOfTick(shift: (at: MonthsIn) => MonthsIn, given: Given) {
	const { asOf } = given.report.question;
	const at = placeOf(asOf, given);
	if (at < 0 || at > given.months.length) return null;
	return { at: shift(at), text: dayOfYear(asOf, given.language) };
}

function readingView(
	reading: LossesInReading,
	shift: (at: MonthsIn) => MonthsIn,
	given: Given
): ReadingView {
	const { report, locale } = given;
	return {
		name: m.horizon_reading_name({ reading: reading.reading }, locale),
		shown: reading.reading === report.question.reading,
		shownText: m.horizon_reading_shown({}, locale),
		words: readingWords(reading, given),
		lines: report.programs
			.slice(0, mostLines)
			.map(({ program }) => lineOf(program.id, reading, shift, given))
	};
}

function lineOf(
	programId: number,
	{ presences, losses }: LossesInReading,
	shift: (at: MonthsIn) => MonthsIn,
	given: Given
): ReadingView['lines'][number] {
	const own = presences.filter(
		(one) => one.programId === programId && one.firmness === 'committed'
	);
	const origins = [...new Set(own.map(({ origin }) => origin))];
	const origin: Origin | 'mixed' = origins.length === 1 ? (origins[0] ?? 'mixed') : 'mixed';
	return {
		key: `program-${programId}`,
		origin,
		funded: own.map(({ from, to }) => ({
			from: shift(placeOf(from, given)),
			to: shift(edgeAfter(to, given))
		})),
		lossesAt: losses
			.filter((loss) => loss.programId === programId)
			.map(({ day }) => shift(edgeAfter(day, given)))
			.sort((a, b) => a - b)
	};
}

/** The losses of a reading by day: "all 3 on …", or who on which day. */
function readingWords({ losses }: LossesInReading, given: Given): string {
	const { report, locale } = given;
	const told = [...groupBy(losses, ({ day }) => day)]
		.sort(ascending(([day]) => day))
		.map(([day, own]) => ({ day, ids: programsOf(own) }));
	const first = told[0]?.day;
	if (first === undefined) return m.horizon_reading_none({}, locale);
	const all = told.length === 1 && told[0]?.ids.length === report.programs.length;
	if (all && report.programs.length > 1) return allWords(first, given);
	if (report.programs.length > mostLines && told.length > mostDays) {
		const inputs = { count: programsOf(losses).length, day: chartDay(first, given.language) };
		return m.overview_reading_many(inputs, locale);
	}
	return told.map(({ day, ids }, index) => dayWords(day, ids, index > 0, given)).join('; ');
}

function allWords(day: Day, { report, locale, language }: Given): string {
	const count = String(report.programs.length);
	return day < report.question.asOf
		? m.horizon_reading_all_since({ count, day: sinceDay(addDays(day, 1), language) }, locale)
		: m.horizon_reading_all({ count, day: chartDay(day, language) }, locale);
}

function dayWords(day: Day, ids: readonly number[], later: boolean, given: Given): string {
	const { report, locale, language } = given;
	const programs = report.programs.filter(({ program }) => ids.includes(program.id));
	const names =
		later && programs.length > 1
			? m.horizon_reading_others({ count: programs.length }, locale)
			: programs.map((program) => briefName(program, given)).join(', ');
	return day < report.question.asOf
		? m.horizon_reading_since({ names, day: sinceDay(addDays(day, 1), language) }, locale)
		: m.horizon_reading_on({ names, day: chartDay(day, language) }, locale);
}

function briefName({ program }: ProgramReport, { language }: Given): string {
	return nameIn(program.name, language).text;
}

function firstOnly({ report, locale }: Given): string | null {
	if (report.programs.length <= mostLines) return null;
	return m.overview_readings_first({ count: mostLines }, locale);
}

/** Said where even the hopeful reading leaves every program without money inside the range. */
function conclusionOf(given: Given): string | null {
	const { report, language, locale } = given;
	const hopeful = report.readings.find(({ reading }) => reading === 'hopeful');
	if (hopeful === undefined) return null;
	const contracted = hopeful.presences.filter(({ firmness }) => firmness === 'committed');
	const last = contracted
		.map(({ to }) => to)
		.sort()
		.at(-1);
	if (last === undefined || edgeAfter(last, given) >= given.months.length) return null;
	const noun = nounOf(report.programs);
	const day = language === 'kk' ? formatFromDay(last, language) : formatOnDay(last, language);
	return m.horizon_reading_conclusion({ noun, day }, locale);
}
