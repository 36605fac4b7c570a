/** The overview in plain strings and numbers: a question's answer, as a person reads it. */
import type { Facts, Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import type { HorizonView, ReadingLinesView } from '$lib/charts/horizon/view-types';
import { footnotesOf, type Footnotes } from '$lib/format/footnotes';
import { m } from '$lib/paraglide/messages';
import { horizonView, readingLinesView } from './horizon-view';
import { checksView, type ChecksView } from './overview/checks-view';
import { emptyView, type EmptyView } from './overview/empty-view';
import type { Fact } from './overview/fact';
import { withIneligible } from './overview/ineligible-view';
import { ledeView, type LedeView } from './overview/lede-view';
import type { Links } from './overview/links';
import { mixView, type MixView } from './overview/mix-view';
import { quotesView, type QuotesView } from './overview/quotes-view';
import { ratesView, type RatesView } from './overview/rates-view';
import { spreadsPanelView, type SpreadsPanelView } from './overview/spreads-panel-view';
import { stripView } from './overview/strip-view';
import { wholeView, type WholeView } from './overview/whole-view';
import { viewSwitch, type ViewSwitch } from './overview/view-switch';
import type { Asked } from './question';

export interface RecordedView {
	readonly lede: LedeView;
	readonly facts: readonly Fact[];
	readonly horizon: HorizonView;
	readonly viewSwitch: ViewSwitch;
	/** Null where all programs are shown anyway. */
	readonly whole: WholeView | null;
	readonly mix: MixView;
	readonly readingsTitle: string;
	/** Null where no day or amount is open. */
	readonly readings: ReadingLinesView | null;
	/** Totals from end to end; null where every reading gives the same. */
	readonly spreads: SpreadsPanelView | null;
	readonly rates: RatesView | null;
}

export interface OverviewView {
	readonly pageTitle: string;
	/** Null where no program is recorded; then `empty` says what to do first. */
	readonly recorded: RecordedView | null;
	readonly empty: EmptyView | null;
	readonly checks: ChecksView;
	readonly quotes: QuotesView;
}

export interface OverviewGiven {
	readonly facts: Facts;
	readonly report: Report;
	readonly asked: Asked;
	readonly links: Links;
}

export function overviewView(given: OverviewGiven, language: Language): OverviewView {
	const { facts, report, links } = given;
	const notes = footnotesOf(report.checks, report, links, language);
	const recorded = recordedView({ ...given, notes }, language);
	return {
		pageTitle: m.overview_page_title({}, { locale: language }),
		recorded,
		empty: recorded === null ? emptyView(report, links, language) : null,
		checks: checksView(report, links, notes, language),
		quotes: quotesView(facts, report, links, language)
	};
}

function recordedView(
	given: OverviewGiven & { readonly notes: Footnotes },
	language: Language
): RecordedView | null {
	const { facts, report, asked, links, notes } = given;
	const asTable = asked.view === 'table';
	const drawn = {
		facts,
		report,
		sourceHref: links.source,
		programHref: links.program,
		notes,
		asTable,
		search: asked.search,
		listHref: links.programsWith
	};
	const horizon = horizonView(drawn, language);
	if (horizon === null) return null;
	return {
		lede: ledeView(report, asked.asOfToday, language),
		facts: withIneligible(stripView(report, facts, notes, language), facts, report, language),
		horizon,
		viewSwitch: viewSwitch(asked, language),
		whole: wholeView(report, asked.search, links, language),
		mix: mixView(report, links, language),
		readingsTitle: m.overview_readings_title({}, { locale: language }),
		readings: readingLinesView(drawn, language),
		spreads: spreadsPanelView(report, links, language),
		rates: ratesView(report, language)
	};
}
