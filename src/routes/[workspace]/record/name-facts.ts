import { languages, type Language, type Name } from '$lib/domain/facts';
import { languageNames } from '$lib/format/languages';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { fact, type Fact } from '../sources/[source]/fact';

/** What the record is called in the languages that its title is not in. */
export function nameFacts(name: Name, language: Language): Fact[] {
	const shown = nameIn(name, language).language;
	return languages.flatMap((code) => {
		const text = name[code];
		if (code === shown || text === null) return [];
		const term = m.program_form_name_in({ language: languageNames[code] }, { locale: language });
		return [fact(term, text, { language: code })];
	});
}
