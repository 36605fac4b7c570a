/** Which checks are shown, as the address says: the one place that knows these parameters. */
import { checkCodes, type CheckCode } from '$lib/domain/checks/check';
import { oneOf, parsePaging, parseQuery, type Paging } from '../list/address';

export const states = ['open', 'accepted'] as const;
export type State = (typeof states)[number];

export interface Selection extends Paging {
	/** What was typed, as typed. */
	readonly q: string;
	readonly code: CheckCode | null;
	/** Null: both. */
	readonly state: State | null;
}

/** Reads the address; a value that it does not know is as if it were not there. */
export function parseSelection(search: URLSearchParams): Selection {
	return {
		q: parseQuery(search),
		code: oneOf(checkCodes, search.get('code')),
		state: oneOf(states, search.get('state')),
		...parsePaging(search)
	};
}
