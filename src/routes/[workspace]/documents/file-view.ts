/** How a document's file, or the link to it, is offered to be opened. */
import type { DocumentReference, Language } from '$lib/domain/facts';
import { pageOfPlace } from '$lib/domain/stored-file';
import { formatFileSize } from '$lib/format/file-size';
import { m } from '$lib/paraglide/messages';
import type { OutwardLink } from '../list/record-list';

interface Place {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
}

/**
 * Null where there is neither file nor link.
 * @param place of a claim: a PDF opens at the page that it names
 */
export function paperLink(
	{ file, link }: Pick<DocumentReference, 'file' | 'link'>,
	{ base }: Place,
	place: string | null,
	language: Language
): OutwardLink | null {
	const reader = { locale: language };
	const rel = 'external';
	if (file === null) {
		return link === null ? null : { text: m.documents_open_link({}, reader), href: link, rel };
	}
	const page = file.type === 'application/pdf' ? pageOfPlace(place) : null;
	const shown = { name: file.name, size: formatFileSize(file.bytes, language) };
	const href = `${base}/files/${file.sha256}`;
	return page === null
		? { text: m.documents_stored(shown, reader), href, rel }
		: {
				text: m.documents_stored_page({ ...shown, page }, reader),
				href: `${href}#page=${page}`,
				rel
			};
}
