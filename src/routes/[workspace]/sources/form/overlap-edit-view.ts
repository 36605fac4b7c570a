/** The form that says anew why two claims may be the same money, as plain strings. */
import type { Language, Overlap, Source } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import type { Place } from './claim-view';
import { headView } from './head-view';

export function overlapEdit(
	{ reason, version }: Overlap & { readonly version: number },
	{ source, other }: { readonly source: Source; readonly other: Source },
	place: Place,
	language: Language
) {
	const reader = { locale: language };
	const words = {
		title: m.readings_overlap_title({}, reader),
		here: m.claims_overlap_crumb({}, reader)
	};
	const between = {
		source: nameIn(source.name, language).text,
		other: nameIn(other.name, language).text
	};
	return {
		head: headView(words, place, source, language),
		errors: m.source_form_errors({}, reader),
		about: m.readings_overlap_about(between, reader),
		typed: { why: reason === null ? '' : nameIn(reason, language).text },
		why: { label: m.claims_overlap_reason({}, reader) },
		version: String(version),
		save: m.claims_save({}, reader),
		cancel: m.source_form_cancel({}, reader),
		back: `${place.base}/sources/${source.id}${place.search}`
	};
}
