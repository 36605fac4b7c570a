/** Names that people typed, in the reader's language where there is one. */
import type { Language, Name } from '$lib/domain/facts';

/**
 * The name in the reader's language, else in the one typed first; `language` says which it is, so
 * that the screen can mark it.
 * @throws Error when the name is not there in the language that it says it was typed in first
 */
export function nameIn(name: Name, language: Language): { text: string; language: Language } {
	const own = name[language];
	if (own !== null) return { text: own, language };
	const first = name[name.first];
	if (first === null) throw new Error('a name without the language it was typed in first');
	return { text: first, language: name.first };
}
