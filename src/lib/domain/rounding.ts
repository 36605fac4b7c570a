/** Exact division of products, rounded half away from zero. */

/**
 * round(a·b / c), half away from zero, exact for any safe integers.
 * @throws RangeError when the answer is no safe integer, or `c` is 0
 */
export function multiplyDivide(a: number, b: number, c: number): number {
	return divideExactly(BigInt(a) * BigInt(b), BigInt(c));
}

/**
 * round(numerator / denominator), half away from zero.
 * @throws RangeError when the answer is no safe integer, or the denominator is 0
 */
export function divideExactly(numerator: bigint, denominator: bigint): number {
	const negative = numerator < 0n !== denominator < 0n;
	const top = numerator < 0n ? -numerator : numerator;
	const bottom = denominator < 0n ? -denominator : denominator;
	const magnitude = Number((2n * top + bottom) / (2n * bottom));
	if (!Number.isSafeInteger(magnitude)) throw new RangeError('a total beyond 2^53 minor units');
	return negative && magnitude !== 0 ? -magnitude : magnitude;
}

/**
 * round(amount · weight / whole) without big integers: with amount = q·whole + r,
 * q·weight + round(r·weight / whole). Exact while whole · whole stays a safe integer.
 * @param amount not negative
 */
export function portion(amount: number, weight: number, whole: number): number {
	const rest = amount % whole;
	const product = rest * weight;
	const remainder = product % whole;
	const roundedUp = remainder * 2 >= whole ? 1 : 0;
	return ((amount - rest) / whole) * weight + (product - remainder) / whole + roundedUp;
}
