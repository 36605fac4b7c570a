/** How far the totals stand apart between the readings, with the way to what causes it. */
import type { SpreadsView } from '$lib/components/funding/spread-view';
import type { Language } from '$lib/domain/facts';
import { spreadsOf } from '$lib/domain/open-questions/spreads';
import type { Report } from '$lib/domain/report';
import { m } from '$lib/paraglide/messages';
import { spreadsView } from '../checks/spreads-view';
import type { Links, MoreLink } from './links';

export interface SpreadsPanelView {
	readonly title: string;
	readonly about: string;
	readonly table: SpreadsView;
	/** Leads to the open questions. */
	readonly more: MoreLink;
}

/** Null where every reading gives the same totals. */
export function spreadsPanelView(
	report: Report,
	links: Pick<Links, 'checks'>,
	language: Language
): SpreadsPanelView | null {
	const reader = { locale: language };
	const table = spreadsView(spreadsOf(report), report, language);
	if (table === null) return null;
	return {
		title: m.questions_spread_title({}, reader),
		about: m.questions_spread_overview({}, reader),
		table,
		more: { text: m.questions_spread_link({}, reader), href: `${links.checks}#questions` }
	};
}
