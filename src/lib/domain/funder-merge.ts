/** Two entries of one funder made one: what stays, and where a person must say which. */
import type { Funder } from './facts';

export const mergedFields = [
	'name-en',
	'name-ru',
	'name-kk',
	'origin',
	'bin',
	'daysToDecision',
	'daysToMoney'
] as const;
export type MergedField = (typeof mergedFields)[number];

/** `kept` is the entry that stays, `other` the one that goes. */
export const sides = ['kept', 'other'] as const;
export type Side = (typeof sides)[number];

/** Which entry's answer stays, for each field in which the two differ. */
export type Choices = Readonly<Partial<Record<MergedField, Side>>>;

export interface Pair {
	readonly kept: Funder;
	readonly other: Funder;
}

export function valueOf(funder: Funder, field: MergedField): string | number | null {
	return read[field](funder);
}

/** The fields that both entries answer, each its own way. */
export function conflictsOf({ kept, other }: Pair): MergedField[] {
	return mergedFields.filter((field) => {
		const [own, theirs] = [valueOf(kept, field), valueOf(other, field)];
		return own !== null && theirs !== null && own !== theirs;
	});
}

/** The one entry; an answer that only one of the two has stays without being asked about. */
export function mergedFunder(pair: Pair, choices: Choices): Omit<Funder, 'id'> {
	const sideOf = (field: MergedField) => pair[choices[field] ?? 'kept'];
	const told = <T>(field: MergedField, of: (funder: Funder) => T | null): T | null =>
		of(sideOf(field)) ?? of(pair.kept) ?? of(pair.other);
	return {
		name: {
			first: pair.kept.name.first,
			en: told('name-en', read['name-en']),
			ru: told('name-ru', read['name-ru']),
			kk: told('name-kk', read['name-kk'])
		},
		origin: sideOf('origin').origin,
		bin: told('bin', read.bin),
		usualDays: {
			toDecision: told('daysToDecision', read.daysToDecision),
			toMoney: told('daysToMoney', read.daysToMoney)
		}
	};
}

const read = {
	'name-en': ({ name }: Funder) => name.en,
	'name-ru': ({ name }: Funder) => name.ru,
	'name-kk': ({ name }: Funder) => name.kk,
	origin: ({ origin }: Funder) => origin,
	bin: ({ bin }: Funder) => bin,
	daysToDecision: ({ usualDays }: Funder) => usualDays.toDecision,
	daysToMoney: ({ usualDays }: Funder) => usualDays.toMoney
} as const;
