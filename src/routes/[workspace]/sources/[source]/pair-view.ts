/** Two stated amounts that cannot both be right: what is odd, and what they could mean. */
import type { Language } from '$lib/domain/facts';
import { oddOver, pairAsRead, type ImpliedReading, type ReadPair } from '$lib/domain/implied-rate';
import type { AnyMoney } from '$lib/domain/money';
import { rateScale as microsPerTenge, type RateUsed } from '$lib/domain/rates';
import type { Report } from '$lib/domain/report';
import { multiplyDivide } from '$lib/domain/rounding';
import { wholeUnits } from '$lib/format/converted';
import { formatDay } from '$lib/format/dates';
import { formatImpliedRate, formatOffBy } from '$lib/format/implied-rate';
import { statedPair } from '$lib/format/money-checks';
import { formatBareMoney, formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { formatRate } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { itemView } from '../../checks/item-view';
import { readingWords } from './reading-words';
import { scaleView } from './scale-view';
import type { Standing } from './standing';

export type PairView = NonNullable<ReturnType<typeof pairView>>;

interface Row {
	readonly reading: string;
	readonly tenge: string;
	readonly dollars: string;
	/** Which amount this reading changes. */
	readonly changed: 'tenge' | 'dollars' | null;
	readonly rate: string;
	readonly off: string;
	readonly alarming: boolean;
	readonly note: string | null;
}

/** Null where the pair raises no check. */
export function pairView(
	standing: Standing,
	report: Report,
	place: { readonly base: string; readonly search: string },
	language: Language
) {
	const check = standing.checks.find(({ code }) => code === 'implied-rate');
	const { implied } = standing;
	const official = implied?.official;
	if (!check || !implied || !official) return null;
	const options = { locale: language };
	const pair = statedPair(standing.terms.source);
	const item = itemView(check, report, { ...place, decides: false }, language);
	return {
		title: m.sources_pair_title({}, options),
		intro: m.sources_pair_intro(
			{
				tenge: formatMoney(pair.tenge, language),
				dollars: formatMoney(pair.dollars, language),
				rate: formatImpliedRate(implied.micros, language),
				day: formatDay(official.day, language),
				official: formatRate(official.micros, language),
				origin: official.origin
			},
			options
		),
		scale: scaleView(implied, official, standing.others, language),
		table: m.sources_pair_table({}, options),
		columns: {
			reading: m.sources_reading_column({}, options),
			tenge: m.sources_reading_tenge({}, options),
			dollars: m.sources_reading_dollars({}, options),
			rate: m.sources_reading_rate({}, options),
			off: m.sources_reading_off({}, options)
		},
		rows: [
			{
				...row(m.sources_reading_stated({}, options), pair, official, language),
				alarming: true
			},
			...implied.readings.map((reading) =>
				readingRow(reading, pair, official, implied.power, language)
			),
			...otherRows(standing, official, language)
		],
		settle: {
			title: m.sources_pair_settle({}, options),
			text: item.accepted ?? item.settle,
			lapsed: item.lapsed,
			act: { href: item.href, ...item.act }
		}
	};
}

/** A pair as a row, its rate worked out of the two amounts it shows. */
function row(reading: string, pair: ReadPair, official: RateUsed, language: Language): Row {
	const micros = multiplyDivide(pair.tenge.minor, microsPerTenge, pair.dollars.minor);
	const off = multiplyDivide(micros - official.micros, 10_000, official.micros);
	const cell = (amount: AnyMoney) => formatBareMoney(wholeUnits(amount), language);
	return {
		reading,
		tenge: cell(pair.tenge),
		dollars: cell(pair.dollars),
		changed: null,
		rate: formatImpliedRate(micros, language),
		off: formatOffBy(off, language),
		alarming: Math.abs(off) > oddOver,
		note: null
	};
}

function readingRow(
	reading: ImpliedReading,
	stated: ReadPair,
	official: RateUsed,
	power: number | null,
	language: Language
): Row {
	const words = readingWords(reading, stated, power, language);
	const read = row(words, pairAsRead(reading, stated), official, language);
	if (reading.tenge.minor === stated.tenge.minor) return { ...read, changed: 'dollars' };
	const note = reading.name === 'digit-lost' ? worth(reading.dollars, official, language) : null;
	return { ...read, changed: 'tenge', note };
}

function worth(amount: AnyMoney, official: RateUsed, language: Language): string {
	return m.sources_reading_worth(
		{
			amount: formatMoney(wholeUnits(amount), language),
			official: formatRate(official.micros, language)
		},
		{ locale: language }
	);
}

function otherRows({ others }: Standing, official: RateUsed, language: Language): Row[] {
	return others.map(({ source }) => {
		const name = nameIn(source.name, language).text;
		const words = m.sources_reading_other({ source: name }, { locale: language });
		return row(words, statedPair(source), official, language);
	});
}
