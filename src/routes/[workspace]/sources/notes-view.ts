/** The footnotes of a page that lists sources: of what is odd in those, and of nothing else. */
import type { Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { footnotesOf, type Footnotes } from '$lib/format/footnotes';
import { footnoteLinks } from '../checks/address';
import type { SourceItem } from './listing';

export function notesOn(
	items: readonly Pick<SourceItem, 'checks'>[],
	report: Report,
	{ base, search }: { readonly base: string; readonly search: string },
	language: Language
): Footnotes {
	const shown = new Set(items.flatMap(({ checks }) => checks));
	const checks = report.checks.filter((check) => shown.has(check));
	return footnotesOf(checks, report, footnoteLinks(base, search), language);
}
