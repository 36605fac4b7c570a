/** The history as plain strings and numbers. */
import type { Facts, Language } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { pagerView } from '../list/pager-view';
import { holdsWords, paged } from '../list/rows';
import { chainView, type Chain } from './chain-view';
import { changesView } from './changes-view';
import { entryView, type Entry, type Place } from './entry-view';
import { filterView } from './filter-view';
import { nounWord } from './nouns';
import { namesIn, recordPage } from './record-pages';
import type { Selection } from './selection';
import type { Speaker } from './value-words';

export type HistoryView = ReturnType<typeof historyView>;

interface Told {
	/** Of the record asked for, or all; newest first. */
	readonly entries: readonly Entry[];
	readonly total: number;
	readonly chain: Chain;
	readonly facts: Facts;
}

export function historyView(
	{ entries, total, chain, facts }: Told,
	selection: Selection,
	place: Place & { readonly search: string; readonly now: string },
	language: Language
) {
	const options = { locale: language };
	const speaker: Speaker = { language, nameOf: namesIn(facts) };
	const found = entries.filter((entry) => isAskedFor(entry, selection, speaker));
	const page = paged(found, selection);
	const legend = m.history_legend({ zone: place.zone }, options);
	return {
		...headView(selection, place, speaker),
		answer: answerSentence(found.length, total, language),
		chain: chainView(chain, place, language),
		filters: filterView(entries, selection, place.search, language),
		columns: columnsView(language),
		entries: page.shown.map((entry) => entryView(entry, place, speaker)),
		pager: pagerView(found.length, page, selection, { search: place.search, legend }, language),
		empty: found.length === 0 ? emptyView(place.base, language) : null
	};
}

function isAskedFor(entry: Entry, { q, who, noun }: Selection, speaker: Speaker): boolean {
	if (who !== null && entry.actorId !== who) return false;
	if (noun !== null && entry.noun !== noun) return false;
	return q === '' || holdsWords(wordsOf(entry, speaker), q);
}

/** All that a row shows, to be searched. */
function wordsOf(entry: Entry, speaker: Speaker): string {
	const changes = changesView(entry, speaker).flatMap(({ before, after }) => [before, after]);
	const noun = nounWord(entry.noun, speaker.language);
	return [entry.actorName, noun, entry.reason, ...changes].filter((one) => one !== null).join(' ');
}

function headView({ record }: Selection, { base }: Place, { language, nameOf }: Speaker) {
	const options = { locale: language };
	if (record === null) return { title: m.history_title({}, options), back: null };
	const name = nameOf(record.noun, record.id);
	const noun = nounWord(record.noun, language);
	const called = name === null ? noun : nameIn(name, language).text;
	const page = recordPage(base, record.noun, name === null ? null : record.id);
	return {
		title: m.history_title_record({ name: called }, options),
		back: page === base ? null : { text: called, href: page }
	};
}

function answerSentence(shown: number, total: number, language: Language): string {
	const options = { locale: language };
	const all = formatInteger(total, language);
	if (shown === total) return m.history_answer_all({ count: total, all }, options);
	const some = formatInteger(shown, language);
	return m.history_answer_some({ count: total, some, all }, options);
}

function columnsView(language: Language) {
	const options = { locale: language };
	return {
		caption: m.history_caption({}, options),
		number: m.history_column_number({}, options),
		when: m.history_column_when({}, options),
		who: m.history_column_who({}, options),
		what: m.history_column_what({}, options),
		changes: m.history_column_changes({}, options),
		why: m.history_column_why({}, options),
		before: m.history_before({}, options),
		after: m.history_after({}, options),
		nothing: m.history_value_none({}, options)
	};
}

function emptyView(base: string, language: Language) {
	const options = { locale: language };
	return {
		title: m.history_empty_title({}, options),
		text: m.history_empty_text({}, options),
		links: [{ text: m.history_empty_all({}, options), href: `${base}/history` }]
	};
}
