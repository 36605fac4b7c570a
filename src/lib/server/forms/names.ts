/** A name typed in up to three languages, one field each: `name-en`, `name-ru`, `name-kk`. */
import { languages, type Language, type Name } from '$lib/domain/facts';
import type { Answers } from './answers';

interface Asked {
	readonly field: string;
	/** Characters. */
	readonly limit: number;
	/** What to enter where no language has any. */
	readonly missing: string;
}

/** Null, with messages, where what was typed cannot be used; the language typed first stays it. */
export function readNames(
	answers: Answers,
	{ field, limit, missing }: Asked,
	standing: Name | null
): Name | null {
	const texts = {
		en: answers.optionalLine(`${field}-en`, limit),
		ru: answers.optionalLine(`${field}-ru`, limit),
		kk: answers.optionalLine(`${field}-kk`, limit)
	};
	const order: readonly Language[] = [
		...(standing === null ? [] : [standing.first]),
		answers.language,
		...languages
	];
	const first = order.find((language) => texts[language] !== null);
	if (first === undefined) return answers.refuse(`${field}-${answers.language}`, missing);
	return { first, ...texts };
}

/** As `readNames`, where nothing typed is an answer too. */
export function readOptionalNames(
	answers: Answers,
	field: string,
	limit: number,
	standing: Name | null
): Name | null {
	const typed = languages.some((language) => answers.text(`${field}-${language}`) !== '');
	return typed ? readNames(answers, { field, limit, missing: '' }, standing) : null;
}
