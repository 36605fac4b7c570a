/** The footnotes of a page that lists sources: of what is odd in the figures it shows of those. */
import { checksOf, type CheckedFigure } from '$lib/domain/checks/checked-figure';
import type { Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { footnotesOf, type Footnotes } from '$lib/format/footnotes';
import { footnoteLinks } from '../checks/address';
import type { SourceItem } from './listing';

/** @param figures that the page shows of each source */
export function notesOn(
	items: readonly Pick<SourceItem, 'terms'>[],
	figures: readonly CheckedFigure[],
	report: Report,
	{ base, search }: { readonly base: string; readonly search: string },
	language: Language
): Footnotes {
	const sources = items.map(({ terms }) => terms.source.id);
	const shown = figures.map((figure) => ({ figure, sources }));
	return footnotesOf(checksOf(report.checks, shown), report, footnoteLinks(base, search), language);
}
