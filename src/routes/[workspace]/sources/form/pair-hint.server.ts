/** Tenge and dollars as they are typed beside each other: the rate they imply, and what they could mean. */
import type { Day } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import { impliedRate, type ImpliedReading, type RateMoment } from '$lib/domain/implied-rate';
import { money, type CurrencyCode } from '$lib/domain/money';
import type { RateTable } from '$lib/domain/rates';
import { wholeUnits } from '$lib/format/converted';
import { impliedWords } from '$lib/format/implied-rate';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import { parseAmount } from '$lib/server/forms/amount';
import { chosenReading } from '$lib/server/forms/chosen-reading';
import { readDay } from '$lib/server/forms/day';
import type { HintView } from './hint-view';
import { digitsOf, type Typed } from './typed';

interface Beside {
	readonly rates: RateTable;
	/** Of the recorded document that is chosen; null where none is, or it is undated. */
	readonly documentDay: Day | null;
}

/** Null where there are no two amounts, or their rate is no other than the official one. */
export function pairHint(typed: Typed, beside: Beside, language: Language): HintView | null {
	const fields = {
		tenge: typed['currency'] === 'KZT' ? 'amount' : 'statedTenge',
		dollars: typed['currency'] === 'USD' ? 'amount' : 'statedDollars'
	};
	const tenge = amountIn(typed, fields.tenge, 'KZT');
	const dollars = amountIn(typed, fields.dollars, 'USD');
	if (typed['disclosure'] !== 'known' || !tenge || !dollars) return null;
	const implied = impliedRate(tenge, dollars, momentOf(typed, beside), beside.rates);
	if (implied.readings.length === 0) return null;
	const stated = { tenge: money('KZT', tenge), dollars: money('USD', dollars) };
	const words = {
		tenge: formatMoney(stated.tenge, language),
		dollars: formatMoney(stated.dollars, language)
	};
	return {
		text: impliedWords(implied, words, language),
		ask: m.amounts_hint_ask({}, { locale: language }),
		readings: implied.readings.map((reading) => offered(reading, tenge, fields, language)),
		after: m.amounts_hint_save({}, { locale: language })
	};
}

/** A reading changes one of both amounts: that one is offered, in whole units. */
function offered(
	reading: ImpliedReading,
	tenge: number,
	fields: { readonly tenge: string; readonly dollars: string },
	language: Language
): HintView['readings'][number] {
	const changesTenge = reading.tenge.minor !== tenge;
	const amount = wholeUnits(changesTenge ? reading.tenge : reading.dollars);
	return {
		field: changesTenge ? fields.tenge : fields.dollars,
		value: digitsOf(amount.minor, amount.currency),
		text: formatMoney(amount, language)
	};
}

function amountIn(typed: Typed, field: string, currency: CurrencyCode): number | null {
	const read = parseAmount(typed[field] ?? '', currency, chosenReading(typed, field));
	return read.ok ? read.minor : null;
}

function momentOf(typed: Typed, { documentDay }: Beside): RateMoment {
	const described = readDay(typed['documentDay'] ?? '');
	/* before any document is recorded, the form does not ask which it is */
	const day = ['new', ''].includes(typed['document'] ?? '') ? described : documentDay;
	if (day !== null) return { day };
	const [from, to] = [readDay(typed['start'] ?? ''), readDay(typed['end'] ?? '')];
	return from !== null && to !== null && from <= to ? { from, to } : 'unknown';
}
