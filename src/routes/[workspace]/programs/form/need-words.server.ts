/** The words around the grid of a need. */
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { currencies } from '$lib/server/forms/currencies';
import { longestLine, mostLines, mostPeriods } from '$lib/server/programs/need-grid-input';
import { longestLabel } from '$lib/server/programs/need-input';
import { currencyOptions } from '../../sources/form/options';

export type NeedWords = ReturnType<typeof needWords>;

export function needWords(language: Language) {
	const reader = { locale: language };
	return {
		title: m.program_form_need({}, reader),
		about: m.program_form_need_about({}, reader),
		stated: m.program_form_need_stated({}, reader),
		unknown: m.program_form_need_unknown({}, reader),
		unknownAbout: m.program_form_need_unknown_about({}, reader),
		label: m.program_form_label({}, reader),
		labelHint: m.program_form_label_hint({}, reader),
		approved: m.program_form_approved({}, reader),
		approvedHint: m.program_form_approved_hint({}, reader),
		currency: m.program_form_currency({}, reader),
		currencies: currencyOptions(currencies),
		limits: { label: longestLabel, line: longestLine },
		grid: gridWords(language)
	};
}

function gridWords(language: Language) {
	const reader = { locale: language };
	const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
	return {
		caption: m.program_form_grid({}, reader),
		line: m.program_form_line({}, reader),
		hint: m.program_form_month_hint({}, reader),
		from: m.program_form_from({}, reader),
		to: m.program_form_to({}, reader),
		lines: numbers(mostLines).map((number) => ({
			name: m.program_form_line_number({ number }, reader),
			remove: m.program_form_remove_line({ number }, reader)
		})),
		periods: numbers(mostPeriods).map((number) => ({
			name: m.program_form_period({ number }, reader),
			remove: m.program_form_remove_period({ number }, reader)
		})),
		totalMonth: m.program_form_total_month({}, reader),
		totalPeriod: m.program_form_total_period({}, reader),
		addLine: m.program_form_add_line({}, reader),
		addPeriod: m.program_form_add_period({}, reader),
		count: m.program_form_count({}, reader)
	};
}
