/**
 * Rounding half away from zero in floating point where that is certain, and exactly where it is not:
 * an estimate this near to a half, or this large, is worked out again in whole numbers.
 */
import { multiplyDivide, portion } from '../rounding';

/** Four times what two roundings of a double can be off, as a part of the value. */
const relativeDoubt = 1e-15;
const leastDoubt = 1e-9;
/** Above this the doubt comes near to a tenth. */
const largestEstimate = 1e14;

/**
 * round(amount · weight / whole).
 * @param amount 0 to 9·10¹² minor units
 * @param perUnit amount / whole
 */
export function quickPortion(
	amount: number,
	weight: number,
	whole: number,
	perUnit: number
): number {
	const raised = weight * perUnit + 0.5;
	const rounded = Math.floor(raised);
	const doubt = amount * relativeDoubt + leastDoubt;
	const above = raised - rounded;
	return above < doubt || above > 1 - doubt ? portion(amount, weight, whole) : rounded;
}

/** round(a · b / c), none of them negative. */
export function quickMultiplyDivide(a: number, b: number, c: number): number {
	const rounded = roundedIfCertain((a * b) / c);
	return Number.isNaN(rounded) ? multiplyDivide(a, b, c) : rounded;
}

/** An estimate that is not negative, rounded; NaN where the rounding is in doubt. */
export function roundedIfCertain(estimate: number): number {
	if (!(estimate < largestEstimate)) return NaN;
	const raised = estimate + 0.5;
	const rounded = Math.floor(raised);
	const doubt = estimate * relativeDoubt + leastDoubt;
	const above = raised - rounded;
	return above < doubt || above > 1 - doubt ? NaN : rounded;
}
