/** The choice between the readings of two amounts that cannot both be right, as plain strings. */
import type { Language, Source } from '$lib/domain/facts';
import { pairAsRead, type ImpliedRate, type ReadPair } from '$lib/domain/implied-rate';
import { rateScale, type RateUsed } from '$lib/domain/rates';
import { multiplyDivide } from '$lib/domain/rounding';
import { wholeUnits } from '$lib/format/converted';
import { formatImpliedRate, formatOffBy } from '$lib/format/implied-rate';
import { statedPair } from '$lib/format/money-checks';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import { headView } from '../../form/head-view';
import { readingWords } from '../reading-words';

interface Place {
	readonly base: string;
	readonly search: string;
}

interface Deciding {
	readonly source: Source & { readonly version: number };
	readonly implied: ImpliedRate;
	readonly official: RateUsed;
}

export function readingsView(
	{ source, implied, official }: Deciding,
	place: Place,
	language: Language
) {
	const reader = { locale: language };
	const pair = statedPair(source);
	const words = { title: m.readings_title({}, reader), here: m.readings_crumb({}, reader) };
	const options = implied.readings.map((reading) => {
		const read = pairAsRead(reading, pair);
		return {
			value: reading.name,
			text: m.readings_option(
				{ reading: readingWords(reading, pair, implied.power, language), ...told(read, language) },
				reader
			),
			about: rateWords(read, official, language)
		};
	});
	return {
		head: headView(words, place, source, language),
		errors: m.source_form_errors({}, reader),
		about: m.readings_about(told(pair, language), reader),
		reading: { label: m.readings_label({}, reader), options },
		reason: { label: m.readings_reason({}, reader), hint: m.readings_reason_hint({}, reader) },
		version: String(source.version),
		go: m.readings_do({}, reader),
		leave: m.readings_leave({}, reader),
		back: `${place.base}/sources/${source.id}${place.search}`
	};
}

function told({ tenge, dollars }: ReadPair, language: Language) {
	return {
		tenge: formatMoney(wholeUnits(tenge), language),
		dollars: formatMoney(wholeUnits(dollars), language)
	};
}

function rateWords({ tenge, dollars }: ReadPair, official: RateUsed, language: Language): string {
	const micros = multiplyDivide(tenge.minor, rateScale, dollars.minor);
	const off = multiplyDivide(micros - official.micros, 10_000, official.micros);
	const rate = { rate: formatImpliedRate(micros, language), off: formatOffBy(off, language) };
	return m.readings_rate(rate, { locale: language });
}
