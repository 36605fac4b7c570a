/** The figures that cannot be right, each with the sources it is about. */
import { isOpen, type Check } from '$lib/domain/checks/check';
import type { Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { checkedSources } from '$lib/domain/checks/checked-sources';
import { checkWords } from '$lib/format/checks';
import type { Footnotes } from '$lib/format/footnotes';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import type { Links, MoreLink } from './links';
import { sourceLink, type SourceLink } from './source-link';

export interface CheckView {
	readonly key: string;
	/** The check's own page. */
	readonly href: string;
	readonly code: string;
	readonly title: string;
	readonly detail: string;
	readonly settle: string;
	/** The first of them, where it is about many. */
	readonly sources: readonly SourceLink[];
	/** "and 12 more"; null: all are named. */
	readonly more: string | null;
}

export interface ChecksView {
	readonly title: string;
	/** Said where there is nothing to check. */
	readonly none: string;
	readonly checks: readonly CheckView[];
	/** The reasons for which others were accepted, by the numbers that the page's marks bear. */
	readonly footnotes: Pick<Footnotes, 'notes' | 'title'>;
	/** Null where nothing is open. */
	readonly more: MoreLink | null;
}

/** A page of these is read; more is a list's work. */
const mostChecks = 8;
const mostSources = 6;

export function checksView(
	report: Report,
	links: Links,
	notes: Footnotes,
	language: Language
): ChecksView {
	const locale = { locale: language };
	const open = report.checks.filter(isOpen);
	const count = open.length;
	const settle = { count, shown: formatInteger(count, language) };
	return {
		title: m.overview_checks_title({}, locale),
		none: m.overview_checks_none({}, locale),
		checks: open.slice(0, mostChecks).map((check) => ({
			key: `${check.code} ${check.subject}`,
			href: links.check(check),
			code: check.code,
			...checkWords(check, report, language),
			...sourcesOf(check, report, links, language)
		})),
		footnotes: { notes: notes.notes, title: notes.title },
		more: count > 0 ? { text: m.figures_settle_all(settle, locale), href: links.checks } : null
	};
}

function sourcesOf(check: Check, report: Report, links: Links, language: Language) {
	const ids = checkedSources(check);
	const count = ids.length - mostSources;
	return {
		sources: ids
			.slice(0, mostSources)
			.flatMap((id) => sourceLink(id, report, links, language) ?? []),
		more: count > 0 ? m.overview_more({ count }, { locale: language }) : null
	};
}
