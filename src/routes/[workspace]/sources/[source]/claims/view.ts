/** The claims about one source side by side, as plain strings: differences marked, the adopted first. */
import type { Day } from '$lib/domain/calendar';
import type { Claim, Facts, Language, Source } from '$lib/domain/facts';
import { rateTable } from '$lib/domain/rates';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { paperLink } from '../../../documents/file-view';
import { headView } from '../../form/head-view';
import { overlapRow } from './overlap-row';
import { comparedRows, type ComparedRow } from './rows';

export type ComparisonView = ReturnType<typeof comparisonView>;

interface Compared {
	readonly source: Source;
	readonly facts: Facts;
	/** By the claim's id: why it was chosen, or set beside. */
	readonly reasons: ReadonlyMap<number, string>;
	/** The sources that are known on the day, by id. */
	readonly onDay: ReadonlyMap<number, Source>;
}

interface Place {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
	readonly asOf: Day;
	/** Whether the reader may adopt. */
	readonly decides: boolean;
}

export function comparisonView(
	{ source, facts, reasons, onDay }: Compared,
	place: Place,
	language: Language
) {
	const options = { locale: language };
	const name = nameIn(source.name, language).text;
	const claims = facts.claims
		.filter(({ sourceId }) => sourceId === source.id)
		.sort((a, b) => Number(b.adopted) - Number(a.adopted) || a.id - b.id);
	const { documents } = facts;
	const rates = rateTable(facts.rates, place.asOf);
	const rows = comparedRows({ claims, documents, rates, reasons }, language);
	const title = m.documents_compare_title({ source: name }, options);
	const here = m.documents_compare_crumb({}, options);
	return {
		head: headView({ title, here }, place, source, language),
		answer: claims.length === 0 ? m.sources_claims_none({}, options) : answerOf(rows, language),
		caption: m.documents_compare_caption({ source: name }, options),
		what: m.documents_compare_what({}, options),
		differs: m.documents_differs({}, options),
		notSaid: m.documents_not_said({}, options),
		claims: claims.map((claim) => columnOf(claim, facts, place, language)),
		rows,
		overlaps: overlapRow(claims, facts, { ...place, onDay }, language)
	};
}

function answerOf(rows: readonly ComparedRow[], language: Language): string {
	const options = { locale: language };
	const differing = rows.filter(({ differs }) => differs);
	if (differing.length === 0) return m.documents_compare_same({}, options);
	const labels = differing.map(({ label }) => label.toLocaleLowerCase(language)).join(', ');
	return m.documents_compare_differ({ count: differing.length, rows: labels }, options);
}

function columnOf(
	claim: Claim,
	facts: Facts,
	{ base, search, decides }: Place,
	language: Language
) {
	const options = { locale: language };
	const document = facts.documents.find(({ id }) => id === claim.documentId);
	const adopt = {
		text: m.claims_adopt({}, options),
		label: m.claims_adopt_label({ quote: claim.quote }, options),
		href: `${base}/sources/${claim.sourceId}/claims/${claim.id}/adopt${search}`
	};
	return {
		id: claim.id,
		document: document ? nameIn(document.title, language) : null,
		href: `${base}/documents/${claim.documentId}${search}`,
		paper: document ? paperLink(document, { base }, claim.place, language) : null,
		quote: m.checks_quoted({ phrase: claim.quote }, { locale: claim.quoteLanguage ?? language }),
		quoteLanguage: claim.quoteLanguage,
		standing: claim.adopted
			? { text: m.documents_adopted({}, options), tone: 'ok' }
			: { text: m.documents_beside({}, options), tone: '' },
		adopt: decides && !claim.adopted ? adopt : null
	};
}
