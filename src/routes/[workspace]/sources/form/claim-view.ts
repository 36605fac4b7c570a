/** The form for what one document says of a source, as plain strings. */
import type { StaleView } from '$lib/components/ui/stale-view';
import type { Claim, Facts, Language, Source } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { citationWords, otherLanguage } from './citation-view';
import { headView, type HeadView } from './head-view';
import { staleRows } from './stale-view';
import { digitsOf, type Typed } from './typed';

export interface Place {
	readonly base: string;
	readonly search: string;
}

export type ClaimWords = ReturnType<typeof claimWords>;

export function claimWords(facts: Pick<Facts, 'documents'>, language: Language) {
	const reader = { locale: language };
	return {
		errors: m.source_form_errors({}, reader),
		citation: citationWords(facts, language),
		stated: m.claims_stated({}, reader),
		statedAbout: m.claims_stated_about({}, reader),
		fields: fieldWords(language),
		reason: {
			label: m.source_form_reason({}, reader),
			hint: m.source_form_reason_hint({}, reader)
		},
		save: m.claims_save({}, reader),
		another: m.claims_another({}, reader),
		cancel: m.source_form_cancel({}, reader),
		remove: m.claims_delete({}, reader)
	};
}

export function claimHead(
	source: Source,
	claim: Claim | null,
	place: Place,
	language: Language
): HeadView {
	const reader = { locale: language };
	const name = nameIn(source.name, language).text;
	const title =
		claim === null
			? m.claims_new_title({ source: name }, reader)
			: m.claims_edit_title({ source: name }, reader);
	return headView({ title, here: m.claims_crumb({}, reader) }, place, source, language);
}

/** The document that the source was last read from; else a new one. */
export function nothingClaimed(claims: readonly Claim[], language: Language): Typed {
	const last = claims.at(-1);
	return {
		document: last === undefined ? 'new' : String(last.documentId),
		quoteLanguage: last === undefined ? language : (last.quoteLanguage ?? otherLanguage),
		standing: 'adopted'
	};
}

export function typedFromClaim(claim: Claim, language: Language): Typed {
	const { statedKzt, statedUsd, note } = claim;
	return {
		document: String(claim.documentId),
		place: claim.place ?? '',
		quote: claim.quote,
		quoteLanguage: claim.quoteLanguage ?? otherLanguage,
		statedTenge: statedKzt === null ? '' : digitsOf(statedKzt, 'KZT'),
		statedDollars: statedUsd === null ? '' : digitsOf(statedUsd, 'USD'),
		statedStart: claim.statedStart ?? '',
		statedEnd: claim.statedEnd ?? '',
		note: note === null ? '' : nameIn(note, language).text,
		standing: claim.adopted ? 'adopted' : 'beside'
	};
}

export function staleClaim(
	current: Claim,
	{ yours, address }: { readonly yours: Typed; readonly address: string },
	facts: Pick<Facts, 'documents'>,
	language: Language
): StaleView {
	const words = citationWords(facts, language);
	const { standing, ...stated } = fieldWords(language);
	const fields = {
		document: {
			label: words.document,
			options: [{ value: 'new', text: words.another }, ...words.recorded]
		},
		place: { label: words.place },
		quote: { label: words.quote },
		quoteLanguage: { label: words.quoteLanguage, options: words.languages },
		note: { label: words.note },
		...stated,
		standing
	};
	return staleRows({ theirs: typedFromClaim(current, language), yours, address }, fields, language);
}

function fieldWords(language: Language) {
	const reader = { locale: language };
	return {
		statedTenge: { label: m.claims_stated_tenge({}, reader) },
		statedDollars: { label: m.claims_stated_dollars({}, reader) },
		statedStart: { label: m.claims_stated_start({}, reader) },
		statedEnd: { label: m.claims_stated_end({}, reader) },
		standing: {
			label: m.claims_standing({}, reader),
			options: [
				{ value: 'adopted', text: m.claims_standing_adopted({}, reader) },
				{ value: 'beside', text: m.claims_standing_beside({}, reader) }
			]
		}
	};
}
