/** The head of the overview: the day and reading, the answer, and what else to know. */
import type { Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { formatDayLong } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';
import { headlineView } from './headline-view';
import { paragraphView } from './paragraph-view';
import type { Segment } from './segments';
import { situationOf } from './situation';

export interface LedeView {
	/** Null on today's adopted view of facts that can be read in one way only. */
	readonly eyebrow: string | null;
	readonly headline: readonly Segment[];
	readonly sentences: readonly (readonly Segment[])[];
}

export function ledeView(report: Report, asOfToday: boolean, language: Language): LedeView {
	const situation = situationOf(report);
	return {
		eyebrow: eyebrow(report, asOfToday, language),
		headline: headlineView(situation, report, language),
		sentences: paragraphView(situation, report, language)
	};
}

function eyebrow(report: Report, asOfToday: boolean, language: Language): string | null {
	const { asOf, reading } = report.question;
	const day = formatDayLong(asOf, language);
	const open = report.readings.length > 0 || reading !== 'adopted';
	if (open) return m.overview_eyebrow({ day, reading }, { locale: language });
	return asOfToday ? null : m.overview_eyebrow_day({ day }, { locale: language });
}
