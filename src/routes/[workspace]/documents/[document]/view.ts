/** A document as plain strings: what it is, where it can be opened, and all that is read from it. */
import type { Claim, DocumentReference, Facts, Language, Name } from '$lib/domain/facts';
import { formatDay } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { questionSearch, type Asked } from '../../question';
import { nameFacts } from '../../record/name-facts';
import { recordHead } from '../../record/record-head';
import { foreign } from '../../sources/row-view';
import { statedFigures } from '../../sources/[source]/stated-figures';
import { fact, type Fact } from '../../sources/[source]/fact';
import { paperLink } from '../file-view';

interface Place {
	readonly asked: Asked;
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** Whether the reader may record. */
	readonly records: boolean;
}

export type DocumentView = NonNullable<ReturnType<typeof documentView>>;

/** Null for a document that is not recorded. */
export function documentView(facts: Facts, id: number | null, place: Place, language: Language) {
	const document = facts.documents.find((one) => one.id === id);
	if (document === undefined) return null;
	const options = { locale: language };
	const { asked, base, records } = place;
	const search = questionSearch(asked);
	const list = m.documents_title({}, options);
	return {
		head: recordHead(
			{ noun: 'documents', id: document.id, name: document.title, list },
			{ base, search, records },
			language
		),
		facts: {
			title: m.documents_facts_title({}, options),
			rows: factsOf(document, place, language)
		},
		claims: {
			title: m.documents_claims_title({}, options),
			none: m.documents_claims_none({}, options),
			items: claimsOf(facts, document, language).map((claim) =>
				claimView(claim, { facts, document, base, search }, language)
			)
		}
	};
}

function factsOf(
	document: DocumentReference,
	{ base, records }: Place,
	language: Language
): Fact[] {
	const options = { locale: language };
	const { title, author, occasion, day, file, link } = document;
	const named = (term: string, name: Name | null) =>
		name === null
			? []
			: [fact(term, nameIn(name, language).text, { language: foreign(name, language) })];
	const kept = paperLink({ file, link: null }, { base }, null, language);
	const attach = records ? `${base}/documents/${document.id}/edit#documentFile` : null;
	return [
		...nameFacts(title, language),
		...named(m.documents_fact_author({}, options), author),
		...named(m.documents_fact_occasion({}, options), occasion),
		fact(
			m.documents_fact_day({}, options),
			day === null ? m.documents_no_day({}, options) : formatDay(day, language)
		),
		kept === null
			? fact(m.documents_fact_file({}, options), fileAbsent(attach, language), { href: attach })
			: fact(m.documents_fact_file({}, options), kept.text, { href: kept.href, outward: true }),
		...(link === null
			? []
			: [fact(m.documents_link({}, options), link, { href: link, outward: true })])
	];
}

function fileAbsent(attach: string | null, language: Language): string {
	const options = { locale: language };
	return attach === null ? m.documents_no_file({}, options) : m.documents_attach({}, options);
}

/** In the order in which they stand in the document. */
function claimsOf({ claims }: Facts, { id }: DocumentReference, language: Language): Claim[] {
	const { compare } = new Intl.Collator(language, { numeric: true });
	return claims
		.filter(({ documentId }) => documentId === id)
		.sort((a, b) => compare(a.place ?? '', b.place ?? '') || a.id - b.id);
}

interface Around {
	readonly facts: Facts;
	readonly document: DocumentReference;
	readonly base: string;
	readonly search: string;
}

function claimView(claim: Claim, { facts, document, base, search }: Around, language: Language) {
	const options = { locale: language };
	const source = facts.sources.find(({ id }) => id === claim.sourceId);
	return {
		id: claim.id,
		place: claim.place,
		quote: m.checks_quoted({ phrase: claim.quote }, { locale: claim.quoteLanguage ?? language }),
		quoteLanguage: claim.quoteLanguage,
		source: source ? nameIn(source.name, language) : null,
		href: `${base}/sources/${claim.sourceId}${search}#claims`,
		standing: claim.adopted
			? { text: m.sources_claim_adopted({}, options), tone: 'ok' }
			: { text: m.sources_claim_rival({}, options), tone: '' },
		stated: statedFigures(claim, language),
		paper: paperLink(document, { base }, claim.place, language)
	};
}
