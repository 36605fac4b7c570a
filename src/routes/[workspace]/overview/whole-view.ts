/** The way to every row of a folded horizon on paper, and what paper says without it. */
import type { Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { shownGroups } from '../horizon/shown-groups';
import type { Links } from './links';

export interface WholeView {
	readonly text: string;
	readonly href: string;
	/** Stands on paper only. */
	readonly printed: string;
}

/** Null where nothing is folded. */
export function wholeView(
	report: Report,
	search: string,
	links: Links,
	language: Language
): WholeView | null {
	const groups = shownGroups(report, search);
	if (groups === null) return null;
	const folded = groups.filter(({ page }) => page === null).length;
	const number = (value: number) => formatInteger(value, language);
	return {
		text: m.overview_print_whole({}, { locale: language }),
		href: links.print,
		printed: m.overview_printed_folded(
			{ folded: number(folded), count: number(groups.length) },
			{ locale: language }
		)
	};
}
