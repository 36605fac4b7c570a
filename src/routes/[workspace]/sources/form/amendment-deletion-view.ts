import type { Amendment } from '$lib/domain/agreement';
import type { Language, Source } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { RemovalView } from '../../record/removal-view';
import type { Place } from './allocation-view';
import { amendmentName } from './amendment-words';
import { deletionView } from './deletion-view';
import { headView } from './head-view';

/** What deleting an amendment means for the source's terms, in words. */
export function amendmentDeletion(
	source: Source,
	amendment: Amendment & { readonly version: number },
	place: Place,
	language: Language
): RemovalView {
	const reader = { locale: language };
	const item = amendmentName(amendment, source, language);
	const words = { title: m.amendments_delete_title({ item }, reader), here: item };
	const asked = {
		head: headView(words, place, source, language),
		about: m.amendments_delete_about({}, reader),
		version: amendment.version,
		keep: {
			text: m.amendments_delete_keep({}, reader),
			href: `${place.base}/sources/${source.id}${place.search}`
		},
		go: m.amendments_delete_do({}, reader)
	};
	return deletionView(asked, language);
}
