/** What an entry changed, field by field: before and after, in words. */
import { languages } from '$lib/domain/facts';
import { isContent, isName, type Content } from './content';
import { fields } from './fields';
import type { Speaker } from './value-words';

export interface ChangeView {
	readonly field: string;
	/** Null: nothing stood there. */
	readonly before: string | null;
	/** Null: nothing stands there any more. */
	readonly after: string | null;
}

interface Told {
	readonly before: Content | null;
	readonly after: Content | null;
}

/** What keeps records and figures apart, and says nothing to a reader. */
const untold: readonly string[] = ['id', 'version', 'figures'];

/** Of a new record all that it says; of an edit only what differs. */
export function changesView({ before, after }: Told, speaker: Speaker): ChangeView[] {
	const were = saying(before, speaker);
	const are = saying(after, speaker);
	return [...new Set([...are.keys(), ...were.keys()])]
		.filter((field) => were.get(field) !== are.get(field) || differs(field, { before, after }))
		.map((field) => ({
			field: fields[field]?.label({}, { locale: speaker.language }) ?? field,
			before: were.get(field) ?? null,
			after: are.get(field) ?? null
		}));
}

/** A name changed in another language reads the same in the reader's. */
function differs(field: string, { before, after }: Told): boolean {
	const [were, are] = [before?.[field], after?.[field]];
	if (!isName(were) || !isName(are)) return false;
	return languages.some((language) => were[language] !== are[language]);
}

function saying(record: Content | null, speaker: Speaker): Map<string, string> {
	const said = new Map<string, string>();
	for (const [field, value] of record === null ? [] : leavesOf(record)) {
		if (saysNothing(value)) continue;
		const words = record && fields[field]?.say(value, record, speaker);
		said.set(field, words ?? JSON.stringify(value));
	}
	return said;
}

/** The parts of a stated day and of the stated amounts are told one by one. */
function leavesOf(record: Content): [string, unknown][] {
	return Object.entries(record).flatMap(([field, value]): [string, unknown][] => {
		if (untold.includes(field)) return [];
		const apart = isContent(value) && (isStatedDay(value) || fields[field] === undefined);
		return apart ? partsOf(field, value) : [[field, value]];
	});
}

function saysNothing(value: unknown): boolean {
	return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function isStatedDay({ state }: Content): boolean {
	return state === 'stated' || state === 'unknown';
}

function partsOf(field: string, value: Content): [string, unknown][] {
	return Object.entries(value)
		.filter(([part]) => part !== 'state' && part !== 'about')
		.map(([part, inside]) => [`${field}.${part}`, inside]);
}
