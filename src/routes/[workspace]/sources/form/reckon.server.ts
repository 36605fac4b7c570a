/** What follows from the figures typed so far, in words, before anything is saved. */
import type { Language } from '$lib/domain/facts';
import { largestAmount, money, type CurrencyCode } from '$lib/domain/money';
import type { Period } from '$lib/domain/spread';
import { tariffSums } from '$lib/domain/tariff';
import { formatMoney } from '$lib/format/money';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { requiredAmount } from '$lib/server/forms/answered';
import type { Answers } from '$lib/server/forms/answers';
import { currencies } from '$lib/server/forms/currencies';
import { readDay } from '$lib/server/forms/day';
import { readSourceAmount } from '$lib/server/sources/amount-input';
import { withoutVat } from '$lib/server/sources/vat-input';
import type { Reckoned } from './form';
import { digitsOf, percentText, type Typed } from './typed';

interface Worked {
	/** With the amount filled in where a tariff gives it. */
	readonly typed: Typed;
	readonly reckoned: Reckoned;
}

const mostPersons = 1_000_000;

/** Null, with messages among the answers, where what it needs cannot be read. */
export function reckon(answers: Answers): Worked | null {
	return answers.text('kind') === 'tariff' ? reckonTariff(answers) : reckonVat(answers);
}

function reckonTariff(answers: Answers): Worked | null {
	const { language } = answers;
	const reader = { locale: language };
	const currency = currencies.find((code) => code === answers.text('currency')) ?? 'KZT';
	const message = m.kinds_error_persons({}, reader);
	const persons = answers.wholeNumber('persons', 1, mostPersons, message);
	const tariff = requiredAmount(answers, 'tariff', currency, m.kinds_error_tariff({}, reader));
	if (persons === null || tariff === null) return null;
	const sums = tariffSums(persons, tariff, typedPeriod(answers));
	if (sums === null) {
		const limit = formatMoney(money(currency, largestAmount), language);
		answers.refuse('tariff', m.source_form_error_large({ limit }, reader));
		return null;
	}
	const shown = {
		persons: formatInteger(persons, language),
		tariff: formatMoney(money(currency, tariff), language),
		monthly: formatMoney(money(currency, sums.monthly), language)
	};
	const filled = sums.whole === null ? {} : amountOf(sums.whole, currency);
	return {
		typed: { ...answers.typed, ...filled },
		reckoned: { vat: null, tariff: tariffWords(shown, sums.whole, currency, language) }
	};
}

function tariffWords(
	shown: { readonly persons: string; readonly tariff: string; readonly monthly: string },
	whole: number | null,
	currency: CurrencyCode,
	language: Language
): string {
	const reader = { locale: language };
	if (whole === null) return m.kinds_tariff_monthly(shown, reader);
	const sum = formatMoney(money(currency, whole), language);
	return m.kinds_tariff_whole({ ...shown, whole: sum }, reader);
}

function amountOf(minor: number, currency: CurrencyCode): Typed {
	return { disclosure: 'known', amount: digitsOf(minor, currency), currency };
}

/** Null where one of the days is not told, or they are no period. */
function typedPeriod(answers: Answers): Period | null {
	const [from, to] = [readDay(answers.text('start')), readDay(answers.text('end'))];
	return from === null || to === null || to < from ? null : { from, to };
}

function reckonVat(answers: Answers): Worked | null {
	const { language } = answers;
	const typed = readSourceAmount(answers);
	const net = typed && withoutVat(answers, typed);
	if (net === null || !answers.faultless || net.amount.state !== 'known') return null;
	if (net.sumWithVat === null || net.vat === null) return null;
	const { currency } = net.amount.value;
	const shown = {
		sum: formatMoney(money(currency, net.sumWithVat), language),
		rate: percentText(net.vat),
		net: formatMoney(net.amount.value, language)
	};
	const vat = m.kinds_vat_net(shown, { locale: language });
	return { typed: answers.typed, reckoned: { tariff: null, vat } };
}
