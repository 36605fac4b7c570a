/** A government plan as plain strings and numbers. */
import type { Facts, Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { termsAsOf } from '$lib/domain/terms';
import { formatDayLabel } from '$lib/format/dates';
import { currencySign } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { chainView } from '../../chain/chain-view';
import { linksOfPlan } from '../../chain/links';
import { moneyCell } from '../../list/money-cell';
import { questionSearch, type Asked } from '../../question';
import { nameFacts } from '../../record/name-facts';
import { recordHead } from '../../record/record-head';
import { recordNotes, recordSources } from '../../record/sources-view';
import { sumFact } from '../../record/sum-fact';
import { sourceItems } from '../../sources/listing';
import { foreign, type Chip } from '../../sources/row-view';
import { fact, type Fact } from '../../sources/[source]/fact';
import { planItems, type PlanItem } from '../listing';
import { periodWords, statusWords } from '../plan-words';

interface Place {
	readonly asked: Asked;
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** Whether the reader may record. */
	readonly records: boolean;
}

/** Null for a plan that is not recorded. */
export function planView(
	facts: Facts,
	report: Report,
	id: number | null,
	{ asked, base, records }: Place,
	language: Language
) {
	const nameOf = (name: PlanItem['plan']['name']) => nameIn(name, language).text;
	const item = planItems(facts, report, nameOf).find(({ plan }) => plan.id === id);
	if (item === undefined || id === null) return null;
	const options = { locale: language };
	const own = sourceItems(facts, report, nameOf).filter(({ terms }) => terms.source.planId === id);
	const day = formatDayLabel(asked.asOf, language);
	const list = m.plans_title({}, options);
	const notes = recordNotes(own, report, { asked, base }, language);
	return {
		head: recordHead(
			{ ...item.plan, noun: 'plans', list, chips: [statusChip(item, language)] },
			{ base, search: questionSearch(asked), records },
			language
		),
		facts: { title: m.sources_facts_title({}, options), rows: factsOf(item, asked, language) },
		chain: chainView(
			facts,
			linksOfPlan(termsAsOf(facts, report.question), id),
			asked.asOf,
			language
		),
		sources: recordSources(
			own,
			{ title: m.plans_sources_title({}, options), none: m.plans_sources_none({ day }, options) },
			{ asked, base, notes },
			language
		),
		notes: { title: notes.title, rows: notes.notes }
	};
}

/** A draft promises less than what is approved: it is dashed. */
function statusChip({ status }: PlanItem, language: Language): Chip {
	const options = { locale: language };
	return status === 'draft'
		? { text: m.plans_draft({}, options), tone: 'dash' }
		: { text: m.plans_approved({}, options), tone: '' };
}

function factsOf(item: PlanItem, { lens }: Asked, language: Language): Fact[] {
	const options = { locale: language };
	const { plan, promised, contracted } = item;
	const currency = currencySign(lens);
	const body = plan.body && nameIn(plan.body, language).text;
	return [
		...nameFacts(plan.name, language),
		...(plan.body && body
			? [fact(m.plans_fact_body({}, options), body, { language: foreign(plan.body, language) })]
			: []),
		fact(m.plans_fact_period({}, options), periodWords(plan, language)),
		fact(m.plans_fact_status({}, options), statusWords(item, language)),
		sumFact(m.plans_column_promised({ currency }, options), moneyCell(promised, lens, language)),
		sumFact(m.plans_column_contracted({ currency }, options), moneyCell(contracted, lens, language))
	];
}
