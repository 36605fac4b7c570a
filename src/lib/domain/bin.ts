/** The number that Kazakhstan gives an organisation: twelve digits, the last of which checks the others. */

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/** Where the first weights leave a rest of ten. */
const otherWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
const modulus = 11;

/** Whether the text is twelve digits whose last one checks the others. */
export function isBin(text: string): boolean {
	if (!/^\d{12}$/.test(text)) return false;
	const digits = Array.from(text, Number);
	const first = remainder(digits, firstWeights);
	const check = first < modulus - 1 ? first : remainder(digits, otherWeights);
	return check === digits[firstWeights.length];
}

function remainder(digits: readonly number[], weights: readonly number[]): number {
	return weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % modulus;
}
