/** How often a funder says yes and how long it takes: what was entered beside what is measured. */
import { asksAsOf, successOf, type Success } from '$lib/domain/asks';
import type { Day } from '$lib/domain/calendar';
import type { Facts, Funder, Language } from '$lib/domain/facts';
import { measuredTimes, type Measured } from '$lib/domain/funder-times';
import { formatDayLabel } from '$lib/format/dates';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';

export type TimesView = ReturnType<typeof timesView>;

export function timesView(funder: Funder, facts: Facts, asOf: Day, language: Language) {
	const options = { locale: language };
	const own = facts.sources.filter(({ funderId }) => funderId === funder.id);
	const success = successOf(asksAsOf(own, asOf));
	const measured = measuredTimes(funder.id, facts, asOf);
	const { toDecision, toMoney } = funder.usualDays;
	const row = (label: string, days: number | null, median: Measured | null) => ({
		label,
		entered: enteredCell(days, language),
		measured: measuredCell(median, language)
	});
	return {
		title: m.funder_record_times({}, options),
		rate: successWords(success, language),
		beside: besideRate(success, language),
		caption: m.funder_record_times_caption({ day: formatDayLabel(asOf, language) }, options),
		columns: {
			time: m.funder_record_time({}, options),
			entered: m.funder_record_entered({}, options),
			measured: m.funder_record_measured({}, options)
		},
		rows: [
			row(m.funder_record_to_decision({}, options), toDecision, measured.toDecision),
			row(m.funder_record_to_money({}, options), toMoney, measured.toMoney)
		]
	};
}

/** "4 of 7 decided requests were won." */
export function successWords({ won, decided }: Success, language: Language): string {
	const options = { locale: language };
	if (decided === 0) return m.funder_record_rate_none({}, options);
	return m.funder_record_rate({ won: formatInteger(won, language), decided }, options);
}

/** What is not in the rate, and why. */
function besideRate({ open, withdrawn }: Success, language: Language): string[] {
	const options = { locale: language };
	return [
		...(open > 0 ? [m.funder_record_open({ count: open }, options)] : []),
		...(withdrawn > 0 ? [m.funder_record_withdrawn({ count: withdrawn }, options)] : [])
	];
}

function enteredCell(days: number | null, language: Language) {
	const options = { locale: language };
	if (days === null) return { text: m.funder_record_not_entered({}, options), absent: true };
	return { text: m.funder_record_days({ count: days }, options), absent: false };
}

function measuredCell(median: Measured | null, language: Language) {
	const options = { locale: language };
	if (median === null) return { text: m.funder_record_not_measured({}, options), absent: true };
	const days = m.funder_record_days({ count: median.days }, options);
	return { text: m.funder_record_median({ days, count: median.count }, options), absent: false };
}
