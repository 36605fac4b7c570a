import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binFault, checkDigit } from '$lib/domain/bin';

const elevenDigits = fc
	.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 11 })
	.map((digits) => digits.join(''));

describe('a business identification number', () => {
	it.each(['980640000093', '000740000728', '990240005557', '940740000911'])(
		'%s is checked by its last digit',
		(bin) => {
			expect(binFault(bin)).toBeNull();
		}
	);

	it('uses the second weights where the first leave ten', () => {
		expect(checkDigit('00000000050')).toBe(6);
		expect(checkDigit('00000000010')).toBe(1);
	});

	it('is not given out where both leave ten', () => {
		expect(checkDigit('50000000060')).toBeNull();
		expect(binFault('500000000600')).toBe('check-digit');
	});

	it('has twelve digits', () => {
		for (const text of ['', '98064000009', '9806400000930', '98064000009a', '٩٨٠٦٤٠٠٠٠٠٩٣']) {
			expect(binFault(text)).toBe('not-twelve-digits');
		}
	});

	it('is never accepted with another last digit', () => {
		fc.assert(
			fc.property(elevenDigits, fc.integer({ min: 1, max: 9 }), (digits, off) => {
				const right = checkDigit(digits);
				fc.pre(right !== null);
				expect(binFault(`${digits}${right}`)).toBeNull();
				expect(binFault(`${digits}${((right ?? 0) + off) % 10}`)).toBe('check-digit');
			})
		);
	});

	it('is never accepted with one of its digits mistyped, where the first weights decide', () => {
		const place = fc.integer({ min: 0, max: 9 });
		fc.assert(
			fc.property(elevenDigits, place, fc.integer({ min: 1, max: 9 }), (digits, at, off) => {
				const [right, wrong] = [digits, mistyped(digits, at, off)].map(plainRemainder);
				fc.pre(right !== 10 && wrong !== 10);
				expect(right).not.toBe(wrong);
			})
		);
	});
});

function mistyped(digits: string, at: number, off: number): string {
	const digit = (Number(digits[at]) + off) % 10;
	return digits.slice(0, at) + String(digit) + digits.slice(at + 1);
}

function plainRemainder(digits: string): number {
	return [...digits].reduce((sum, digit, place) => sum + (place + 1) * Number(digit), 0) % 11;
}
