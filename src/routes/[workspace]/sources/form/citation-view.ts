import type { Facts, Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { optionOf, type Option } from './options';

/** Where the figure is written: the words of the form's last part. */
export function citationWords(
	{ documents }: Pick<Facts, 'documents'>,
	languages: readonly Option[],
	language: Language
) {
	const reader = { locale: language };
	return {
		title: m.source_form_citation({}, reader),
		about: m.source_form_citation_about({}, reader),
		document: m.source_form_document({}, reader),
		another: m.source_form_document_new({}, reader),
		recorded: documents.map(({ id, title }) => optionOf(id, title, language)),
		name: m.source_form_document_title({}, reader),
		author: m.source_form_document_author({}, reader),
		day: m.source_form_document_day({}, reader),
		place: m.source_form_place({}, reader),
		placeHint: m.source_form_place_hint({}, reader),
		quote: m.source_form_quote({}, reader),
		quoteHint: m.source_form_quote_hint({}, reader),
		quoteLanguage: m.source_form_quote_language({}, reader),
		languages
	};
}
