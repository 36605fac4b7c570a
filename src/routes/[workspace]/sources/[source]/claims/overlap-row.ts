/** Which other sources a claim may be the same money as, each with the way to it. */
import type { Claim, Facts, Language, Source } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';

interface OtherSource {
	readonly id: number;
	readonly text: string;
	/** Of the name, which may not be the reader's. */
	readonly language: Language;
	/** Null where the source is not known on the day, so that no page tells of it. */
	readonly href: string | null;
}

export interface OverlapRow {
	readonly label: string;
	/** One a claim; empty where it was marked with no other. */
	readonly cells: readonly (readonly OtherSource[])[];
}

interface Shown {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
	/** The sources that are known on the day, by id. */
	readonly onDay: ReadonlyMap<number, Source>;
}

/** Null where none of the claims was marked as perhaps the same money as another's. */
export function overlapRow(
	claims: readonly Claim[],
	facts: Pick<Facts, 'claims' | 'overlaps' | 'sources'>,
	shown: Shown,
	language: Language
): OverlapRow | null {
	const cells = claims.map((claim) =>
		sourcesBeside(claim, facts).map((source) => otherSource(source, shown, language))
	);
	if (cells.every((sources) => sources.length === 0)) return null;
	return { label: m.documents_row_overlap({}, { locale: language }), cells };
}

function sourcesBeside(
	{ id }: Claim,
	{ claims, overlaps, sources }: Pick<Facts, 'claims' | 'overlaps' | 'sources'>
): Source[] {
	const others = overlaps
		.filter(({ claimIds }) => claimIds.includes(id))
		.flatMap(({ claimIds }) => claimIds.filter((other) => other !== id));
	const beside = new Set(
		claims.filter((other) => others.includes(other.id)).map(({ sourceId }) => sourceId)
	);
	return sources.filter((source) => beside.has(source.id));
}

function otherSource(
	{ id, name }: Source,
	{ base, search, onDay }: Shown,
	language: Language
): OtherSource {
	const href = onDay.has(id) ? `${base}/sources/${id}${search}` : null;
	return { id, ...nameIn(name, language), href };
}
