/** The list's answer in a sentence: how many sources of which firmness, and which ends next. */
import type { Language } from '$lib/domain/facts';
import { groupBy } from '$lib/domain/grouping';
import { firmnesses } from '$lib/domain/kinds';
import { lastDay } from '$lib/domain/terms';
import { formatDay, formatOnDay } from '$lib/format/dates';
import { formatInteger } from '$lib/format/numbers';
import { firmnessWord } from '$lib/format/words';
import { insideQuotes } from '$lib/format/quoted';
import { m } from '$lib/paraglide/messages';
import { capitalised } from './filter-view';
import type { SourceItem } from './listing';

/** Of all sources that have not ended, whatever the filters show. */
export function answerSentence(
	items: readonly SourceItem[],
	asOf: string,
	language: Language
): string {
	const options = { locale: language };
	const current = items.filter(({ life }) => life !== 'ended');
	if (items.length === 0)
		return m.sources_answer_nothing({ day: formatDay(asOf, language) }, options);
	if (current.length === 0) return m.sources_answer_all_ended({}, options);
	const parts = partsOf(current, language);
	const next = nextToEnd(current);
	const first = next[0];
	if (!first) return m.sources_answer_no_end({ parts }, options);
	const day = formatOnDay(first.day, language);
	return next.length === 1
		? m.sources_answer_next_one(
				{ parts, source: insideQuotes(first.item.name, language), day },
				options
			)
		: m.sources_answer_next_many({ parts, count: next.length, day }, options);
}

/** "3 contracted, 1 promised, 1 tendered", the firmest first. */
function partsOf(items: readonly SourceItem[], language: Language): string {
	const groups = groupBy(items, ({ terms }) => terms.firmness);
	const parts = [...firmnesses].reverse().flatMap((firmness) => {
		const count = groups.get(firmness)?.length;
		if (count === undefined) return [];
		return m.sources_answer_part(
			{ count: formatInteger(count, language), word: firmnessWord(firmness, language) },
			{ locale: language }
		);
	});
	return capitalised(parts.join(', '));
}

/** The contracted sources whose last day comes first, all that share it. */
function nextToEnd(items: readonly SourceItem[]): { item: SourceItem; day: string }[] {
	const ends = items.flatMap((item) => {
		const day = lastDay(item.terms);
		return item.terms.firmness === 'committed' && day !== null ? [{ item, day }] : [];
	});
	const first = ends.map(({ day }) => day).sort()[0];
	return ends.filter(({ day }) => day === first);
}
