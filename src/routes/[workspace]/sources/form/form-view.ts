/** The words of the form for a funding source, with what it offers to choose from. */
import { origins, type Facts, type Language, type Source } from '$lib/domain/facts';
import { kindDeclarations, sourceKinds, type KindField, type SourceKind } from '$lib/domain/kinds';
import { nameIn } from '$lib/format/names';
import { firmnessWord, kindWord, originMoneyWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { capitalised } from '../filter-view';
import type { AskedView } from './asked';
import { citationWords } from './citation-view';
import { detailWords, type Choices, type DetailWords } from './detail-words';
import { amountWords, dayWords } from './figure-words';
import { partWords } from './part-words';
import { stepWords } from './step-words';
import { currencyOptions, optionOf, type Option } from './options';

/** A kind as the form offers it, with what it asks besides what every source says. */
export interface KindView {
	readonly code: SourceKind;
	readonly title: string;
	readonly about: string;
	readonly ladder: readonly Option[];
	/** Asked at once, before the amount. */
	readonly main: readonly AskedView[];
	/** Asked of whoever wants to tell more. */
	readonly more: readonly AskedView[];
	/** All that it asks, those among it that have a place of their own in the form. */
	readonly asked: readonly KindField[];
}

type Offered = Pick<Facts, 'funders' | 'plans' | 'documents'> & {
	/** Those that can be named: all but the one that is edited. */
	readonly sources: readonly Pick<Source, 'id' | 'kind' | 'name'>[];
};
export type FormWords = ReturnType<typeof formWords>;

/** @param currencies codes, in the order in which they are offered */
export function formWords(facts: Offered, currencies: readonly string[], language: Language) {
	const reader = { locale: language };
	const offered = currencyOptions(currencies);
	const details = detailWords(choicesOf(facts, offered, language), language);
	return {
		errors: m.source_form_errors({}, reader),
		kind: m.source_form_kind({}, reader),
		kindChange: m.source_form_kind_change({}, reader),
		kinds: sourceKinds.map((code) => kindView(code, details, language)),
		name: m.source_form_name({}, reader),
		nameHint: m.source_form_name_hint({}, reader),
		funder: funderWords(facts, language),
		amount: amountWords(language),
		currencies: offered,
		days: { start: dayWords('start', language), end: dayWords('end', language) },
		step: stepWords(language),
		plan: planWords(facts, language),
		placed: placedWords(details),
		parts: partWords(language),
		carriesOver: m.source_form_carries_over({}, reader),
		citation: citationWords(facts, language)
	};
}

function choicesOf(
	{ sources }: Offered,
	currencies: readonly Option[],
	language: Language
): Choices {
	const options = (offered: typeof sources) =>
		offered.map(({ id, name }) => optionOf(id, name, language));
	return {
		currencies,
		sources: options(sources),
		parents: options(sources.filter(({ kind }) => kind === 'plan_allocation'))
	};
}

const placed = ['decisionOn', 'askedOn', 'parent'] as const;

/** Questions that stand beside what they belong to. */
function placedWords(details: DetailWords): Readonly<Record<(typeof placed)[number], AskedView>> {
	const [decisionOn, askedOn, parent] = placed.map((field) => details.get(field));
	if (!decisionOn || !askedOn || !parent) throw new Error('a placed field has no words');
	return { decisionOn, askedOn, parent };
}

function kindView(code: SourceKind, details: DetailWords, language: Language): KindView {
	const { ladder, fields, more } = kindDeclarations[code];
	const reference: AskedView = {
		name: 'reference',
		label: referenceOf[code]({}, { locale: language }),
		limit: 120
	};
	const own = new Map([...details, ['reference', reference] as const]);
	placed.forEach((field) => own.delete(field));
	const asking = (some: readonly KindField[]) =>
		some.map((field) => own.get(field)).filter((view) => view !== undefined);
	return {
		code,
		title: kindWord(code, language),
		about: aboutKind[code]({}, { locale: language }),
		ladder: ladder.map((step) => ({
			value: step,
			text: capitalised(firmnessWord(step, language))
		})),
		main: asking(fields),
		more: asking(more),
		asked: [...fields, ...more]
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
	procurement_lot: m.kinds_contract_number,
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
