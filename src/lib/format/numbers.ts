/** Counts, shares and rates as text. Kazakh numbers are written like Russian ones. */
import type { Language } from '$lib/domain/facts';

/** What `Intl` itself puts between thousands in Russian, and what Excel and search accept. */
export const hardSpace = '\u00A0';
export const minus = '\u2212';

/** Chromium claims Kazakh and has only a stub, so Kazakh takes the Russian shapes everywhere. */
const shapes = {
	en: new Intl.NumberFormat('en', { maximumFractionDigits: 0 }),
	ru: new Intl.NumberFormat('ru', { maximumFractionDigits: 0 })
};

const decimalSigns: Readonly<Record<Language, string>> = { en: '.', ru: ',', kk: ',' };

/** A whole number with its thousands apart; negative ones carry U+2212. */
export function formatInteger(n: number, language: Language): string {
	const digits = shapes[language === 'en' ? 'en' : 'ru'].format(Math.abs(n));
	return n < 0 ? minus + digits : digits;
}

/** A whole number and the digits after its decimal sign, exactly as given. */
export function formatDecimal(whole: number, fraction: string, language: Language): string {
	const integer = formatInteger(whole, language);
	return fraction === '' ? integer : integer + decimalSigns[language] + fraction;
}

/** Basis points as a whole percent, half away from zero: 3,750 is "38%". */
export function formatPercent(basisPoints: number, language: Language): string {
	const percent = Math.sign(basisPoints) * Math.floor((Math.abs(basisPoints) + 50) / 100);
	return `${formatInteger(percent, language)}${language === 'ru' ? hardSpace : ''}%`;
}

/** Tenge per unit, given in millionths, with two to four decimals as needed: "150.95", "149.4253". */
export function formatRate(micros: number, language: Language): string {
	const tenThousandths = Math.round(micros / 100);
	const decimals = String(tenThousandths % 10_000).padStart(4, '0');
	const needed = decimals.slice(0, 2) + decimals.slice(2).replace(/0+$/, '');
	return formatDecimal(Math.floor(tenThousandths / 10_000), needed, language);
}
