import type { Language } from '$lib/domain/facts';

/** Each language by its own name, so that whoever reads only that one finds it. */
export const languageNames: Readonly<Record<Language, string>> = {
	en: 'English',
	ru: 'Русский',
	kk: 'Қазақша'
};
