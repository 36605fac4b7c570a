import type { Language, Name } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';

/** A name that has only been typed in one language. */
export function typedName(text: string, language: Language): Name {
	return { first: language, en: null, ru: null, kk: null, [language]: text };
}

/** The name with what was typed in the editor's language; the other languages stay as they are. */
export function retypedName(standing: Name, text: string, language: Language): Name {
	const shown = nameIn(standing, language).text;
	return shown === text ? standing : { ...standing, [language]: text };
}
