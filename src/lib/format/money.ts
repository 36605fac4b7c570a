/** Amounts as text: full figures for tables and sentences, short ones for headlines. */
import type { Language } from '$lib/domain/facts';
import { minorDigits, money, type AnyMoney, type CurrencyCode } from '$lib/domain/money';
import { formatDecimal, hardSpace, minus } from './numbers';

const signs: Readonly<Record<string, string>> = {
	KZT: '₸',
	USD: '$',
	EUR: '€',
	GBP: '£',
	RUB: '₽'
};

const scales = [
	{ power: 12, en: 'tn', ru: 'трлн', kk: 'трлн' },
	{ power: 9, en: 'bn', ru: 'млрд', kk: 'млрд' },
	{ power: 6, en: 'm', ru: 'млн', kk: 'млн' },
	{ power: 3, en: 'k', ru: 'тыс.', kk: 'мың' }
] as const;

/** The currency's sign, or its code where it has none of its own. */
export function currencySign(code: CurrencyCode): string {
	return signs[code] ?? code;
}

/** The full figure, decimals only where the minor part is not zero: "₸1,055,000", "1 055 000 ₸". */
export function formatMoney(amount: AnyMoney, language: Language): string {
	return placed(amount, fullDigits(amount, language), language);
}

/** The full figure without a sign of currency, for columns that name it in their head. */
export function formatBareMoney(amount: AnyMoney, language: Language): string {
	return signed(amount, fullDigits(amount, language));
}

/** Three significant digits, half away from zero: "₸62.4m", "850 тыс. ₸". Below 1,000: in full. */
export function formatMoneyShort(amount: AnyMoney, language: Language): string {
	const rounded = toThreeDigits(Math.abs(amount.minor));
	const places = minorDigits(amount.currency);
	const scale = scales.find(({ power }) => rounded >= 10 ** (power + places));
	if (scale === undefined || Math.abs(amount.minor) < 10 ** (3 + places)) {
		return formatMoney(amount, language);
	}
	const number = decimalDigits(rounded, scale.power + places, language);
	const gap = language === 'en' ? '' : hardSpace;
	return placed(amount, number + gap + scale[language], language);
}

/** Two full figures of one currency, the lower first; one figure where they are equal. */
export function formatMoneyRange<C extends CurrencyCode>(
	low: { readonly currency: C; readonly minor: number },
	high: { readonly currency: NoInfer<C>; readonly minor: number },
	language: Language
): string {
	if (low.minor === high.minor) return formatMoney(low, language);
	const bareLow = formatBareMoney(low, language);
	const highest = formatMoney(high, language);
	if (language === 'en') return `${formatMoney(low, language)} to ${highest}`;
	return language === 'ru' ? `от ${bareLow} до ${highest}` : `${bareLow} – ${highest}`;
}

function toThreeDigits(minor: number): number {
	const step = 10 ** Math.max(0, String(minor).length - 3);
	const over = minor % step;
	return money('', minor - over + (over * 2 >= step && over > 0 ? step : 0)).minor;
}

function fullDigits(amount: AnyMoney, language: Language): string {
	const places = minorDigits(amount.currency);
	const minor = Math.abs(amount.minor);
	const unit = 10 ** places;
	const fraction = minor % unit === 0 ? '' : String(minor % unit).padStart(places, '0');
	return formatDecimal(Math.floor(minor / unit), fraction, language);
}

function decimalDigits(minor: number, power: number, language: Language): string {
	const unit = 10 ** power;
	const fraction = String(minor % unit)
		.padStart(power, '0')
		.replace(/0+$/, '');
	return formatDecimal(Math.floor(minor / unit), fraction, language);
}

function placed(amount: AnyMoney, digits: string, language: Language): string {
	const sign = currencySign(amount.currency);
	if (language !== 'en') return `${signed(amount, digits)}${hardSpace}${sign}`;
	return signed(amount, sign === amount.currency ? `${sign}${hardSpace}${digits}` : sign + digits);
}

function signed(amount: AnyMoney, text: string): string {
	return amount.minor < 0 ? minus + text : text;
}
