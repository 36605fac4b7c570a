/** A name that stands inside the quotation marks of a sentence: its own marks become inner ones. */
import type { Language } from '$lib/domain/facts';

const inner: Readonly<Record<Language, readonly [string, string]>> = {
	en: ['‘', '’'],
	ru: ['„', '“'],
	kk: ['„', '“']
};

/** "EU “Safe Return”" gives "EU ‘Safe Return’", to be quoted in English. */
export function insideQuotes(name: string, language: Language): string {
	const [open, close] = inner[language];
	return name.replace(/[“«„"]([^“”«»„"]*)[”»“"]/g, (_, text: string) => open + text + close);
}
