/** How a typed amount is understood: in full, in words, in the other currency; or what has to be asked. */
import type { AmountView } from '$lib/components/ui/amount-view';
import type { Day } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import { money, type AnyMoney, type CurrencyCode } from '$lib/domain/money';
import { convert, type RateTable } from '$lib/domain/rates';
import { formatConverted } from '$lib/format/converted';
import { formatDay, formatOnDay } from '$lib/format/dates';
import { currencySign, formatMoney } from '$lib/format/money';
import { formatRate, hardSpace } from '$lib/format/numbers';
import { spellMoney } from '$lib/format/spelled/spell-money';
import { m } from '$lib/paraglide/messages';
import { parseAmount, type AmountReading } from '$lib/server/forms/amount';
import { amountRefusal } from '$lib/server/forms/amount-refusal';
import { chosenReading, readingValue } from '$lib/server/forms/chosen-reading';

/** What the other currency is worked out with. */
export interface Rated {
	readonly rates: RateTable;
	readonly day: Day;
}

interface TypedAmount {
	/** One line, not empty. */
	readonly text: string;
	readonly currency: CurrencyCode;
	/** What stands in the field of the picked reading. */
	readonly reading: string;
}

export function amountView(
	{ text, currency, reading }: TypedAmount,
	rated: Rated,
	language: Language
): AmountView {
	const typed = { text, textReading: reading };
	const picked = chosenReading(typed, 'text');
	const open = parseAmount(text, currency);
	const read = parseAmount(text, currency, picked);
	const asked = !open.ok && open.fault === 'asked' ? open.readings : [];
	return {
		echo: read.ok ? echo(money(currency, read.minor), rated, language) : null,
		asked:
			asked.length === 0
				? null
				: {
						question: m.amounts_which({}, { locale: language }),
						readings: asked.map((one) => ({
							value: readingValue(one.name, text.trim()),
							text: readingWords(one, currency, language),
							picked: one.name === picked
						}))
					},
		message: read.ok || read.fault === 'asked' ? null : amountRefusal(read, currency, language)
	};
}

function readingWords({ minor }: AmountReading, currency: CurrencyCode, language: Language) {
	const amount = money(currency, minor);
	return m.amounts_in_words(
		{ amount: formatMoney(amount, language), words: spellMoney(amount, language) },
		{ locale: language }
	);
}

function echo(amount: AnyMoney, rated: Rated, language: Language) {
	return {
		full: formatMoney(amount, language),
		words: spellMoney(amount, language),
		other: inOther(amount, rated, language)
	};
}

/** Tenge in dollars, every other currency in tenge. */
function inOther(amount: AnyMoney, { rates, day }: Rated, language: Language): string {
	const reader = { locale: language };
	const tenge = amount.currency === 'KZT';
	const [foreign, into] = tenge ? ['USD', 'USD'] : [amount.currency, 'KZT'];
	const rate = rates.onDay(foreign, day);
	const other = convert(amount, into, () => rate);
	if (rate === null || other.state === 'missing') {
		return m.amounts_no_rate({ currency: foreign, day: formatOnDay(day, language) }, reader);
	}
	const inputs = {
		amount: formatConverted(money(into, other.value.minor), false, language),
		rate: `${formatRate(rate.micros, language)}${hardSpace}₸/${currencySign(foreign)}`,
		day: formatDay(rate.day, language)
	};
	return rate.assumed ? m.amounts_other_assumed(inputs, reader) : m.amounts_other(inputs, reader);
}
