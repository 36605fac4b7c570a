/** A funder's sources in three tables, each with what it comes to by currency and in the lens. */
import type { Facts, Language, Lens, Name } from '$lib/domain/facts';
import { groupBy } from '$lib/domain/grouping';
import { money } from '$lib/domain/money';
import type { Report } from '$lib/domain/report';
import { formatConverted } from '$lib/format/converted';
import { formatDay } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { firmnessWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import type { LinkView, TotalsView } from '../../list/record-list';
import { questionSearch, type Asked } from '../../question';
import { recordNotes, recordSources } from '../../record/sources-view';
import { capitalised } from '../../sources/filter-view';
import type { SourceItem } from '../../sources/listing';
import { sumOf, sumText } from '../../sources/total-view';
import { funderMoney } from './funder-money';

interface Place {
	readonly asked: Asked;
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
}

/** What it gave always shows; the other two only where there is any. */
export function moneyViews(
	facts: Facts,
	report: Report,
	funderId: number,
	place: Place,
	language: Language
) {
	const options = { locale: language };
	const nameOf = (name: Name) => nameIn(name, language).text;
	const { gave, promised, left } = funderMoney(facts, report, funderId, nameOf);
	const notes = recordNotes([...gave, ...promised, ...left], report, place, language);
	const day = formatDay(place.asked.asOf, language);
	const paid = {
		column: m.funder_record_programs({}, options),
		programsOf: programsPaid(facts, place, nameOf)
	};
	const table = (id: string, title: string, items: readonly SourceItem[]) => {
		const words = { title, none: m.funder_record_nothing({ day }, options), paid };
		const sources = recordSources(items, words, { ...place, notes }, language);
		return { id, ...sources, totals: totalsOf(items, place.asked.lens, language) };
	};
	const others = [
		table('promised', m.funder_record_promised({}, options), promised),
		table('left', m.funder_record_left({}, options), left)
	];
	return {
		tables: [
			table('gave', m.funder_record_gave({}, options), gave),
			...others.filter(({ none }) => none === null)
		],
		notes: { title: notes.title, rows: notes.notes }
	};
}

/** The programs that a source's allocations name, in their order. */
function programsPaid(
	{ allocations, programs }: Facts,
	{ base, asked }: Place,
	nameOf: (name: Name) => string
) {
	const named = new Map(programs.map(({ id, name }) => [id, nameOf(name)]));
	const paidBy = groupBy(allocations, ({ sourceId }) => sourceId);
	return (sourceId: number): LinkView[] => {
		const ids = new Set((paidBy.get(sourceId) ?? []).map(({ programId }) => programId));
		return [...ids].map((id) => ({
			text: named.get(id) ?? `№ ${id}`,
			href: `${base}/programs/${id}${questionSearch(asked)}`
		}));
	};
}

/** One line for each firmness, or way of leaving: two of them are never added. */
function totalsOf(items: readonly SourceItem[], lens: Lens, language: Language): TotalsView {
	const groups = groupBy(items, ({ terms }) => terms.left ?? terms.firmness);
	return {
		contracted: null,
		others: [...groups].map(([step, own]) => ({
			text: totalLine(capitalised(firmnessWord(step, language)), own, lens, language),
			assumed: sumOf(own).assumed
		})),
		never: groups.size > 1 ? m.sources_total_never({}, { locale: language }) : ''
	};
}

function totalLine(
	word: string,
	items: readonly SourceItem[],
	lens: Lens,
	language: Language
): string {
	const options = { locale: language };
	const amounts = [...byCurrency(items, language), ...sumText(items, lens, language).leftOut];
	const sum = sumOf(items);
	const told = { word, count: items.length, amounts: amounts.join('; ') };
	if (sum.known === 0) return m.funder_record_total({ ...told }, options);
	const total = formatConverted(money(lens, sum.minor), sum.assumed, language);
	return m.funder_record_total_lens({ ...told, total }, options);
}

/** As agreed, each currency by itself. */
export function byCurrency(
	items: readonly Pick<SourceItem, 'amount'>[],
	language: Language
): string[] {
	const told = items.flatMap(({ amount }) => (amount.state === 'known' ? [amount.value] : []));
	return [...groupBy(told, ({ currency }) => currency)].map(([currency, own]) => {
		const minor = own.reduce((sum, one) => sum + one.minor, 0);
		return formatMoney(money(currency, minor), language);
	});
}
