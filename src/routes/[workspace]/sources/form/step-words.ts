import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';

/** The questions of one step on a ladder. */
export function stepWords(language: Language) {
	const reader = { locale: language };
	return {
		label: m.source_form_step({}, reader),
		hint: m.source_form_step_hint({}, reader),
		day: m.source_form_step_day({}, reader),
		reason: m.kinds_step_reason({}, reader),
		reasonHint: m.kinds_step_reason_hint({}, reader),
		chance: m.source_form_chance({}, reader),
		chanceHint: m.source_form_chance_hint({}, reader)
	};
}
