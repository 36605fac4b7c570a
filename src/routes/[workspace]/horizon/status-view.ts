/** Until when a program's money reaches, in a few words under its name. */
import { addDays, addMonths, later, monthOf, type Day } from '$lib/domain/calendar';
import type { ProgramReport } from '$lib/domain/report';
import type { RowView } from '$lib/charts/horizon/view-types';
import { m } from '$lib/paraglide/messages';
import { sinceDay, upToDay } from './days';
import { short, type Given } from './given';

type Status = RowView['status'];

/** Within these months it is told in red. */
const soonMonths = 6;

export function statusView(program: ProgramReport, given: Given): Status {
	const { fundedUntil } = program;
	const { locale, language } = given;
	switch (fundedUntil.state) {
		case 'until': {
			const day = upToDay(fundedUntil.day, language);
			return {
				text: m.horizon_status_until({ day }, locale),
				urgent: isSoon(fundedUntil.day, given)
			};
		}
		case 'at-least-until': {
			const day = upToDay(fundedUntil.day, language);
			return { text: m.horizon_status_at_least({ day }, locale), urgent: false };
		}
		case 'short-already':
			return { text: shortWords(program, given), urgent: true };
		case 'rate-missing':
			return { text: m.horizon_status_no_rate({}, locale), urgent: false };
		case 'amount-unknown':
			return unknownTo(program, given);
		case 'need-not-recorded':
			return byEnd(program, given);
	}
}

function shortWords({ months }: ProgramReport, given: Given): string {
	const now = months.find(({ month }) => month === monthOf(given.report.question.asOf));
	if (now === undefined || now.gap.state !== 'known')
		return m.horizon_status_short({}, given.locale);
	const amount = short(now.gap.value, given);
	return m.horizon_status_short_by({ amount }, given.locale);
}

/** To the last day of the money whose amount nobody tells. */
function unknownTo(program: ProgramReport, given: Given): Status {
	const { locale, language } = given;
	const last = program.presences
		.filter(({ amount, firmness }) => firmness === 'committed' && amount.state === 'undisclosed')
		.reduce<Day | null>((day, { to }) => (day === null ? to : later(day, to)), null);
	if (last === null) return { text: m.horizon_status_amount_unknown({}, locale), urgent: false };
	const day = upToDay(last, language);
	return { text: m.horizon_status_unknown_to({ day }, locale), urgent: isSoon(last, given) };
}

/** Where coverage cannot be told, only how long money runs. */
function byEnd(program: ProgramReport, given: Given): Status {
	const { fundingEnds } = program;
	const { locale, language } = given;
	const known = program.presences.every(({ amount }) => amount.state === 'known');
	switch (fundingEnds.state) {
		case 'on': {
			const day = upToDay(fundingEnds.day, language);
			const text = known
				? m.horizon_status_known_to({ day }, locale)
				: m.horizon_status_unknown_to({ day }, locale);
			return { text, urgent: isSoon(fundingEnds.day, given) };
		}
		case 'ended': {
			const day = sinceDay(addDays(fundingEnds.day, 1), language);
			return { text: m.horizon_status_since({ day }, locale), urgent: true };
		}
		case 'never-funded':
			return known
				? { text: m.horizon_status_nothing({}, locale), urgent: true }
				: { text: m.horizon_status_amount_unknown({}, locale), urgent: false };
	}
}

function isSoon(day: Day, { report }: Given): boolean {
	return day <= addMonths(report.question.asOf, soonMonths);
}
