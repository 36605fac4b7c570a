/** A name in up to three languages, as four columns. */
import type { Language, Name } from '$lib/domain/facts';

type Columns<Prefix extends string, First> = Record<`${Prefix}_first`, First> &
	Record<`${Prefix}_${Language}`, string | null>;

export type NameColumns<Prefix extends string> = Columns<Prefix, Language>;
/** All four empty, or a whole name. */
export type OptionalNameColumns<Prefix extends string> = Columns<Prefix, Language | null>;

export const nameColumns = ['name_first', 'name_en', 'name_ru', 'name_kk'] as const;

export function toName(row: NameColumns<'name'>): Name {
	return { first: row.name_first, en: row.name_en, ru: row.name_ru, kk: row.name_kk };
}

export function toOptionalName(
	first: Language | null,
	en: string | null,
	ru: string | null,
	kk: string | null
): Name | null {
	return first === null ? null : { first, en, ru, kk };
}

export function fromName(name: Name): NameColumns<'name'> {
	return { name_first: name.first, name_en: name.en, name_ru: name.ru, name_kk: name.kk };
}
