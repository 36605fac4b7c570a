/** In which language to answer, before it is known who asks. */
import { languages, type Language } from '$lib/domain/facts';

/** Read and written here, and named in the settings of the message compiler. */
export const languageCookie = 'tirek-language';

/** The cookie's language, else the first one that the browser accepts and we have, else English. */
export function preferredLanguage(
	cookie: string | undefined,
	acceptLanguage: string | null
): Language {
	return asLanguage(cookie) ?? firstAccepted(acceptLanguage ?? '') ?? 'en';
}

export function asLanguage(text: string | undefined): Language | null {
	return languages.find((language) => language === text) ?? null;
}

function firstAccepted(header: string): Language | null {
	const ranked = header
		.split(',')
		.map(toRange)
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight);
	for (const { language } of ranked) {
		if (language !== null) return language;
	}
	return null;
}

function toRange(text: string): { language: Language | null; weight: number } {
	const [tag = '', ...parameters] = text.trim().toLowerCase().split(';');
	const quality = parameters.map((parameter) => parameter.trim()).find((p) => p.startsWith('q='));
	const weight = quality === undefined ? 1 : Number(quality.slice(2));
	return { language: asLanguage(tag.split('-')[0]), weight: Number.isNaN(weight) ? 0 : weight };
}
