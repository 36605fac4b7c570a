/** The words of the form for a program, with what it offers to choose from. */
import type { Facts, Language, Name } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { programKindWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { newRecord } from '$lib/server/forms/chosen';
import { longestOrganisation } from '$lib/server/organisations/input';
import { limits } from '$lib/server/programs/input';
import { ownKind } from '$lib/server/programs/kinds';
import { nameWords } from '../../record/name-words';
import { needWords } from './need-words.server';
import type { Offered } from './offered.server';

export type FormWords = ReturnType<typeof formWords>;

export function formWords(offered: Offered, language: Language) {
	const reader = { locale: language };
	return {
		limits: { ...limits, organisation: longestOrganisation },
		errors: m.program_form_errors({}, reader),
		kind: kindWords(offered.kinds, language),
		name: nameWords({ hint: m.program_form_name_hint({}, reader) }, language),
		region: {
			label: m.program_form_region({}, reader),
			suggested: offered.regions.map((name) => nameIn(name, language).text)
		},
		organisation: organisationWords(offered, language),
		capacity: m.program_form_capacity({}, reader),
		capacityHint: m.program_form_capacity_hint({}, reader),
		unit: {
			label: m.program_form_unit({}, reader),
			hint: m.program_form_unit_hint({}, reader),
			suggested: offered.units
		},
		minimum: m.program_form_minimum({}, reader),
		minimumHint: m.program_form_minimum_hint({}, reader),
		reason: m.program_form_reason({}, reader),
		reasonHint: m.program_form_reason_hint({}, reader),
		end: m.program_form_end({}, reader),
		endHint: m.program_form_end_hint({}, reader),
		need: needWords(language)
	};
}

function kindWords(kinds: readonly string[], language: Language) {
	const reader = { locale: language };
	return {
		label: m.program_form_kind({}, reader),
		options: [
			...kinds.map((code) => ({ value: code, text: programKindWord(code, language) })),
			{ value: ownKind, text: m.program_form_kind_own({}, reader) }
		],
		own: m.program_form_kind_own_name({}, reader)
	};
}

function organisationWords({ organisations }: Pick<Facts, 'organisations'>, language: Language) {
	const reader = { locale: language };
	const choose = { value: '', text: m.program_form_organisation_choose({}, reader) };
	const another = { value: newRecord, text: m.program_form_organisation_new({}, reader) };
	const option = ({ id, name }: { id: number; name: Name }) => ({
		value: String(id),
		text: nameIn(name, language).text
	});
	return {
		label: m.program_form_organisation({}, reader),
		options:
			organisations.length === 0 ? [another] : [choose, ...organisations.map(option), another],
		name: m.program_form_organisation_name({}, reader)
	};
}
