/** A funder as plain strings and numbers. */
import type { Facts, Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { formatDay } from '$lib/format/dates';
import { currencySign } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { formatInteger } from '$lib/format/numbers';
import { originMoneyWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { moneyCell } from '../../list/money-cell';
import { questionSearch, type Asked } from '../../question';
import { nameFacts } from '../../record/name-facts';
import { recordHead } from '../../record/record-head';
import { sumFact } from '../../record/sum-fact';
import { fact, type Fact } from '../../sources/[source]/fact';
import { funderItems, type FunderItem } from '../listing';
import { moneyViews } from './money-view';
import { timesView } from './times-view';

interface Place {
	readonly asked: Asked;
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** Whether the reader may record. */
	readonly records: boolean;
	/** Whether the reader may decide that two entries are one. */
	readonly decides: boolean;
}

/** Null for a funder that is not recorded. */
export function funderView(
	facts: Facts,
	report: Report,
	id: number | null,
	{ asked, base, records, decides }: Place,
	language: Language
) {
	const nameOf = (name: FunderItem['funder']['name']) => nameIn(name, language).text;
	const item = funderItems(facts, report, nameOf).find(({ funder }) => funder.id === id);
	if (item === undefined) return null;
	const options = { locale: language };
	const { funder } = item;
	const search = questionSearch(asked);
	const origin = { code: funder.origin, word: originMoneyWord(funder.origin, language) };
	const merge = {
		text: m.funder_record_merge_link({}, options),
		href: `${base}/funders/${funder.id}/merge${search}`
	};
	const money = moneyViews(facts, report, funder.id, { asked, base }, language);
	const also = decides && facts.funders.length > 1 ? [merge] : [];
	return {
		head: recordHead(
			{ ...funder, noun: 'funders', list: m.funders_title({}, options), origin, also },
			{ base, search, records },
			language
		),
		facts: { title: m.sources_facts_title({}, options), rows: factsOf(item, asked, language) },
		times: timesView(funder, facts, asked.asOf, language),
		money: money.tables,
		notes: money.notes
	};
}

function factsOf(item: FunderItem, { lens }: Asked, language: Language): Fact[] {
	const options = { locale: language };
	const { funder, current, contracted, nextEnd } = item;
	const sum = m.funders_column_contracted({ currency: currencySign(lens) }, options);
	const end = nextEnd === null ? m.funders_no_end({}, options) : formatDay(nextEnd, language);
	return [
		...nameFacts(funder.name, language),
		fact(m.funders_column_origin({}, options), originMoneyWord(funder.origin, language)),
		...(funder.bin === null ? [] : [fact(m.funder_record_bin({}, options), funder.bin)]),
		fact(m.funders_column_sources({}, options), formatInteger(current.length, language)),
		fact(m.funders_column_end({}, options), end),
		sumFact(sum, moneyCell(contracted, lens, language))
	];
}
