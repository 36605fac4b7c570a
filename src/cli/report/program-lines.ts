/** Programs and their months, as lines of text. */
import { addDays } from '$lib/domain/calendar';
import { origins } from '$lib/domain/facts';
import type { ProgramReport, Report } from '$lib/domain/report';
import { formatMonthRange } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';
import { joinMonths } from './join-months';
import { section, type Speech } from './speech';
import { textTable } from './text-table';

export function programLines(say: Speech): string[] {
	const lines = say.report.programs.map((program) =>
		[say.name(program.program.name), untilWords(say, program), endsWords(say, program)].join(' · ')
	);
	return lines.length > 0 ? section(say, m.report_programs({}, say.locale), lines) : [];
}

export function monthLines(say: Speech): string[] {
	const header = [
		m.report_month({}, say.locale),
		m.report_need({}, say.locale),
		m.report_state({}, say.locale),
		m.report_domestic({}, say.locale),
		m.report_foreign({}, say.locale),
		m.report_gap({}, say.locale)
	];
	const rows = say.report.months.map(({ month, need, gap, counted, byOrigin }) => ({
		month,
		value: [need, ...origins.map((origin) => byOrigin[origin]), gap].map((total, column) =>
			counted === 0 && (column === 0 || column === origins.length + 1)
				? m.report_unknown({}, say.locale)
				: say.total(total)
		)
	}));
	const table = joinMonths(rows).map(({ from, to, value }) => [
		formatMonthRange(from, to, say.language),
		...value
	]);
	const leftOut = say.report.leftOut.map(({ programId, from, to, why }) =>
		m.report_left_out(
			{
				program: say.program(programId),
				months: formatMonthRange(from, to, say.language),
				why: whyWords(say, why)
			},
			say.locale
		)
	);
	return section(say, m.report_months({}, say.locale), [...textTable(header, table), ...leftOut]);
}

function untilWords(say: Speech, { fundedUntil }: ProgramReport): string {
	switch (fundedUntil.state) {
		case 'until':
			return m.report_until({ day: say.day(fundedUntil.day) }, say.locale);
		case 'at-least-until':
			return m.report_at_least_until({ day: say.day(fundedUntil.day) }, say.locale);
		case 'short-already':
			return m.report_short_already({}, say.locale);
		case 'amount-unknown':
			return m.report_amount_unknown({}, say.locale);
		case 'need-not-recorded':
			return m.report_need_not_recorded({}, say.locale);
		case 'rate-missing':
			return m.report_no_rate({}, say.locale);
	}
}

function endsWords(say: Speech, { fundingEnds }: ProgramReport): string {
	switch (fundingEnds.state) {
		case 'on':
			return m.report_funding_ends({ day: say.day(fundingEnds.day) }, say.locale);
		case 'ended':
			return m.report_funding_ended({ day: say.day(addDays(fundingEnds.day, 1)) }, say.locale);
		case 'never-funded':
			return m.report_never_funded({}, say.locale);
	}
}

function whyWords(say: Speech, why: Report['leftOut'][number]['why']): string {
	const words = {
		undisclosed: m.report_why_undisclosed,
		'need-not-recorded': m.report_need_not_recorded,
		'no-rate': m.report_no_rate
	};
	return words[why]({}, say.locale);
}
