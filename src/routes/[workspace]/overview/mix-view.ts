/** State and donor money: by count of programs, by money, and what documents state. */
import type { Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { countBar, type CountBar } from '$lib/charts/shares/count-bar';
import { m } from '$lib/paraglide/messages';
import type { Links } from './links';
import { payerCounts, type Payer } from './payers-view';
import { nounOf } from './program-noun';
import { statedViews, type StatedView } from './stated-view';
import { isUnknown } from './total-view';
import { yearBars, type YearBarsView } from './year-bars-view';

export interface MixView {
	readonly title: string;
	readonly byCount: {
		readonly heading: string;
		/** "1 state, 2 foreign" */
		readonly words: string;
		readonly bar: CountBar<Payer>;
		/** A piece of the bar had no room for its words. */
		readonly wordsNeeded: boolean;
	};
	readonly byMoney: {
		readonly heading: string;
		/** Said in the place of the bars where no amount is disclosed. */
		readonly unknown: { readonly text: string; readonly why: string } | null;
		/** Said where nothing is contracted at all. */
		readonly nothing: string | null;
		readonly years: YearBarsView | null;
	};
	readonly stated: readonly StatedView[];
	readonly sources: { readonly href: string; readonly text: string };
}

export function mixView(report: Report, links: Links, language: Language): MixView {
	const locale = { locale: language };
	return {
		title: m.overview_mix_title({}, locale),
		byCount: byCount(report, language),
		byMoney: { heading: m.overview_mix_by_money({}, locale), ...byMoney(report, language) },
		stated: statedViews(report, language),
		sources: { href: links.sources, text: m.overview_mix_sources_link({}, locale) }
	};
}

function byCount(report: Report, language: Language): MixView['byCount'] {
	const noun = nounOf(report.programs);
	const counts = payerCounts(report, language);
	const bar = countBar(counts.map(({ payer, ...run }) => ({ ...run, key: payer })));
	return {
		heading: m.overview_mix_by_count({ noun }, { locale: language }),
		words: counts.map(({ text }) => text).join(', '),
		bar,
		wordsNeeded: bar.blocks.some(({ text }) => text === null)
	};
}

function byMoney(report: Report, language: Language): Omit<MixView['byMoney'], 'heading'> {
	const locale = { locale: language };
	const { committed } = report.shares;
	if (isUnknown(committed)) {
		const count = committed.undisclosed.length;
		const unknown = {
			text: m.overview_mix_money_unknown({}, locale),
			why: m.overview_mix_money_why({ count }, locale)
		};
		return { unknown, nothing: null, years: null };
	}
	const years = yearBars(report, language);
	const nothing = years === null ? m.overview_mix_no_money({}, locale) : null;
	return { unknown: null, nothing, years };
}
