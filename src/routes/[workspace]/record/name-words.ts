/** The words of a name that can be typed in three languages, the reader's first. */
import { languages, type Language, type Name } from '$lib/domain/facts';
import { languageNames } from '$lib/format/languages';
import { m } from '$lib/paraglide/messages';

export type NameWords = ReturnType<typeof nameWords>;

interface Asked {
	/** Before the language in each field's name. */
	readonly field?: string;
	readonly label?: string;
	readonly hint: string;
	/** Opens the fields of the other languages. */
	readonly others?: string;
}

export function nameWords({ field = 'name', label, hint, others }: Asked, language: Language) {
	const reader = { locale: language };
	return {
		field: `${field}-${language}`,
		label: label ?? m.program_form_name({}, reader),
		hint,
		others: others ?? m.program_form_name_others({}, reader),
		other: languages
			.filter((code) => code !== language)
			.map((code) => ({
				field: `${field}-${code}`,
				language: code,
				label: m.program_form_name_in({ language: languageNames[code] }, reader)
			}))
	};
}

/** The fields as they stand before anybody types: what is recorded, or nothing. */
export function typedNames(field: string, name: Name | null): Readonly<Record<string, string>> {
	return Object.fromEntries(languages.map((code) => [`${field}-${code}`, name?.[code] ?? '']));
}

/** For both versions of a stale edit: each of the fields with its label. */
export function comparedNames({ field, label, other }: NameWords) {
	const fields = [{ field, label }, ...other];
	return Object.fromEntries(fields.map((one) => [one.field, { label: one.label }]));
}
