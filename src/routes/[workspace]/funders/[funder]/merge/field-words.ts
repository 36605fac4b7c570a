import type { MergedField } from '$lib/domain/funder-merge';
import type { Language } from '$lib/domain/facts';
import { languageNames } from '$lib/format/languages';
import { m } from '$lib/paraglide/messages';

/** As the form of a funder names its fields. */
export function fieldLabel(field: MergedField, language: Language): string {
	const options = { locale: language };
	const nameIn = (code: Language) =>
		m.program_form_name_in({ language: languageNames[code] }, options);
	const labels: Readonly<Record<MergedField, () => string>> = {
		'name-en': () => nameIn('en'),
		'name-ru': () => nameIn('ru'),
		'name-kk': () => nameIn('kk'),
		origin: () => m.source_form_origin({}, options),
		bin: () => m.funder_record_bin({}, options),
		daysToDecision: () => m.funder_record_days_to_decision({}, options),
		daysToMoney: () => m.funder_record_days_to_money({}, options)
	};
	return labels[field]();
}
