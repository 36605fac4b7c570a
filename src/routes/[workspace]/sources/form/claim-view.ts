/** The form for what one document says of a source, as plain strings. */
import type { StaleView } from '$lib/components/ui/stale-view';
import type { Claim, Facts, Language, Source } from '$lib/domain/facts';
import type { CurrencyCode } from '$lib/domain/money';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { citationWords, otherLanguage } from './citation-view';
import { headView, type HeadView } from './head-view';
import { currencyOptions } from './options';
import { staleRows } from './stale-view';
import { digitsOf, type Typed } from './typed';

/** Donors' agreements that are in neither tenge nor dollars are mostly in this. */
const usualOther = 'EUR';

export interface Place {
	readonly base: string;
	readonly search: string;
}

export type ClaimWords = ReturnType<typeof claimWords>;

/** What the form offers to choose from. */
interface Offered extends Pick<Facts, 'documents'> {
	/** Besides tenge and dollars. */
	readonly currencies: readonly CurrencyCode[];
}

export function claimWords(facts: Offered, language: Language) {
	const reader = { locale: language };
	return {
		errors: m.source_form_errors({}, reader),
		citation: citationWords(facts, language),
		stated: m.claims_stated({}, reader),
		statedAbout: m.claims_stated_about({}, reader),
		fields: fieldWords(facts, language),
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
		statedCurrency: usualOther,
		standing: 'adopted'
	};
}

export function typedFromClaim(claim: Claim, language: Language): Typed {
	const { statedKzt, statedUsd, statedOther, note } = claim;
	return {
		document: String(claim.documentId),
		place: claim.place ?? '',
		quote: claim.quote,
		quoteLanguage: claim.quoteLanguage ?? otherLanguage,
		statedTenge: statedKzt === null ? '' : digitsOf(statedKzt, 'KZT'),
		statedDollars: statedUsd === null ? '' : digitsOf(statedUsd, 'USD'),
		statedOther: statedOther === null ? '' : digitsOf(statedOther.minor, statedOther.currency),
		statedCurrency: statedOther?.currency ?? usualOther,
		statedStart: claim.statedStart ?? '',
		statedEnd: claim.statedEnd ?? '',
		note: note === null ? '' : nameIn(note, language).text,
		standing: claim.adopted ? 'adopted' : 'beside'
	};
}

export function staleClaim(
	current: Claim,
	{ yours, address }: { readonly yours: Typed; readonly address: string },
	facts: Offered,
	language: Language
): StaleView {
	const words = citationWords(facts, language);
	const { standing, ...stated } = fieldWords(facts, language);
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

function fieldWords({ currencies }: Offered, language: Language) {
	const reader = { locale: language };
	return {
		statedTenge: { label: m.claims_stated_tenge({}, reader) },
		statedDollars: { label: m.claims_stated_dollars({}, reader) },
		statedOther: { label: m.documents_stated_other({}, reader) },
		statedCurrency: {
			label: m.documents_stated_currency({}, reader),
			options: currencyOptions(currencies)
		},
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
