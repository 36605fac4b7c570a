/** The words of the form for a funding source, with what it offers to choose from. */
import { origins, type Facts, type Language } from '$lib/domain/facts';
import { kindDeclarations, sourceKinds, type SourceKind } from '$lib/domain/kinds';
import { nameIn } from '$lib/format/names';
import { firmnessWord, kindWord, originMoneyWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { capitalised } from '../filter-view';
import { citationWords } from './citation-view';
import { amountWords, dayWords } from './figure-words';
import { currencyOptions, optionOf, type Option } from './options';

/** A kind as the form offers it, with what it asks besides what every source says. */
export interface KindView {
	readonly code: SourceKind;
	readonly title: string;
	readonly about: string;
	readonly reference: string;
	readonly lots: boolean;
	readonly plan: boolean;
	readonly signedOn: boolean;
	readonly carriesOver: boolean;
	readonly ladder: readonly Option[];
}

type Offered = Pick<Facts, 'funders' | 'plans' | 'documents'>;
export type FormWords = ReturnType<typeof formWords>;

/** @param currencies codes, in the order in which they are offered */
export function formWords(facts: Offered, currencies: readonly string[], language: Language) {
	const reader = { locale: language };
	return {
		errors: m.source_form_errors({}, reader),
		kind: m.source_form_kind({}, reader),
		kindChange: m.source_form_kind_change({}, reader),
		kinds: sourceKinds.map((code) => kindView(code, language)),
		name: m.source_form_name({}, reader),
		nameHint: m.source_form_name_hint({}, reader),
		funder: funderWords(facts, language),
		lots: m.source_form_lots({}, reader),
		lotsHint: m.source_form_lots_hint({}, reader),
		amount: amountWords(language),
		currencies: currencyOptions(currencies),
		days: { start: dayWords('start', language), end: dayWords('end', language) },
		step: stepWords(language),
		plan: planWords(facts, language),
		signedOn: m.source_form_signed_on({}, reader),
		carriesOver: m.source_form_carries_over({}, reader),
		citation: citationWords(facts, language)
	};
}

function kindView(code: SourceKind, language: Language): KindView {
	const { ladder, fields } = kindDeclarations[code];
	return {
		code,
		title: kindWord(code, language),
		about: aboutKind[code]({}, { locale: language }),
		reference: referenceOf[code]({}, { locale: language }),
		lots: fields.includes('lots'),
		plan: fields.includes('plan'),
		signedOn: fields.includes('signed-on'),
		carriesOver: fields.includes('carries-over'),
		ladder: ladder.map((step) => ({
			value: step,
			text: capitalised(firmnessWord(step, language))
		}))
	};
}

type Message = (inputs: Record<string, never>, options: { locale: Language }) => string;

const aboutKind: Readonly<Record<SourceKind, Message>> = {
	donor_grant: m.source_form_about_donor_grant,
	procurement_lot: m.source_form_about_procurement_lot,
	plan_allocation: m.source_form_about_plan_allocation,
	state_grant: m.source_form_about_state_grant,
	tariff: m.source_form_about_tariff,
	own_income: m.source_form_about_own_income
};

const referenceOf: Readonly<Record<SourceKind, Message>> = {
	donor_grant: m.source_form_reference_agreement,
	procurement_lot: m.source_form_reference_lot,
	plan_allocation: m.source_form_reference_point,
	state_grant: m.source_form_reference_agreement,
	tariff: m.source_form_reference_agreement,
	own_income: m.source_form_reference_document
};

function funderWords({ funders }: Offered, language: Language) {
	const reader = { locale: language };
	return {
		label: m.source_form_funder({}, reader),
		hint: m.source_form_funder_hint({}, reader),
		choose: m.source_form_choose({}, reader),
		another: m.source_form_funder_new({}, reader),
		recorded: funders.map(({ id, name, origin }) => ({
			value: String(id),
			text: m.source_form_funder_option(
				{ name: nameIn(name, language).text, origin: originMoneyWord(origin, language) },
				reader
			)
		})),
		name: m.source_form_funder_name({}, reader),
		origin: m.source_form_origin({}, reader),
		origins: origins.map((code) => ({ value: code, text: originMoneyWord(code, language) }))
	};
}

function planWords({ plans }: Offered, language: Language) {
	const reader = { locale: language };
	return {
		label: m.source_form_plan({}, reader),
		none: m.source_form_plan_none({}, reader),
		another: m.source_form_plan_new({}, reader),
		recorded: plans.map(({ id, name }) => optionOf(id, name, language)),
		name: m.source_form_plan_name({}, reader),
		body: m.source_form_plan_body({}, reader),
		start: m.source_form_plan_start({}, reader),
		end: m.source_form_plan_end({}, reader),
		approved: m.source_form_plan_approved({}, reader),
		approvedHint: m.source_form_plan_approved_hint({}, reader)
	};
}

function stepWords(language: Language) {
	const reader = { locale: language };
	return {
		label: m.source_form_step({}, reader),
		hint: m.source_form_step_hint({}, reader),
		day: m.source_form_step_day({}, reader),
		chance: m.source_form_chance({}, reader),
		chanceHint: m.source_form_chance_hint({}, reader)
	};
}
