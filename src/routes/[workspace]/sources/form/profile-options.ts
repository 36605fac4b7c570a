/** The ways in which a program's part can fall on time, each with what it means. */
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';

/** @param tranches whether any tranche of the source is planned: only then there are days to fall on */
export function profileOptions(tranches: boolean, language: Language) {
	const reader = { locale: language };
	return [
		{
			value: 'monthly',
			text: m.source_form_profile_monthly({}, reader),
			about: m.allocations_profile_monthly_about({}, reader)
		},
		{
			value: 'daily',
			text: m.source_form_profile_daily({}, reader),
			about: m.allocations_profile_daily_about({}, reader)
		},
		{
			value: 'once',
			text: m.source_form_profile_once({}, reader),
			about: m.allocations_profile_once_about({}, reader)
		},
		...(tranches ? [onTranches(language)] : [])
	];
}

function onTranches(language: Language) {
	const reader = { locale: language };
	return {
		value: 'tranches',
		text: m.source_form_profile_tranches({}, reader),
		about: m.allocations_profile_tranches_about({}, reader)
	};
}
