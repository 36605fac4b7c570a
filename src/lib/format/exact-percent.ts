import type { Language } from '$lib/domain/facts';
import { formatDecimal, hardSpace } from './numbers';

const aPercent = 100;

/** Basis points as a percent, to the hundredth where it is not whole: 1,250 is "12.5%". */
export function formatExactPercent(basisPoints: number, language: Language): string {
	const fraction = String(basisPoints % aPercent)
		.padStart(2, '0')
		.replace(/0+$/, '');
	const digits = formatDecimal(Math.floor(basisPoints / aPercent), fraction, language);
	return `${digits}${language === 'ru' ? hardSpace : ''}%`;
}
