/** Kazakh business identification numbers: eleven digits and the one that checks them. */

const weights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/** Used where the first weights leave ten, which is no digit. */
const otherWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
const modulus = 11;

export type BinFault = 'not-twelve-digits' | 'check-digit';

/** What is wrong with it; null where it can be a number that was given out. */
export function binFault(bin: string): BinFault | null {
	if (!/^\d{12}$/.test(bin)) return 'not-twelve-digits';
	return Number(bin[11]) === checkDigit(bin.slice(0, 11)) ? null : 'check-digit';
}

/** Of the first eleven digits; null where no number with them is given out. */
export function checkDigit(digits: string): number | null {
	const first = remainder(digits, weights);
	const digit = first === 10 ? remainder(digits, otherWeights) : first;
	return digit === 10 ? null : digit;
}

function remainder(digits: string, by: readonly number[]): number {
	const sum = by.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
	return sum % modulus;
}
