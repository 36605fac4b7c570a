/** What each of a source's claims says, figure by figure, as the comparison sets them side by side. */
import type { Claim, DocumentReference, Facts, Language, Name } from '$lib/domain/facts';
import { impliedRate } from '$lib/domain/implied-rate';
import { money } from '$lib/domain/money';
import type { RateTable } from '$lib/domain/rates';
import { formatDay } from '$lib/format/dates';
import { formatImpliedRate } from '$lib/format/implied-rate';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';

export interface ComparedRow {
	readonly label: string;
	/** One a claim; null where it does not say. */
	readonly cells: readonly (string | null)[];
	/** Two claims state this, and not alike. */
	readonly differs: boolean;
	readonly figures: boolean;
}

/** What the words of the claims are read with. */
export interface Around extends Pick<Facts, 'documents'> {
	readonly claims: readonly Claim[];
	readonly rates: RateTable;
	/** By the claim's id. */
	readonly reasons: ReadonlyMap<number, string>;
}

/** Rows about which no claim says anything are left out. */
export function comparedRows(around: Around, language: Language): ComparedRow[] {
	const reader = { locale: language };
	const { claims, documents, rates, reasons } = around;
	const documentOf = new Map(documents.map((document) => [document.id, document]));
	const told = (label: string, say: (claim: Claim) => string | null) =>
		row(label, claims.map(say), false);
	const figure = (label: string, say: (claim: Claim) => string | null) =>
		row(label, claims.map(say), true);
	const of = (claim: Claim) => documentOf.get(claim.documentId);
	return [
		told(m.documents_row_day({}, reader), (claim) => dayWords(of(claim)?.day, language)),
		told(m.documents_row_author({}, reader), (claim) => saidBy(of(claim), language)),
		told(m.documents_row_place({}, reader), ({ place }) => place),
		figure(m.documents_row_tenge({}, reader), ({ statedKzt }) => {
			return statedKzt === null ? null : formatMoney(money('KZT', statedKzt), language);
		}),
		figure(m.documents_row_dollars({}, reader), ({ statedUsd }) => {
			return statedUsd === null ? null : formatMoney(money('USD', statedUsd), language);
		}),
		figure(m.documents_row_other({}, reader), ({ statedOther }) => {
			return statedOther && formatMoney(statedOther, language);
		}),
		figure(m.documents_row_rate({}, reader), (claim) => rateWords(claim, rates, language)),
		figure(m.documents_row_start({}, reader), (claim) => dayWords(claim.statedStart, language)),
		figure(m.documents_row_end({}, reader), (claim) => dayWords(claim.statedEnd, language)),
		told(m.documents_row_note({}, reader), ({ note }) => note && nameIn(note, language).text),
		told(m.documents_row_reason({}, reader), ({ id }) => reasons.get(id) ?? null)
	].filter(({ cells }) => cells.some((cell) => cell !== null));
}

function row(label: string, cells: readonly (string | null)[], figures: boolean): ComparedRow {
	const stated = new Set(cells.filter((cell) => cell !== null));
	return { label, cells, figures, differs: figures && stated.size > 1 };
}

function dayWords(day: string | null | undefined, language: Language): string | null {
	return day ? formatDay(day, language) : null;
}

function saidBy(document: DocumentReference | undefined, language: Language): string | null {
	const names: readonly (Name | null)[] = [document?.author ?? null, document?.occasion ?? null];
	const said = names.flatMap((name) => (name === null ? [] : [nameIn(name, language).text]));
	return said.length === 0 ? null : said.join(' · ');
}

function rateWords(
	{ statedKzt, statedUsd }: Claim,
	rates: RateTable,
	language: Language
): string | null {
	if (statedKzt === null || statedUsd === null || statedKzt === 0 || statedUsd === 0) return null;
	const { micros } = impliedRate(statedKzt, statedUsd, 'unknown', rates);
	return m.sources_implied({ rate: formatImpliedRate(micros, language) }, { locale: language });
}
