/** The kinds of record that the history tells of, in words. */
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';

export const nouns = [
	'programs',
	'need_versions',
	'sources',
	'allocations',
	'amendments',
	'tranches',
	'spending',
	'restrictions',
	'claims',
	'claim_overlaps',
	'check_acceptances',
	'documents',
	'funders',
	'plans',
	'organisations',
	'rates',
	'workspace',
	'people',
	'invitations'
] as const;
export type Noun = (typeof nouns)[number];

const words = {
	programs: m.history_noun_program,
	need_versions: m.history_noun_need,
	sources: m.history_noun_source,
	allocations: m.history_noun_allocation,
	amendments: m.amendments_noun,
	tranches: m.cash_noun_tranche,
	spending: m.cash_noun_spending,
	restrictions: m.restrictions_noun,
	claims: m.history_noun_claim,
	claim_overlaps: m.history_noun_overlap,
	check_acceptances: m.figures_history_noun,
	documents: m.history_noun_document,
	funders: m.history_noun_funder,
	plans: m.history_noun_plan,
	organisations: m.history_noun_organisation,
	rates: m.history_noun_rates,
	workspace: m.history_noun_workspace,
	people: m.history_noun_person,
	invitations: m.history_noun_invitation
} as const;

/** A noun of a later release stands as it was written. */
export function nounWord(noun: string, language: Language): string {
	const known = nouns.find((one) => one === noun);
	return known === undefined ? noun : words[known]({}, { locale: language });
}
