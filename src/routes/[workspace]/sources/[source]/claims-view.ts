/** Where a source's figures stand: each claim with its document, its words and how they were read. */
import type { Claim, DocumentReference, Facts, Language, Name } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { formatDay } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { paperLink } from '../../documents/file-view';
import { claimId } from '../claims-address';
import type { Standing } from './standing';
import { statedFigures } from './stated-figures';

export type ClaimView = ReturnType<typeof claimView>;

interface Links {
	readonly base: string;
	readonly search: string;
}

/** The adopted claims first, in the order of recording. */
export function claimsView(
	{ claims }: Standing,
	facts: Facts,
	report: Report,
	links: Links,
	language: Language
) {
	const inOrder = [...claims].sort((a, b) => Number(b.adopted) - Number(a.adopted));
	const documents = new Map(facts.documents.map((document) => [document.id, document]));
	const options = { locale: language };
	return {
		title: m.sources_claims_title({}, options),
		none: m.sources_claims_none({}, options),
		same: m.sources_same_money({}, options),
		compare: comparisonLink(claims, links, language),
		claims: inOrder.map((claim) => {
			const overlaps = overlapsOf(claim, facts, report, links, language);
			return claimView(claim, documents.get(claim.documentId), overlaps, links, language);
		})
	};
}

/** Null where there is nothing to compare. */
function comparisonLink(claims: readonly Claim[], { base, search }: Links, language: Language) {
	const [first, second] = claims;
	if (first === undefined || second === undefined) return null;
	const text = m.documents_compare({}, { locale: language });
	return { text, href: `${base}/sources/${first.sourceId}/claims${search}` };
}

function claimView(
	claim: Claim,
	document: DocumentReference | undefined,
	overlaps: ReturnType<typeof overlapsOf>,
	links: Links,
	language: Language
) {
	const options = { locale: language };
	return {
		id: claim.id,
		anchor: claimId(claim.id),
		quote: m.checks_quoted({ phrase: claim.quote }, { locale: claim.quoteLanguage ?? language }),
		quoteLanguage: claim.quoteLanguage,
		document: document ? nameIn(document.title, language) : null,
		/** Who said it, where, when, as far as it is recorded. */
		said: document ? saidWords(document, language) : '',
		/** In the document's language, as it names its own parts. */
		place: claim.place,
		standing: claim.adopted
			? { text: m.sources_claim_adopted({}, options), tone: 'ok' }
			: { text: m.sources_claim_rival({}, options), tone: '' },
		stated: statedFigures(claim, language),
		/** The file or the link, at the page that the claim names. */
		paper: document ? paperLink(document, links, claim.place, language) : null,
		documentHref: `${links.base}/documents/${claim.documentId}${links.search}`,
		/** How it was read, and why. */
		note: claim.note ? nameIn(claim.note, language) : null,
		overlaps
	};
}

function saidWords(document: DocumentReference, language: Language): string {
	const text = (name: Name | null) => (name ? nameIn(name, language).text : null);
	const day = document.day === null ? null : formatDay(document.day, language);
	return [text(document.author), text(document.occasion), day]
		.filter((part) => part !== null)
		.join(' · ');
}

/** The sources whose claims may be about the same money, as far as they are known on the day. */
function overlapsOf(
	claim: Claim,
	facts: Facts,
	report: Report,
	{ base, search }: Links,
	language: Language
) {
	const claims = new Map(facts.claims.map((each) => [each.id, each]));
	return facts.overlaps.flatMap(({ claimIds: [first, second], reason }) => {
		if (first !== claim.id && second !== claim.id) return [];
		const other = claims.get(first === claim.id ? second : first);
		const source = other && report.sources.get(other.sourceId);
		if (!source) return [];
		return [
			{
				otherId: other.id,
				name: nameIn(source.name, language),
				remarkLabel: m.readings_overlap_edit_label(
					{ source: nameIn(source.name, language).text },
					{ locale: language }
				),
				unmarkLabel: m.claims_overlap_delete_label(
					{ source: nameIn(source.name, language).text },
					{ locale: language }
				),
				href: `${base}/sources/${source.id}${search}`,
				reason: reason ? nameIn(reason, language).text : null
			}
		];
	});
}
