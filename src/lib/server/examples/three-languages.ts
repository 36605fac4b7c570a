import type { Name } from '$lib/domain/facts';

/** A name that was first given in English. */
export function inThreeLanguages(en: string, ru: string, kk: string): Name {
	return { first: 'en', en, ru, kk };
}
