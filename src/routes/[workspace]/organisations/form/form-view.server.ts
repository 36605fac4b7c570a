/** The form for an organisation, as plain strings. */
import type { StaleView } from '$lib/components/ui/stale-view';
import type { Language, Organisation } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { longestOrganisation } from '$lib/server/organisations/input';
import type { Versioned } from '$lib/server/history/change';
import { comparedNames, nameWords, typedNames } from '../../record/name-words';
import type { HeadView } from '../../sources/form/head-view';
import { staleRows } from '../../sources/form/stale-view';
import type { Typed } from '../../sources/form/typed';

interface Place {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
}

/** @param organisation the one that the form is about; null for a new one */
export function formView(
	organisation: Versioned<Organisation> | null,
	place: Place,
	language: Language
) {
	const reader = { locale: language };
	const own = `${place.base}/organisations${organisation === null ? '' : `/${organisation.id}`}${place.search}`;
	return {
		head: headView(organisation, place, language),
		errors: m.source_form_errors({}, reader),
		fields: fieldWords(language),
		reason: {
			label: m.source_form_reason({}, reader),
			hint: m.source_form_reason_hint({}, reader)
		},
		typed: organisation === null ? {} : typedFrom(organisation),
		go: {
			save: m.organisations_save({}, reader),
			cancel: m.source_form_cancel({}, reader),
			back: own
		}
	};
}

/** What somebody else saved meanwhile, beside what stands in the form. */
export function staleOrganisation(
	current: Versioned<Organisation>,
	{ yours, address }: { readonly yours: Typed; readonly address: string },
	language: Language
): StaleView {
	const { name } = fieldWords(language);
	return staleRows({ theirs: typedFrom(current), yours, address }, comparedNames(name), language);
}

function headView(
	organisation: Organisation | null,
	{ base, search }: Place,
	language: Language
): HeadView {
	const reader = { locale: language };
	const list = { href: `${base}/organisations${search}`, text: m.organisations_title({}, reader) };
	const label = m.source_form_crumbs({}, reader);
	if (organisation === null) {
		const here = m.organisations_crumb_new({}, reader);
		return { title: m.organisations_add({}, reader), label, crumbs: [list], here };
	}
	const name = nameIn(organisation.name, language).text;
	return {
		title: m.organisations_edit_title({ name }, reader),
		label,
		crumbs: [list, { href: `${base}/organisations/${organisation.id}${search}`, text: name }],
		here: m.source_form_crumb_edit({}, reader)
	};
}

function fieldWords(language: Language) {
	const reader = { locale: language };
	return {
		name: nameWords({ hint: m.organisations_name_hint({}, reader) }, language),
		limits: { name: longestOrganisation }
	};
}

function typedFrom({ version, name }: Versioned<Organisation>): Typed {
	return { version: String(version), ...typedNames('name', name) };
}
