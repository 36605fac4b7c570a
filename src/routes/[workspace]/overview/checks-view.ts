/** The figures that cannot be right, each with the sources it is about. */
import type { Check } from '$lib/domain/checks/check';
import type { Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { checkedSources } from '$lib/domain/checks/checked-sources';
import { checkWords } from '$lib/format/checks';
import { m } from '$lib/paraglide/messages';
import type { Links } from './links';
import { sourceLink, type SourceLink } from './source-link';

export interface CheckView {
	readonly key: string;
	readonly code: string;
	readonly title: string;
	readonly detail: string;
	readonly settle: string;
	/** The first of them, where it is about many. */
	readonly sources: readonly SourceLink[];
	/** "and 12 more"; null: all are named. */
	readonly more: string | null;
}

/** Leads to those that are not shown here. */
export interface MoreLink {
	readonly text: string;
	readonly href: string;
}

export interface ChecksView {
	readonly title: string;
	/** Said where there is nothing to check. */
	readonly none: string;
	readonly checks: readonly CheckView[];
	/** Null where all of them are shown. */
	readonly more: MoreLink | null;
}

/** A page of these is read; more is a list's work. */
const mostChecks = 8;
const mostSources = 6;

export function checksView(report: Report, links: Links, language: Language): ChecksView {
	const locale = { locale: language };
	const count = report.checks.length - mostChecks;
	return {
		title: m.overview_checks_title({}, locale),
		none: m.overview_checks_none({}, locale),
		checks: report.checks.slice(0, mostChecks).map((check, index) => ({
			key: `${check.code}-${index}`,
			code: check.code,
			...checkWords(check, report, language),
			...sourcesOf(check, report, links, language)
		})),
		more:
			count > 0
				? { text: m.overview_more_in_sources({ count }, locale), href: links.checkedSources }
				: null
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
