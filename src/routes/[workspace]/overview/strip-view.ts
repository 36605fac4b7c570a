/** The four facts under the headline. */
import type { Language } from '$lib/domain/facts';
import type { Report, StatedMoney } from '$lib/domain/report';
import type { Footnotes } from '$lib/format/footnotes';
import { m } from '$lib/paraglide/messages';
import { capacityFact } from './capacity-view';
import { fact, type Fact } from './fact';
import { moneyWords } from './mix-words';
import { leftOutWords, shareOfNeed, yearWithNeed } from './missing-view';
import { nextLossFact, type AskFacts } from './next-loss-view';
import { payerCounts } from './payers-view';
import { nounOf } from './program-noun';
import { stateShareFact } from './state-share-view';
import { statedView } from './stated-view';
import { totalInShort } from './total-view';

/** With a need recorded: what is missing comes first; without: what is known of the money. */
export function stripView(
	report: Report,
	facts: AskFacts,
	notes: Footnotes,
	language: Language
): Fact[] {
	const stated = report.stated.find(({ origin }) => origin === 'state');
	const last = stated
		? statedFact(stated, report, notes, language)
		: stateShareFact(report, notes, language);
	const who = whoPaysFact(report, language);
	const nextLoss = nextLossFact(report, facts, notes, language);
	if (report.programs.every(({ needRecorded }) => !needRecorded)) {
		return [nextLoss, coverageFact(language), who, last];
	}
	const capacity = capacityFact(report, notes, language) ?? who;
	return [missingFact(report, notes, language), nextLoss, capacity, last];
}

function coverageFact(language: Language): Fact {
	const locale = { locale: language };
	const detail = m.overview_fact_coverage_detail({}, locale);
	return fact(m.overview_fact_coverage({}, locale), m.overview_fact_not_known({}, locale), [
		detail
	]);
}

function missingFact(report: Report, notes: Footnotes, language: Language): Fact {
	const locale = { locale: language };
	const year = yearWithNeed(report);
	if (year === null) return coverageUnknown(locale.locale);
	const label = m.overview_fact_missing_for({ year: year.year }, locale);
	const details = leftOutWords(report, year.year, language);
	if (year.need.minor === 0) return fact(label, m.overview_unknown({}, locale), details);
	if (year.gap.minor === 0) return fact(label, m.overview_fact_missing_none({}, locale), details);
	const gap = totalInShort(year.gap, report.question.lens, language);
	const share = shareOfNeed(year, language);
	return {
		...fact(label, gap.text, [...gap.leftOut, ...details]),
		beside: share && m.overview_fact_of_need({ share }, locale),
		exactly: gap.exactly,
		assumed: gap.assumed,
		marks: notes.of('rates')
	};
}

function coverageUnknown(language: Language): Fact {
	const locale = { locale: language };
	return fact(m.overview_fact_coverage({}, locale), m.overview_fact_not_known({}, locale), [
		m.overview_fact_no_need_now({}, locale)
	]);
}

function whoPaysFact(report: Report, language: Language): Fact {
	const label = m.overview_fact_who_pays({ noun: nounOf(report.programs) }, { locale: language });
	const counts = payerCounts(report, language).map(({ text }) => text);
	return fact(label, counts.join(', '), moneyWords(report.shares, language));
}

function statedFact(
	stated: StatedMoney,
	report: Report,
	notes: Footnotes,
	language: Language
): Fact {
	const sources = report.unplaced
		.filter(({ origin }) => origin === stated.origin)
		.map(({ sourceId }) => sourceId);
	const words = statedView(stated, report, language);
	return {
		...fact(words.title, words.amount, words.details),
		assumed: words.assumed,
		marks: notes.of('amount', { sources })
	};
}
