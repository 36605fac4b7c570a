/** One source as the list shows it: plain strings, two facts a cell. */
import { isOpen } from '$lib/domain/checks/check';
import { daysBetween, yearOf, type Day } from '$lib/domain/calendar';
import type { Language, Name, Question } from '$lib/domain/facts';
import type { Figure } from '$lib/domain/figure';
import type { Firmness } from '$lib/domain/kinds';
import type { AnyMoney } from '$lib/domain/money';
import { lastDay } from '$lib/domain/terms';
import { relativeDays } from '$lib/format/dates';
import type { Footnotes } from '$lib/format/footnotes';
import { nameIn } from '$lib/format/names';
import { formatInteger, formatPercent } from '$lib/format/numbers';
import { firmnessWord, kindWord, originWord } from '$lib/format/words';
import { insideQuotes } from '$lib/format/quoted';
import { m } from '$lib/paraglide/messages';
import { askedWords } from './asked-words';
import { claimsAnchor } from './claims-address';
import { agreedText, lensText, restText } from './amount-words';
import type { SourceItem } from './listing';
import { periodLines } from './period-words';

export interface Chip {
	readonly text: string;
	/** Plain: contracted. Hatched: promised. Dashed: applied and the like. */
	readonly tone: '' | 'hat' | 'dash' | 'warn' | 'gap' | 'ok';
}

export type RowView = ReturnType<typeof rowView>;

interface RowPlace {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, carried to the source. */
	readonly search: string;
	readonly notes: Footnotes;
}

export function rowView(
	item: SourceItem,
	question: Pick<Question, 'asOf' | 'reading' | 'lens'>,
	{ base, search, notes }: RowPlace,
	language: Language
) {
	const { terms, amount, inLens, unallocated, claims } = item;
	const { source } = terms;
	const href = `${base}/sources/${source.id}${search}`;
	return {
		id: source.id,
		name: item.name,
		nameLanguage: foreign(source.name, language),
		href,
		said: {
			amount: href + claimsAnchor(claims, 'amount'),
			end: href + claimsAnchor(claims, 'end'),
			hint: m.figures_claims_link({}, { locale: language })
		},
		kind: kindWord(source.kind, language),
		funder: item.funderName,
		funderLanguage: foreign(terms.funder.name, language),
		origin: terms.origin,
		originWord: originWord(terms.origin, language),
		firmness: firmnessChip(item, language),
		marks: marksOf(item, question, language),
		period: periodLines(source, question.reading, language),
		bar: barOf(item, question.asOf),
		agreed: agreedText(amount, language),
		asked: askedWords(source, question.asOf, language),
		inLens: lensText(inLens, question.lens, amount, language),
		rest: {
			...restText(unallocated, language),
			strong: unallocated.state === 'known' && unallocated.value.minor > 0
		},
		cited: citedView(item.name, claims.length, language),
		noted: notedFigures(source.id, notes)
	};
}

/** The marks beside each figure of the row. */
function notedFigures(sourceId: number, notes: Footnotes) {
	const own = { sources: [sourceId] };
	return {
		stage: notes.of('stage', own),
		days: notes.of('days', own),
		amount: notes.of('amount', own),
		rest: notes.of('rest', own),
		citations: notes.of('citations', own)
	};
}

/** The period in the four years around the as-of day; a day that nobody stated is null. */
function barOf({ terms, amount }: SourceItem, asOf: Day) {
	return {
		...barWindow(asOf),
		origin: terms.origin,
		from: terms.from,
		to: lastDay(terms),
		texture: textureOf(terms.firmness, amount)
	};
}

/** How money of a firmness is drawn: solid counts, hatched does not, undisclosed is no amount. */
export function textureOf(firmness: Firmness, amount: Figure<AnyMoney>) {
	if (amount.state !== 'known') return 'undisclosed' as const;
	if (firmness === 'committed') return 'solid' as const;
	return firmness === 'planned' ? ('promised' as const) : ('pipeline' as const);
}

/** The four years that a period bar shows, from the one before the as-of day's. */
export function barYears(asOf: Day): number[] {
	return [-1, 0, 1, 2].map((offset) => yearOf(asOf) + offset);
}

function barWindow(asOf: Day) {
	const year = yearOf(asOf);
	return { windowFrom: `${year - 1}-01-01`, windowTo: `${year + 2}-12-31`, asOf };
}

export function firmnessChip({ terms }: Pick<SourceItem, 'terms'>, language: Language): Chip {
	const word = firmnessWord(terms.left ?? terms.firmness, language);
	if (terms.left !== null || terms.firmness === 'committed') return { text: word, tone: '' };
	if (terms.firmness === 'planned') return { text: word, tone: 'hat' };
	const chance = terms.chance === null ? '' : ` · ${formatPercent(terms.chance, language)}`;
	return { text: word + chance, tone: 'dash' };
}

/** What a reader should notice about the row, the most urgent first. */
function marksOf(
	{ terms, life, amount, checks }: SourceItem,
	question: Pick<Question, 'asOf'>,
	language: Language
): Chip[] {
	const options = { locale: language };
	const marks: Chip[] = [];
	const day = lastDay(terms);
	if (life === 'ended') marks.push({ text: m.sources_life_ended({}, options), tone: '' });
	else if (day !== null) {
		const relative = relativeDays(daysBetween(question.asOf, day), language);
		if (relative !== null)
			marks.push({ text: m.sources_ends_in({ relative }, options), tone: 'gap' });
	}
	if (amount.state === 'undisclosed')
		marks.push({ text: m.sources_amount_unknown({}, options), tone: 'warn' });
	const open = checks.filter(isOpen).length;
	if (open > 0) marks.push({ text: m.sources_checks({ count: open }, options), tone: 'warn' });
	const count = checks.length - open;
	if (count > 0) {
		const shown = formatInteger(count, language);
		marks.push({ text: m.figures_accepted_all({ count, shown }, options), tone: '' });
	}
	return marks;
}

function citedView(source: string, count: number, language: Language) {
	const options = { locale: language };
	return {
		none: count === 0,
		text: count === 0 ? m.sources_cited_none({}, options) : formatInteger(count, language),
		label: m.sources_cited_link({ source: insideQuotes(source, language), count }, options)
	};
}

/** The language of a name that is not in the reader's, to mark it for screen readers. */
export function foreign(name: Name, language: Language): Language | null {
	const own = nameIn(name, language).language;
	return own === language ? null : own;
}
