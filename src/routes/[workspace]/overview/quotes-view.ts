/** Where the figures stand: what each document says, and how it was read. */
import type { Claim, DocumentReference, Facts, Language, Name } from '$lib/domain/facts';
import { groupBy } from '$lib/domain/grouping';
import type { Report } from '$lib/domain/report';
import { formatDayLong } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import type { Links } from './links';
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
}

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
	const views = documents.map((document) => {
		const own = claims.filter(({ documentId }) => documentId === document.id);
		return documentView(document, own, report, links, language);
	});
	return {
		title: m.overview_quotes_title({}, { locale: language }),
		documents: views.filter(({ quotes }) => quotes.length > 0)
	};
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
