/** The facts of a source, in the order a finance officer asks for them. */
import type { Facts, Language } from '$lib/domain/facts';
import type { CheckedFigure } from '$lib/domain/checks/checked-figure';
import type { Report } from '$lib/domain/report';
import { formatDay, formatPeriod } from '$lib/format/dates';
import type { Footnotes } from '$lib/format/footnotes';
import { nameIn } from '$lib/format/names';
import { kindWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { foreign } from '../row-view';
import { amountFacts } from './amount-facts';
import { markedFacts } from './checked-facts';
import { dayFacts } from './day-facts';
import { detailFacts } from './detail-facts';
import { fact, type Fact } from './fact';
import { linkFacts, type Links } from './link-facts';
import { promiseFacts } from './promise-facts';
import type { Standing } from './standing';
import { totalsFact } from './totals-fact';

/** Of the facts on days: the start comes first. */
const endRow = 1;

/** Figures without a row of their own, marked where the page tells what it comes to. */
const totalled: readonly CheckedFigure[] = ['stage', 'rest', 'citations', 'line'];

export function factsView(
	standing: Standing,
	facts: Facts,
	report: Report,
	links: Links & { readonly notes: Footnotes },
	language: Language
): Fact[] {
	const { source } = standing.terms;
	const marksOf = (figure: CheckedFigure) => links.notes.of(figure, { sources: [source.id] });
	return [
		funderFact(standing, links, language),
		fact(m.sources_fact_kind({}, { locale: language }), kindWord(source.kind, language)),
		...referenceFact(standing, language),
		...markedFacts(amountFacts(standing, report.question, language), marksOf('amount')),
		...promiseFacts(standing, language),
		...lotsFact(standing, language),
		...markedFacts(dayFacts(standing, report.question, language), marksOf('days'), endRow),
		...detailFacts(source, language),
		...planFact(standing, facts, links, language),
		...linkFacts(source, facts, links, language),
		...markedFacts(
			[totalsFact(standing, report.question.lens, language)],
			links.notes.together(totalled.map((figure) => ({ figure, sources: [source.id] })))
		)
	];
}

function funderFact({ terms }: Standing, { base, search }: Links, language: Language): Fact {
	const { id, name } = terms.funder;
	const term = m.sources_fact_funder({}, { locale: language });
	return fact(term, nameIn(name, language).text, {
		language: foreign(name, language),
		href: `${base}/funders/${id}${search}`
	});
}

function referenceFact({ terms }: Standing, language: Language): Fact[] {
	const { reference } = terms.source;
	return reference === null
		? []
		: [fact(m.sources_fact_reference({}, { locale: language }), reference)];
}

function lotsFact({ terms }: Standing, language: Language): Fact[] {
	const { lots, kind } = terms.source;
	if (kind !== 'procurement_lot') return [];
	const options = { locale: language };
	return [fact(m.sources_fact_lots({}, options), m.sources_lots({ count: lots }, options))];
}

function planFact(
	{ terms, checks }: Standing,
	facts: Facts,
	{ base, search }: Links,
	language: Language
): Fact[] {
	const plan = facts.plans.find(({ id }) => id === terms.source.planId);
	if (!plan) return [];
	const options = { locale: language };
	const past = checks.some(({ code }) => code === 'period-outside-parent');
	const approved =
		plan.approvedOn === null
			? m.sources_plan_draft({}, options)
			: m.sources_plan_approved({ day: formatDay(plan.approvedOn, language) }, options);
	return [
		fact(m.sources_fact_plan({}, options), nameIn(plan.name, language).text, {
			language: foreign(plan.name, language),
			href: `${base}/plans/${plan.id}${search}`,
			chip: past ? { text: m.sources_past_plan({}, options), tone: 'warn' } : null,
			notes: [formatPeriod(plan.start, plan.end, language), approved]
		})
	];
}
