import type { Claim, Language, Source } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import type { RemovalView } from '../../record/removal-view';
import type { Place } from './claim-view';
import { deletionView } from './deletion-view';
import { headView } from './head-view';

/** An adopted claim cannot go: the figures of its source would stand without their words. */
export function claimDeletion(
	source: Source,
	claim: Claim & { readonly version: number },
	place: Place,
	language: Language
): RemovalView {
	const reader = { locale: language };
	const name = nameIn(source.name, language).text;
	const words = { title: m.claims_delete_title({}, reader), here: m.claims_crumb({}, reader) };
	const own = `${place.base}/sources/${source.id}`;
	const asked = {
		head: headView(words, place, source, language),
		about: claim.adopted
			? m.claims_delete_adopted({}, reader)
			: m.claims_delete_about({ source: name }, reader),
		version: claim.adopted ? null : claim.version,
		keep: {
			text: m.claims_delete_keep({}, reader),
			href: `${own}/claims/${claim.id}/edit${place.search}`
		},
		go: m.claims_delete_do({}, reader)
	};
	return deletionView(asked, language);
}
