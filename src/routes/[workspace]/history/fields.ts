/** The fields of the records in words, and how the value of each is said. */
import { m } from '$lib/paraglide/messages';
import { detailFields } from './detail-fields';
import type { Say } from './value-words';
import * as say from './value-words';

type Label = typeof m.history_field_name;

export interface Field {
	readonly label: Label;
	readonly say: Say;
}

const field = (label: Label, value: Say): Field => ({ label, say: value });

/** By the field's name; a day of a source's is stated, its parts stand below it. */
export const fields: Readonly<Record<string, Field>> = {
	name: field(m.history_field_name, say.name),
	title: field(m.history_field_title, say.name),
	author: field(m.history_field_author, say.name),
	occasion: field(m.history_field_occasion, say.name),
	region: field(m.history_field_region, say.name),
	body: field(m.history_field_body, say.name),
	note: field(m.history_field_note, say.name),
	reason: field(m.history_field_reason, say.nameOrText),
	organisationId: field(m.history_field_organisation, say.reference('organisations')),
	programId: field(m.history_field_program, say.reference('programs')),
	funderId: field(m.history_field_funder, say.reference('funders')),
	planId: field(m.history_field_plan, say.reference('plans')),
	parentId: field(m.history_field_parent, say.reference('sources')),
	sourceId: field(m.history_field_source, say.reference('sources')),
	documentId: field(m.history_field_document, say.reference('documents')),
	kind: field(m.history_field_kind, say.kind),
	origin: field(m.history_field_origin, say.origin),
	bin: field(m.funder_record_bin, say.text),
	'usualDays.toDecision': field(m.funder_record_days_to_decision, say.number),
	'usualDays.toMoney': field(m.funder_record_days_to_money, say.number),
	capacity: field(m.history_field_capacity, say.capacity),
	minimumToStayOpen: field(m.history_field_minimum, say.minimum),
	label: field(m.history_field_label, say.text),
	currency: field(m.history_field_currency, say.text),
	lines: field(m.history_field_lines, say.needLines),
	reference: field(m.history_field_reference, say.text),
	lots: field(m.history_field_lots, say.number),
	amount: field(m.history_field_amount, say.amount),
	lowest: field(m.history_field_lowest, say.inAgreementCurrency),
	highest: field(m.history_field_highest, say.inAgreementCurrency),
	'stated.KZT': field(m.history_field_stated_kzt, say.minorOf('KZT')),
	'stated.USD': field(m.history_field_stated_usd, say.minorOf('USD')),
	statedKzt: field(m.history_field_stated_kzt, say.minorOf('KZT')),
	statedUsd: field(m.history_field_stated_usd, say.minorOf('USD')),
	start: field(m.history_field_start, say.day),
	'start.adopted': field(m.history_field_start, say.adoptedDay('start')),
	'start.earliest': field(m.history_field_start_earliest, say.day),
	'start.latest': field(m.history_field_start_latest, say.day),
	'start.phrase': field(m.history_field_start_phrase, say.text),
	end: field(m.history_field_end, say.day),
	'end.adopted': field(m.history_field_end, say.adoptedDay('end')),
	'end.earliest': field(m.history_field_end_earliest, say.day),
	'end.latest': field(m.history_field_end_latest, say.day),
	'end.phrase': field(m.history_field_end_phrase, say.text),
	statedStart: field(m.history_field_start, say.day),
	statedEnd: field(m.history_field_end, say.day),
	signedOn: field(m.history_field_signed, say.day),
	effectiveOn: field(m.amendments_field_effective, say.day),
	newEnd: field(m.amendments_field_new_end, say.day),
	newAmount: field(m.amendments_field_new_sum, say.inOwnCurrency),
	shares: field(m.amendments_field_shares, say.shares),
	approvedOn: field(m.history_field_approved, say.day),
	day: field(m.history_field_day, say.day),
	carriesOver: field(m.history_field_carries_over, say.flag),
	...detailFields,
	steps: field(m.history_field_steps, say.steps),
	line: field(m.history_field_line, say.text),
	profile: field(m.history_field_profile, say.profile),
	place: field(m.history_field_place, say.text),
	quote: field(m.history_field_quote, say.text),
	quoteLanguage: field(m.history_field_quote_language, say.languageName),
	adopted: field(m.history_field_adopted, say.flag),
	claimIds: field(m.history_field_claims, say.numbers),
	role: field(m.history_field_role, say.role),
	standing: field(m.history_field_standing, say.standing),
	passwordLink: field(m.history_field_password_link, say.flag),
	invited: field(m.history_field_invited, say.text),
	zone: field(m.history_field_zone, say.text),
	firstMonthOfYear: field(m.history_field_first_month, say.number),
	shortOver: field(m.history_field_short_over, say.basisPoints),
	opensAsOf: field(m.history_field_opens_as_of, say.day),
	opensFrom: field(m.history_field_opens_from, say.month),
	opensTo: field(m.history_field_opens_to, say.month),
	example: field(m.history_field_example, say.text),
	rates: field(m.history_field_rates, say.number),
	currencies: field(m.history_field_currency, say.texts),
	origins: field(m.history_field_rate_origin, say.texts),
	from: field(m.history_field_rates_from, say.day),
	to: field(m.history_field_rates_to, say.day)
};
