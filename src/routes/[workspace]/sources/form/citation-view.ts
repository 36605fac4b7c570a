import { languages, type Facts, type Language } from '$lib/domain/facts';
import { languageNames } from '$lib/format/languages';
import { m } from '$lib/paraglide/messages';
import { fileWords } from '../../documents/form/file-words';
import { optionOf, type Option } from './options';

export type CitationWords = ReturnType<typeof citationWords>;

/** Where the figure is written: the words of the form's last part. */
export function citationWords({ documents }: Pick<Facts, 'documents'>, language: Language) {
	const reader = { locale: language };
	return {
		title: m.source_form_citation({}, reader),
		about: m.source_form_citation_about({}, reader),
		document: m.source_form_document({}, reader),
		another: m.source_form_document_new({}, reader),
		recorded: documents.map(({ id, title }) => optionOf(id, title, language)),
		name: m.source_form_document_title({}, reader),
		author: m.source_form_document_author({}, reader),
		occasion: m.source_form_document_occasion({}, reader),
		occasionHint: m.source_form_document_occasion_hint({}, reader),
		day: m.source_form_document_day({}, reader),
		file: fileWords(language),
		link: { label: m.documents_link({}, reader), hint: m.documents_link_hint({}, reader) },
		place: m.source_form_place({}, reader),
		placeHint: m.source_form_place_hint({}, reader),
		quote: m.source_form_quote({}, reader),
		quoteHint: m.source_form_quote_hint({}, reader),
		quoteLanguage: m.source_form_quote_language({}, reader),
		languages: languageOptions(language),
		note: m.source_form_note({}, reader),
		noteHint: m.source_form_note_hint({}, reader)
	};
}

/** As `server/claims/input` reads it: words in none of the product's languages. */
export const otherLanguage = 'other';

function languageOptions(language: Language): Option[] {
	const other = m.claims_other_language({}, { locale: language });
	return [
		...languages.map((code) => ({ value: code, text: languageNames[code] })),
		{ value: otherLanguage, text: other }
	];
}
