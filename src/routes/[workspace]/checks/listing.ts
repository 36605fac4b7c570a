/** The checks that the filters leave, and how many each filter would. */
import { checkCodes, type CheckCode, type FiredCheck } from '$lib/domain/checks/check';
import { holdsWords } from '../list/rows';
import type { ItemView } from './item-view';
import type { Selection, State } from './selection';

/** A check beside the words that are searched. */
export interface Item {
	readonly check: FiredCheck;
	readonly view: ItemView;
}

export interface FilterCounts {
	readonly code: ReadonlyMap<CheckCode, number>;
	readonly state: Readonly<Record<State, number>>;
}

export function fitting(items: readonly Item[], selection: Selection): Item[] {
	return items.filter(
		(item) =>
			hasState(item, selection.state) && hasCode(item, selection.code) && fits(item, selection.q)
	);
}

/** Of each filter, what it would leave with the others as they are. */
export function countsOf(items: readonly Item[], selection: Selection): FilterCounts {
	const worded = items.filter((item) => fits(item, selection.q));
	const ofCode = worded.filter((item) => hasCode(item, selection.code));
	const ofState = worded.filter((item) => hasState(item, selection.state));
	const codes = checkCodes.flatMap((code): [CheckCode, number][] => {
		const count = ofState.filter((item) => item.check.code === code).length;
		return count > 0 ? [[code, count]] : [];
	});
	const open = ofCode.filter(({ view }) => view.open).length;
	return { code: new Map(codes), state: { open, accepted: ofCode.length - open } };
}

function hasState({ view }: Item, state: State | null): boolean {
	return state === null || view.open === (state === 'open');
}

function hasCode({ check }: Item, code: CheckCode | null): boolean {
	return code === null || check.code === code;
}

function fits({ view }: Item, q: string): boolean {
	const { title, detail, settle, accepted, records } = view;
	const all = [title, detail, settle, accepted ?? '', ...records.map(({ text }) => text)];
	return holdsWords(all.join('\n'), q);
}
