/** The facts of a source, in the order a finance officer asks for them. */
import type { Facts, Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { formatDay, formatPeriod } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { firmnessWord, kindWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { foreign } from '../row-view';
import { amountFacts } from './amount-facts';
import { dayFacts } from './day-facts';
import { fact, type Fact } from './fact';
import type { Standing } from './standing';
import { totalsFact } from './totals-fact';

export function factsView(
	standing: Standing,
	facts: Facts,
	report: Report,
	language: Language
): Fact[] {
	return [
		funderFact(standing, language),
		fact(
			m.sources_fact_kind({}, { locale: language }),
			kindWord(standing.terms.source.kind, language)
		),
		...referenceFact(standing, language),
		...amountFacts(standing, report.question.lens, language),
		...lotsFact(standing, language),
		...dayFacts(standing, report.question, language),
		...planFact(standing, facts, language),
		stepsFact(standing, report.question.asOf, language),
		totalsFact(standing, report.question.lens, language)
	];
}

function funderFact({ terms }: Standing, language: Language): Fact {
	const { name } = terms.funder;
	const term = m.sources_fact_funder({}, { locale: language });
	return fact(term, nameIn(name, language).text, { language: foreign(name, language) });
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

function planFact({ terms, checks }: Standing, facts: Facts, language: Language): Fact[] {
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
			chip: past ? { text: m.sources_past_plan({}, options), tone: 'warn' } : null,
			notes: [formatPeriod(plan.start, plan.end, language), approved]
		})
	];
}

/** Every step known on the day, the latest first. */
function stepsFact({ terms }: Standing, asOf: string, language: Language): Fact {
	const options = { locale: language };
	const steps = terms.source.steps
		.filter(({ day }) => day <= asOf)
		.map(({ step, day, effective }) => {
			const named = { step: firmnessWord(step, language), day: formatDay(day, language) };
			return effective === day
				? m.sources_step(named, options)
				: m.sources_step_effective(
						{ ...named, effective: formatDay(effective, language) },
						options
					);
		})
		.reverse();
	const [latest = '', ...before] = steps;
	return fact(m.sources_fact_steps({}, options), latest, { notes: before });
}
