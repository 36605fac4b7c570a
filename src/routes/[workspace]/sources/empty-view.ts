/** What the list says when it has no row, and the one way on. */
import type { EmptyView } from '$lib/components/ui/list-views';
import type { Day } from '$lib/domain/calendar';
import type { Facts, Language } from '$lib/domain/facts';
import { formatDay } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';
import { listHref } from '../list/address';
import { questionHref, questionSearch, type Asked } from '../question';
import type { SourceItem } from './listing';
import { filtered } from './listing';
import type { Selection } from './selection';

/** @param items all that are known on the day, before the selection */
export function emptyView(
	facts: Facts,
	items: readonly SourceItem[],
	selection: Selection,
	{ asked, base }: { readonly asked: Asked; readonly base: string },
	language: Language
): EmptyView {
	if (items.length > 0) return nothingFits(items, selection, asked, language);
	const first = firstKnownDay(facts);
	return first === null
		? nothingRecorded(base + questionSearch(asked), language)
		: tooEarly(first, asked, language);
}

function nothingRecorded(overview: string, language: Language): EmptyView {
	const options = { locale: language };
	return {
		title: m.sources_empty_title({}, options),
		text: m.sources_empty_text({}, options),
		links: [{ text: m.sources_empty_link({}, options), href: overview }]
	};
}

function tooEarly(day: Day, asked: Asked, language: Language): EmptyView {
	const options = { locale: language };
	const first = formatDay(day, language);
	return {
		title: m.sources_early_title({ day: formatDay(asked.asOf, language) }, options),
		text: m.sources_early_text({ first }, options),
		links: [
			{
				text: m.sources_early_link({ first }, options),
				href: questionHref(asked, { 'as-of': day })
			}
		]
	};
}

/** The search goes on among the ended ones where some of them fit. */
function nothingFits(
	items: readonly SourceItem[],
	selection: Selection,
	asked: Asked,
	language: Language
): EmptyView {
	const options = { locale: language };
	const ended = filtered(items, { ...selection, standing: 'ended' }).length;
	const among = {
		text: m.sources_nothing_ended({ count: ended }, options),
		href: listHref(asked.search, { standing: 'ended' })
	};
	const clear = {
		text: m.sources_nothing_clear({}, options),
		href: listHref(asked.search, {
			q: null,
			origin: null,
			kind: null,
			firmness: null,
			check: null,
			standing: 'all'
		})
	};
	return {
		title: m.sources_nothing_title({}, options),
		text: m.sources_nothing_text({}, options),
		links: selection.standing !== 'ended' && ended > 0 ? [among, clear] : [clear]
	};
}

function firstKnownDay(facts: Facts): Day | null {
	return (
		facts.sources
			.flatMap(({ steps }) => steps.map(({ day }) => day))
			.sort()
			.at(0) ?? null
	);
}
