/** The form for a funder, as plain strings. */
import type { StaleView } from '$lib/components/ui/stale-view';
import { origins, type Funder, type Language } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { originMoneyWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { longestFunder } from '$lib/server/funders/input';
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

/** @param funder the one that the form is about; null for a new one */
export function formView(funder: Versioned<Funder> | null, place: Place, language: Language) {
	const reader = { locale: language };
	const own = `${place.base}/funders${funder === null ? '' : `/${funder.id}`}${place.search}`;
	return {
		head: headView(funder, place, language),
		errors: m.source_form_errors({}, reader),
		fields: fieldWords(language),
		reason: {
			label: m.source_form_reason({}, reader),
			hint: m.source_form_reason_hint({}, reader)
		},
		typed: funder === null ? {} : typedFrom(funder),
		go: {
			save: m.funders_save({}, reader),
			cancel: m.source_form_cancel({}, reader),
			back: own
		}
	};
}

/** What somebody else saved meanwhile, beside what stands in the form. */
export function staleFunder(
	current: Versioned<Funder>,
	{ yours, address }: { readonly yours: Typed; readonly address: string },
	language: Language
): StaleView {
	const { name, origin, bin, daysToDecision, daysToMoney } = fieldWords(language);
	return staleRows(
		{ theirs: typedFrom(current), yours, address },
		{ ...comparedNames(name), origin, bin, daysToDecision, daysToMoney },
		language
	);
}

function headView(funder: Funder | null, { base, search }: Place, language: Language): HeadView {
	const reader = { locale: language };
	const list = { href: `${base}/funders${search}`, text: m.funders_title({}, reader) };
	const label = m.source_form_crumbs({}, reader);
	if (funder === null) {
		const here = m.funders_crumb_new({}, reader);
		return { title: m.funders_add({}, reader), label, crumbs: [list], here };
	}
	const name = nameIn(funder.name, language).text;
	return {
		title: m.funders_edit_title({ name }, reader),
		label,
		crumbs: [list, { href: `${base}/funders/${funder.id}${search}`, text: name }],
		here: m.source_form_crumb_edit({}, reader)
	};
}

function fieldWords(language: Language) {
	const reader = { locale: language };
	return {
		name: nameWords({ hint: m.funders_name_hint({}, reader) }, language),
		limits: { name: longestFunder },
		origin: {
			label: m.source_form_origin({}, reader),
			hint: m.source_form_funder_hint({}, reader),
			options: origins.map((code) => ({ value: code, text: originMoneyWord(code, language) }))
		},
		bin: {
			label: m.funder_record_bin({}, reader),
			hint: m.funder_record_bin_hint({}, reader)
		},
		daysToDecision: { label: m.funder_record_days_to_decision({}, reader) },
		daysToMoney: {
			label: m.funder_record_days_to_money({}, reader),
			hint: m.funder_record_days_hint({}, reader)
		}
	};
}

function typedFrom({ version, name, origin, bin, usualDays }: Versioned<Funder>): Typed {
	return {
		version: String(version),
		...typedNames('name', name),
		origin,
		bin: bin ?? '',
		daysToDecision: usualDays.toDecision === null ? '' : String(usualDays.toDecision),
		daysToMoney: usualDays.toMoney === null ? '' : String(usualDays.toMoney)
	};
}
