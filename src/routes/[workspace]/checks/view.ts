/** The figures to check in plain strings: what is open, the gravest first, and what was accepted. */
import { isOpen, severities, type Severity } from '$lib/domain/checks/check';
import type { Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { nothingFits, nothingRecorded } from '../list/empty-view';
import { pagerView } from '../list/pager-view';
import { paged } from '../list/rows';
import { filterView } from './filter-view';
import { itemView, type ItemView, type Place } from './item-view';
import { countsOf, fitting, type Item } from './listing';
import type { Selection } from './selection';

export interface GroupView {
	readonly id: string;
	readonly title: string;
	readonly items: readonly ItemView[];
}

/** @param search the page's whole address part, without its `?` */
export function checksPage(
	report: Report,
	selection: Selection,
	place: Place,
	search: string,
	language: Language
) {
	const reader = { locale: language };
	const items = itemsOf(report, place, language);
	const found = fitting(items, selection);
	const page = paged(found, selection);
	const legend = m.figures_legend({}, reader);
	return {
		title: m.figures_title({}, reader),
		answer: answerSentences(report, language),
		settle: m.figures_settle({}, reader),
		anyFired: items.length > 0,
		filters: filterView(selection, countsOf(items, selection), search, language),
		groups: groupsOf(page.shown, language),
		pager: pagerView(found.length, page, selection, { search, legend }, language),
		empty: found.length > 0 ? null : emptyView(items.length > 0, place, search, language)
	};
}

/** What is open first, then what was accepted, each the gravest first. */
function itemsOf(report: Report, place: Place, language: Language): Item[] {
	const { checks } = report;
	return [...checks.filter(isOpen), ...checks.filter((check) => !isOpen(check))].map((check) => ({
		check,
		view: itemView(check, report, place, language)
	}));
}

function answerSentences({ checks }: Report, language: Language): string[] {
	const reader = { locale: language };
	const open = checks.filter(isOpen).length;
	const accepted = checks.length - open;
	const counted = (count: number) => ({ count, shown: formatInteger(count, language) });
	return [
		open > 0 ? m.figures_answer_open(counted(open), reader) : m.figures_answer_none({}, reader),
		...(accepted > 0 ? [m.figures_answer_accepted(counted(accepted), reader)] : [])
	];
}

function groupsOf(shown: readonly Item[], language: Language): GroupView[] {
	const reader = { locale: language };
	const titles: Readonly<Record<Severity, string>> = {
		high: m.figures_severity_high({}, reader),
		medium: m.figures_severity_medium({}, reader),
		low: m.figures_severity_low({}, reader)
	};
	const viewsOf = (items: readonly Item[]) => items.map(({ view }) => view);
	const open = severities.map((severity) => ({
		id: severity,
		title: titles[severity],
		items: viewsOf(shown.filter(({ check, view }) => view.open && check.severity === severity))
	}));
	const accepted = {
		id: 'accepted',
		title: m.figures_accepted_group({}, reader),
		items: viewsOf(shown.filter(({ view }) => !view.open))
	};
	return [...open, accepted].filter(({ items }) => items.length > 0);
}

function emptyView(anyFired: boolean, place: Place, search: string, language: Language) {
	const reader = { locale: language };
	if (anyFired) {
		const nothing = {
			title: m.figures_empty_title({}, reader),
			text: m.figures_empty_text({}, reader)
		};
		return nothingFits(['code', 'state'], search, nothing, language);
	}
	const words = { title: m.figures_none_title({}, reader), text: m.figures_none_text({}, reader) };
	const href = `${place.base}/sources${place.search}`;
	return nothingRecorded(words, { text: m.figures_none_link({}, reader), href });
}
