/** The form for a document, as plain strings. */
import type { StaleView } from '$lib/components/ui/stale-view';
import type { DocumentReference, Language } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { longestTitle } from '$lib/server/claims/document-input';
import type { Versioned } from '$lib/server/history/change';
import { comparedNames, nameWords, typedNames } from '../../record/name-words';
import type { HeadView } from '../../sources/form/head-view';
import { staleRows } from '../../sources/form/stale-view';
import type { Typed } from '../../sources/form/typed';
import { paperLink } from '../file-view';
import { fileWords } from './file-words';

interface Place {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
}

/** @param document the one that the form is about; null for a new one */
export function formView(
	document: Versioned<DocumentReference> | null,
	place: Place,
	language: Language
) {
	const reader = { locale: language };
	const file = fileWords(language);
	const kept = document?.file ? paperLink(document, place, null, language) : null;
	return {
		head: headView(document, place, language),
		errors: m.source_form_errors({}, reader),
		fields: fieldWords(language),
		kept: kept && { ...kept, remove: m.documents_file_remove({}, reader) },
		file: kept ? { ...file, label: m.documents_file_new({}, reader) } : file,
		reason: {
			label: m.source_form_reason({}, reader),
			hint: m.source_form_reason_hint({}, reader)
		},
		typed: document === null ? {} : typedFrom(document),
		go: {
			save: m.documents_save({}, reader),
			cancel: m.source_form_cancel({}, reader),
			back: `${place.base}/documents${document === null ? '' : `/${document.id}`}${place.search}`
		}
	};
}

/** What somebody else saved meanwhile, beside what stands in the form. */
export function staleDocument(
	current: Versioned<DocumentReference>,
	{ yours, address }: { readonly yours: Typed; readonly address: string },
	language: Language
): StaleView {
	const { title, author, occasion, day, link } = fieldWords(language);
	return staleRows(
		{ theirs: typedFrom(current), yours, address },
		{
			...comparedNames(title),
			...comparedNames(author),
			...comparedNames(occasion),
			documentDay: day,
			documentLink: link
		},
		language
	);
}

function headView(
	document: DocumentReference | null,
	{ base, search }: Place,
	language: Language
): HeadView {
	const reader = { locale: language };
	const list = { href: `${base}/documents${search}`, text: m.documents_title({}, reader) };
	const label = m.source_form_crumbs({}, reader);
	if (document === null) {
		const here = m.documents_crumb_new({}, reader);
		return { title: m.documents_add({}, reader), label, crumbs: [list], here };
	}
	const name = nameIn(document.title, language).text;
	return {
		title: m.documents_edit_title({ name }, reader),
		label,
		crumbs: [list, { href: `${base}/documents/${document.id}${search}`, text: name }],
		here: m.source_form_crumb_edit({}, reader)
	};
}

function fieldWords(language: Language) {
	const reader = { locale: language };
	const title = {
		field: 'title',
		label: m.source_form_document_title({}, reader),
		hint: m.documents_title_hint({}, reader),
		others: m.documents_title_others({}, reader)
	};
	const author = {
		field: 'author',
		label: m.source_form_document_author({}, reader),
		hint: m.documents_author_hint({}, reader),
		others: m.documents_author_others({}, reader)
	};
	const occasion = {
		field: 'occasion',
		label: m.source_form_document_occasion({}, reader),
		hint: m.source_form_document_occasion_hint({}, reader),
		others: m.documents_occasion_others({}, reader)
	};
	return {
		title: nameWords(title, language),
		author: nameWords(author, language),
		occasion: nameWords(occasion, language),
		limits: { name: longestTitle },
		day: { label: m.source_form_document_day({}, reader) },
		link: { label: m.documents_link({}, reader), hint: m.documents_link_hint({}, reader) }
	};
}

function typedFrom(document: Versioned<DocumentReference>): Typed {
	const { version, title, author, occasion, day, link } = document;
	return {
		version: String(version),
		...typedNames('title', title),
		...typedNames('author', author),
		...typedNames('occasion', occasion),
		documentDay: day ?? '',
		documentLink: link ?? ''
	};
}
