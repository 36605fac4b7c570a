/** How much of the contracted money is the state's, in the year the sums speak of. */
import { yearOf } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import { match } from '$lib/domain/figure';
import type { Report } from '$lib/domain/report';
import type { Footnotes } from '$lib/format/footnotes';
import { formatPercent } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { focusYear, yearBefore } from './focus-year';
import { fact, type Fact } from './fact';
import { leftOutOf } from './total-view';

export function stateShareFact(report: Report, notes: Footnotes, language: Language): Fact {
	const locale = { locale: language };
	const year = focusYear(report);
	if (year === null) throw new Error('a question without a month');
	const { share, committed } = year.shares;
	const label = m.overview_fact_state_share({ year: year.year }, locale);
	const unknown = m.overview_unknown({}, locale);
	const marks = notes.of('amount', { sources: contractedIn(report, year.year) });
	const details = [scopeWords(report, year.year, language), ...leftOutOf(committed, language)];
	return match(share.state, {
		known: (basisPoints) => ({
			...fact(label, formatPercent(basisPoints, language), details),
			beside: m.overview_fact_of_contracted({}, locale),
			marks
		}),
		undisclosed: () => ({ ...fact(label, unknown, details), marks }),
		missing: () =>
			committed.withoutRate > 0
				? fact(label, unknown, details)
				: fact(label, m.overview_money_none({}, locale), [])
	});
}

/** The sources whose money is contracted for a day of the year. */
function contractedIn({ programs }: Report, year: number): number[] {
	const own = programs
		.flatMap(({ presences }) => presences)
		.filter(({ firmness }) => firmness === 'committed')
		.filter(({ from, to }) => yearOf(from) <= year && year <= yearOf(to));
	return [...new Set(own.map(({ sourceId }) => sourceId))];
}

function scopeWords(report: Report, year: number, language: Language): string {
	const before = yearBefore(report, year);
	const share = before?.shares.share.state;
	if (!before || share?.state !== 'known') {
		return m.overview_fact_share_scope({}, { locale: language });
	}
	const inputs = { share: formatPercent(share.value, language), year: before.year };
	return m.overview_fact_share_before(inputs, { locale: language });
}
