import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { deleteDocumentReference } from '$lib/server/claims/document-commands';
import { readClaims } from '$lib/server/claims/queries';
import { readSources } from '$lib/server/sources/queries';
import type { Actions, PageServerLoad } from './$types';
import { removalView } from '../../../record/removal-view';
import { removeBy } from '../../../record/removal.server';
import { formPlace } from '../../../sources/form/place.server';
import { documentAt } from '../../form/document.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { db, base, search } = place;
	const reader = { locale: locals.language };
	const { id, title, version, file } = await documentAt(place, locals, params.document);
	const citing = (await readClaims(db)).filter(({ documentId }) => documentId === id);
	const cited = new Set(citing.map(({ sourceId }) => sourceId));
	const links = (await readSources(db))
		.filter((source) => cited.has(source.id))
		.map((source) => ({
			text: nameIn(source.name, locals.language).text,
			href: `${base}/sources/${source.id}${search}#claims`
		}));
	const text = m.documents_held({ count: citing.length }, reader);
	const going = {
		name: title,
		version,
		own: `${base}/documents/${id}${search}`,
		list: { text: m.documents_title({}, reader), href: `${base}/documents${search}` },
		go: m.documents_go({}, reader),
		goes: goesWith(file?.name ?? null, citing.length, reader),
		held: citing.length > 0 ? { text, links } : null
	};
	return { removal: removalView(going, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { id } = await documentAt(place, locals, params.document);
		return removeBy(request, id, locals, `${place.base}/documents${place.search}`, (edited) =>
			deleteDocumentReference(place.db, place.context, edited)
		);
	}
};

/** Null while claims hold the document. */
function goesWith(
	file: string | null,
	claims: number,
	reader: { readonly locale: App.Locals['language'] }
): string[] | null {
	if (claims > 0) return null;
	return file === null ? [] : [m.documents_goes_file({ file }, reader)];
}
