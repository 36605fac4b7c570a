/** The forms by which two claims are marked as perhaps the same money, and the mark is taken off. */
import type { Claim, Language, Overlap, Source } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import type { RemovalView } from '../../record/removal-view';
import type { Place } from './claim-view';
import { deletionView } from './deletion-view';
import { headView } from './head-view';
import type { Option } from './options';

interface Other {
	readonly other: Claim;
	readonly source: Source;
}

export function overlapView(
	source: Source,
	claim: Claim,
	others: readonly Other[],
	place: Place,
	language: Language
) {
	const reader = { locale: language };
	const words = {
		title: m.claims_overlap_title({}, reader),
		here: m.claims_overlap_crumb({}, reader)
	};
	return {
		head: headView(words, place, source, language),
		quote: {
			text: m.checks_quoted({ phrase: claim.quote }, { locale: claim.quoteLanguage ?? language }),
			language: claim.quoteLanguage
		},
		errors: m.source_form_errors({}, reader),
		none: others.length === 0 ? m.claims_overlap_none({}, reader) : null,
		fields: {
			other: {
				label: m.claims_overlap_other({}, reader),
				hint: m.claims_overlap_about({}, reader),
				options: otherOptions(others, language)
			},
			reason: { label: m.claims_overlap_reason({}, reader) }
		},
		save: m.claims_overlap_save({}, reader),
		cancel: m.source_form_cancel({}, reader),
		back: `${place.base}/sources/${source.id}${place.search}`
	};
}

export function overlapDeletion(
	overlap: Overlap & { readonly version: number },
	{ source, other }: { readonly source: Source; readonly other: Source },
	place: Place,
	language: Language
): RemovalView {
	const reader = { locale: language };
	const words = {
		title: m.claims_overlap_delete_title({}, reader),
		here: m.claims_overlap_crumb({}, reader)
	};
	const between = {
		source: nameIn(source.name, language).text,
		other: nameIn(other.name, language).text
	};
	const asked = {
		head: headView(words, place, source, language),
		about: m.claims_overlap_delete_about(between, reader),
		version: overlap.version,
		keep: {
			text: m.claims_overlap_delete_keep({}, reader),
			href: `${place.base}/sources/${source.id}${place.search}`
		},
		go: m.claims_overlap_delete_do({}, reader)
	};
	return deletionView(asked, language);
}

function otherOptions(others: readonly Other[], language: Language): Option[] {
	const reader = { locale: language };
	const choices = others.map(({ other, source }) => ({
		value: String(other.id),
		text: m.claims_overlap_option(
			{ source: nameIn(source.name, language).text, quote: other.quote },
			reader
		)
	}));
	return [{ value: '', text: m.source_form_choose({}, reader) }, ...choices];
}
