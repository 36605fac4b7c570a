/** Tenge and dollars as they are typed beside each other: the rate they imply, and what they could mean. */
import { yearOf, type Day } from '$lib/domain/calendar';
import { otherYears, type Misdated } from '$lib/domain/checks/rate-of-another-year';
import type { YearMean } from '$lib/domain/checks/check';
import type { Language } from '$lib/domain/facts';
import { impliedRate, type ImpliedReading, type RateMoment } from '$lib/domain/implied-rate';
import { money, type CurrencyCode } from '$lib/domain/money';
import type { RateTable } from '$lib/domain/rates';
import type { Period } from '$lib/domain/spread';
import { wholeUnits } from '$lib/format/converted';
import { impliedWords, otherYearWords } from '$lib/format/implied-rate';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import { parseAmount } from '$lib/server/forms/amount';
import { chosenReading } from '$lib/server/forms/chosen-reading';
import { readDay } from '$lib/server/forms/day';
import type { HintView } from './hint-view';
import { dayIn } from './period-hint.server';
import { digitsOf, type Typed } from './typed';

interface Beside {
	readonly rates: RateTable;
	/** Of the recorded document that is chosen; null where none is, or it is undated. */
	readonly documentDay: Day | null;
	/** Of each year, its mean official rate. */
	readonly means: readonly YearMean[];
	readonly asOf: Day;
}

/** Null where there are no two amounts, or their rate is no other than the official one of then. */
export function pairHint(typed: Typed, beside: Beside, language: Language): HintView | null {
	const fields = {
		tenge: typed['currency'] === 'KZT' ? 'amount' : 'statedTenge',
		dollars: typed['currency'] === 'USD' ? 'amount' : 'statedDollars'
	};
	const tenge = amountIn(typed, fields.tenge, 'KZT');
	const dollars = amountIn(typed, fields.dollars, 'USD');
	if (typed['disclosure'] !== 'known' || !tenge || !dollars) return null;
	const implied = impliedRate(tenge, dollars, momentOf(typed, beside), beside.rates);
	const misdated = misdatedIn(typed, implied.micros, beside);
	const stated = { tenge: money('KZT', tenge), dollars: money('USD', dollars) };
	const words = {
		tenge: formatMoney(stated.tenge, language),
		dollars: formatMoney(stated.dollars, language)
	};
	const years =
		misdated && otherYearWords({ ...misdated, micros: implied.micros }, words, language);
	const odd = implied.readings.length > 0 ? impliedWords(implied, words, language) : null;
	const text = odd ?? years;
	if (text === null) return null;
	return {
		text,
		also: odd === null ? null : years,
		ask: odd === null ? '' : m.amounts_hint_ask({}, { locale: language }),
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

function momentOf(typed: Typed, beside: Beside): RateMoment {
	const day = documentDayIn(typed, beside);
	return day === null ? (periodIn(typed) ?? 'unknown') : { day };
}

/** Null where the period is not told, or its rate is that of one of its own years. */
function misdatedIn(typed: Typed, micros: number, beside: Beside): Misdated | null {
	const period = periodIn(typed);
	const lastYear = yearOf(documentDayIn(typed, beside) ?? beside.asOf);
	return period && otherYears(micros, period, lastYear, beside.means);
}

function documentDayIn(typed: Typed, { documentDay }: Beside): Day | null {
	/* before any document is recorded, the form does not ask which it is */
	const described = ['new', ''].includes(typed['document'] ?? '');
	return described ? readDay(typed['documentDay'] ?? '') : documentDay;
}

function periodIn(typed: Typed): Period | null {
	const [from, to] = [dayIn(typed, 'start'), dayIn(typed, 'end')];
	return from !== null && to !== null && from <= to ? { from, to } : null;
}
