/** Contracted money that may not pay for what is missing, beside what is missing. */
import { yearOf } from '$lib/domain/calendar';
import { linesOfPrograms, programsUnderRules } from '$lib/domain/eligible-money/program-lines';
import type { Facts, Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { sum, totalOf } from '$lib/domain/totals';
import { m } from '$lib/paraglide/messages';
import type { Fact } from './fact';
import { yearWithNeed } from './missing-view';
import { totalInShort } from './total-view';

/** The facts with a word on the first, which tells what is missing; unchanged where there is none. */
export function withIneligible(
	strip: readonly Fact[],
	facts: Facts,
	report: Report,
	language: Language
): readonly Fact[] {
	const words = ineligibleWords(facts, report, language);
	const [missing, ...others] = strip;
	if (words === null || !missing) return strip;
	return [{ ...missing, details: [words, ...missing.details] }, ...others];
}

function ineligibleWords(facts: Facts, report: Report, language: Language): string | null {
	const programs = programsUnderRules(facts);
	const year = yearWithNeed(report)?.year ?? null;
	if (programs.length === 0 || year === null) return null;
	const months = [...linesOfPrograms(facts, report.question, programs).values()].flat();
	const told = months.flatMap(({ month, ineligibleInLens }) =>
		yearOf(month) === year && ineligibleInLens.state === 'known' ? [totalOf(ineligibleInLens)] : []
	);
	const total = sum(told);
	if (total.minor === 0) return null;
	const { text } = totalInShort(total, report.question.lens, language);
	return m.lines_overview({ amount: text }, { locale: language });
}
