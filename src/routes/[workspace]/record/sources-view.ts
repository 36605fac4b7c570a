/** The funding sources that belong to a record, as its page lists them, with what they come to. */
import type { Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { byAll } from '$lib/domain/grouping';
import { lastDay } from '$lib/domain/terms';
import type { Footnotes } from '$lib/format/footnotes';
import { m } from '$lib/paraglide/messages';
import type { LinkView, TotalsView } from '../list/record-list';
import { knownFirst } from '../list/rows';
import { questionSearch, type Asked } from '../question';
import type { SourceItem } from '../sources/listing';
import { notesOn } from '../sources/notes-view';
import { rowView } from '../sources/row-view';
import { totalView } from '../sources/total-view';

export type RecordSourcesView = ReturnType<typeof recordSources>;

interface Words {
	readonly title: string;
	/** Said where there is none. */
	readonly none: string;
	/** What stands in the place of the funder, where that is the record itself. */
	readonly paid?: {
		readonly column: string;
		/** The programs that a source pays. */
		readonly programsOf: (sourceId: number) => readonly LinkView[];
	};
}

interface Place {
	readonly asked: Asked;
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
}

/** Of all the sources that a record's page lists: each note has one number on it. */
export function recordNotes(
	items: readonly SourceItem[],
	report: Report,
	{ asked, base }: Place,
	language: Language
): Footnotes {
	return notesOn(items, marked, report, { base, search: questionSearch(asked) }, language);
}

/** The figures whose cells bear marks. */
const marked = ['stage', 'days', 'amount'] as const;

/**
 * The totals are of what has not ended, as in the lists.
 * @param items all of the record's, known on the question's day
 */
export function recordSources(
	items: readonly SourceItem[],
	words: Words,
	{ asked, base, notes }: Place & { readonly notes: Footnotes },
	language: Language
) {
	const current = items.filter(({ life }) => life !== 'ended');
	const links = { base, search: questionSearch(asked), notes };
	const totals: TotalsView = totalView(current, asked.lens, language);
	return {
		title: words.title,
		caption: m.sources_title({}, { locale: language }),
		none: items.length === 0 ? words.none : null,
		columns: { ...columnsOf(asked, language), ...(words.paid && { funder: words.paid.column }) },
		rows: [...items].sort(endedLast).map((item) => ({
			...rowView(item, asked, links, language),
			programs: words.paid?.programsOf(item.terms.source.id) ?? null
		})),
		totals
	};
}

const endedLast = byAll<SourceItem>(
	(a, b) => Number(a.life === 'ended') - Number(b.life === 'ended'),
	knownFirst(({ terms }) => lastDay(terms), false)
);

function columnsOf({ lens }: Asked, language: Language) {
	const options = { locale: language };
	return {
		source: m.sources_column_source({}, options),
		funder: m.sources_column_funder({}, options),
		firmness: m.sources_column_firmness({}, options),
		period: m.sources_column_period({}, options),
		agreed: m.sources_column_agreed({}, options),
		lens:
			lens === 'KZT' ? m.sources_column_tenge({}, options) : m.sources_column_dollars({}, options)
	};
}
