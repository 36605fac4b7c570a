/** The figures that cannot be right, each with the sources it is about. */
import type { Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { checkedSources } from '$lib/domain/checked-sources';
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
	readonly sources: readonly SourceLink[];
}

export interface ChecksView {
	readonly title: string;
	/** Said where there is nothing to check. */
	readonly none: string;
	readonly checks: readonly CheckView[];
}

export function checksView(report: Report, links: Links, language: Language): ChecksView {
	return {
		title: m.overview_checks_title({}, { locale: language }),
		none: m.overview_checks_none({}, { locale: language }),
		checks: report.checks.map((check, index) => ({
			key: `${check.code}-${index}`,
			code: check.code,
			...checkWords(check, report, language),
			sources: checkedSources(check).flatMap((id) => sourceLink(id, report, links, language) ?? [])
		}))
	};
}
