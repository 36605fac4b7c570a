/** The words of the form's amounts and days. */
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';

export function amountWords(language: Language) {
	const reader = { locale: language };
	return {
		label: m.source_form_amount({}, reader),
		hint: m.source_form_amount_hint({}, reader),
		currency: m.source_form_currency({}, reader),
		disclosure: m.source_form_disclosure({}, reader),
		disclosures: [
			{ value: 'known', text: m.source_form_known({}, reader) },
			{ value: 'undisclosed', text: m.source_form_undisclosed({}, reader) },
			{ value: 'missing', text: m.source_form_missing({}, reader) }
		],
		tenge: m.source_form_stated_tenge({}, reader),
		dollars: m.source_form_stated_dollars({}, reader),
		statedHint: m.source_form_stated_hint({}, reader),
		uncertain: m.source_form_uncertain({}, reader),
		lowest: m.source_form_lowest({}, reader),
		highest: m.source_form_highest({}, reader)
	};
}

export type AmountWords = ReturnType<typeof amountWords>;

export function dayWords(side: 'start' | 'end', language: Language) {
	const reader = { locale: language };
	return {
		side,
		days:
			side === 'start' ? m.source_form_start_days({}, reader) : m.source_form_end_days({}, reader),
		label: side === 'start' ? m.source_form_start({}, reader) : m.source_form_end({}, reader),
		certainty:
			side === 'start'
				? m.source_form_start_certainty({}, reader)
				: m.source_form_end_certainty({}, reader),
		certainties: [
			{ value: 'exact', text: m.source_form_day_exact({}, reader) },
			{ value: 'about', text: m.source_form_day_about({}, reader) },
			{ value: 'open', text: m.source_form_day_open({}, reader) },
			{ value: 'unknown', text: m.source_form_day_unknown({}, reader) }
		],
		earliest: m.source_form_earliest({}, reader),
		latest: m.source_form_latest({}, reader),
		phrase: m.source_form_phrase({}, reader),
		phraseHint: m.source_form_phrase_hint({}, reader)
	};
}

export type DayWords = ReturnType<typeof dayWords>;
