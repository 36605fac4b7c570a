/** Which entries of the history are shown, as the address says: the one place that knows these parameters. */
import { oneOf, parsePaging, parseQuery, wholeNumber, type Paging } from '../list/address';
import { nouns, type Noun } from './nouns';

export interface Selection extends Paging {
	/** What was typed, as typed. */
	readonly q: string;
	/** `?record=sources/5` */
	readonly record: { readonly noun: Noun; readonly id: number } | null;
	readonly noun: Noun | null;
	/** Whoever wrote the entry, by the id that it keeps. */
	readonly who: string | null;
}

/** Reads the address; a value that it does not know is as if it were not there. */
export function parseSelection(search: URLSearchParams): Selection {
	return {
		q: parseQuery(search),
		record: parseRecord(search.get('record') ?? ''),
		noun: oneOf(nouns, search.get('noun')),
		who: search.get('who'),
		...parsePaging(search)
	};
}

/** The history of one record, from its own page. */
export function historyHref(base: string, noun: Noun, id: number): string {
	return `${base}/history?record=${noun}/${id}`;
}

function parseRecord(text: string): Selection['record'] {
	const [table = '', number = ''] = text.split('/');
	const noun = oneOf(nouns, table);
	const id = wholeNumber(number);
	return noun === null || id === null ? null : { noun, id };
}
