/** Where the figures stand: what each document says, and how it was read. */
import type { Claim, DocumentReference, Facts, Language, Name } from '$lib/domain/facts';
import { groupBy } from '$lib/domain/grouping';
import type { Report } from '$lib/domain/report';
import { formatDayLong } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import type { Links, MoreLink } from './links';
import { sourceLink, type SourceLink } from './source-link';

export interface QuoteView {
	readonly key: string;
	readonly quote: string;
	readonly quoteLanguage: Language | null;
	/** Page, paragraph or point. */
	readonly place: string | null;
	/** How it was read, and why. */
	readonly note: string | null;
	readonly sources: readonly SourceLink[];
}

export interface DocumentView {
	readonly key: string;
	readonly title: string;
	readonly quotes: readonly QuoteView[];
}

export interface QuotesView {
	readonly title: string;
	readonly documents: readonly DocumentView[];
	/** Leads to what is not quoted here; null where all is. */
	readonly more: MoreLink | null;
}

/** More documents than these are read on the pages of their sources. */
const mostDocuments = 12;
const mostQuotes = 12;

/**
 * The first adopted claim of each source, which tells its amount or its end; the others stand on the
 * source's page. One phrase about two sources is quoted once.
 */
export function quotesView(
	facts: Facts,
	report: Report,
	links: Links,
	language: Language
): QuotesView {
	const documents = facts.documents.filter(
		({ day }) => day === null || day <= report.question.asOf
	);
	const claims = firstOfEachSource(facts.claims.filter(({ adopted }) => adopted));
	const byDocument = groupBy(claims, ({ documentId }) => documentId);
	const views = documents
		.map((document) => {
			const own = byDocument.get(document.id) ?? [];
			return documentView(document, own, report, links, language);
		})
		.filter(({ quotes }) => quotes.length > 0);
	const shown = views
		.slice(0, mostDocuments)
		.map((view) => ({ ...view, quotes: view.quotes.slice(0, mostQuotes) }));
	return {
		title: m.overview_quotes_title({}, { locale: language }),
		documents: shown,
		more: moreLink(countOf(views) - countOf(shown), links, language)
	};
}

function countOf(documents: readonly DocumentView[]): number {
	return documents.reduce((count, { quotes }) => count + quotes.length, 0);
}

function moreLink(count: number, links: Links, language: Language): MoreLink | null {
	if (count === 0) return null;
	const text = m.overview_more_in_sources({ count }, { locale: language });
	return { text, href: links.sources };
}

function documentView(
	document: DocumentReference,
	claims: readonly Claim[],
	report: Report,
	links: Links,
	language: Language
): DocumentView {
	const phrases = [...groupBy(claims, ({ quote, place }) => `${place}\n${quote}`).values()];
	return {
		key: String(document.id),
		title: documentTitle(document, language),
		quotes: phrases.flatMap((same) => quoteView(same, report, links, language))
	};
}

/** Who said it, where, when, as far as it is recorded; the title where neither who nor where is. */
function documentTitle(document: DocumentReference, language: Language): string {
	const text = (name: Name | null) => name && nameIn(name, language).text;
	const [author, occasion] = [text(document.author), text(document.occasion)];
	const day = document.day && formatDayLong(document.day, language);
	if (author && occasion && day) {
		return m.overview_quotes_document({ author, occasion, day }, { locale: language });
	}
	const said = author ?? occasion ?? nameIn(document.title, language).text;
	return day ? m.overview_quotes_document_short({ said, day }, { locale: language }) : said;
}

function firstOfEachSource(claims: readonly Claim[]): Claim[] {
	return [...groupBy(claims, ({ sourceId }) => sourceId).values()].map(([first]) => first);
}

function quoteView(
	claims: readonly [Claim, ...Claim[]],
	report: Report,
	links: Links,
	language: Language
): QuoteView[] {
	const [claim] = claims;
	const sources = claims.flatMap(
		({ sourceId }) => sourceLink(sourceId, report, links, language) ?? []
	);
	if (sources.length === 0) return [];
	return [
		{
			key: String(claim.id),
			quote: claim.quote,
			quoteLanguage: claim.quoteLanguage,
			place: claim.place,
			note: claim.note && nameIn(claim.note, language).text,
			sources
		}
	];
}
