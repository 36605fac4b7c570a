/** A quoted phrase in the quotation marks of the reader's language, then cut to fewer words. */
import { m } from '$lib/paraglide/messages';
import type { Given } from './given';

const fewestWords = 2;

export function phraseWordings(phrase: string | null, { locale }: Given): string[] {
	if (phrase === null) return [];
	const words = phrase.split(' ');
	const cuts = words.flatMap((_, index) => {
		const kept = words.length - 1 - index;
		if (kept < fewestWords) return [];
		return [m.horizon_phrase_cut({ phrase: words.slice(0, kept).join(' ') }, locale)];
	});
	return [m.horizon_phrase({ phrase }, locale), ...cuts];
}
