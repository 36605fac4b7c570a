/** The form for a government plan, as plain strings. */
import type { StaleView } from '$lib/components/ui/stale-view';
import type { Language, Plan } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import type { Versioned } from '$lib/server/history/change';
import { longestTitle } from '$lib/server/plans/input';
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

/** @param plan the one that the form is about; null for a new one */
export function formView(plan: Versioned<Plan> | null, place: Place, language: Language) {
	const reader = { locale: language };
	const own = `${place.base}/plans${plan === null ? '' : `/${plan.id}`}${place.search}`;
	return {
		head: headView(plan, place, language),
		errors: m.source_form_errors({}, reader),
		fields: fieldWords(language),
		reason: {
			label: m.source_form_reason({}, reader),
			hint: m.source_form_reason_hint({}, reader)
		},
		typed: plan === null ? {} : typedFrom(plan),
		go: {
			save: m.plans_save({}, reader),
			cancel: m.source_form_cancel({}, reader),
			back: own
		}
	};
}

/** What somebody else saved meanwhile, beside what stands in the form. */
export function stalePlan(
	current: Versioned<Plan>,
	{ yours, address }: { readonly yours: Typed; readonly address: string },
	language: Language
): StaleView {
	const { name, body, start, end, approvedOn } = fieldWords(language);
	return staleRows(
		{ theirs: typedFrom(current), yours, address },
		{ ...comparedNames(name), ...comparedNames(body), start, end, approvedOn },
		language
	);
}

function headView(plan: Plan | null, { base, search }: Place, language: Language): HeadView {
	const reader = { locale: language };
	const list = { href: `${base}/plans${search}`, text: m.plans_title({}, reader) };
	const label = m.source_form_crumbs({}, reader);
	if (plan === null) {
		const here = m.plans_crumb_new({}, reader);
		return { title: m.plans_add({}, reader), label, crumbs: [list], here };
	}
	const name = nameIn(plan.name, language).text;
	return {
		title: m.plans_edit_title({ name }, reader),
		label,
		crumbs: [list, { href: `${base}/plans/${plan.id}${search}`, text: name }],
		here: m.source_form_crumb_edit({}, reader)
	};
}

function fieldWords(language: Language) {
	const reader = { locale: language };
	const title = { label: m.source_form_plan_name({}, reader), hint: m.plans_name_hint({}, reader) };
	const body = {
		field: 'body',
		label: m.source_form_plan_body({}, reader),
		hint: m.plans_body_hint({}, reader),
		others: m.plans_body_others({}, reader)
	};
	return {
		name: nameWords(title, language),
		body: nameWords(body, language),
		limits: { name: longestTitle },
		start: { label: m.source_form_plan_start({}, reader) },
		end: { label: m.source_form_plan_end({}, reader) },
		approvedOn: {
			label: m.source_form_plan_approved({}, reader),
			hint: m.source_form_plan_approved_hint({}, reader)
		}
	};
}

function typedFrom({ version, name, body, start, end, approvedOn }: Versioned<Plan>): Typed {
	return {
		version: String(version),
		...typedNames('name', name),
		...typedNames('body', body),
		start,
		end,
		approvedOn: approvedOn ?? ''
	};
}
