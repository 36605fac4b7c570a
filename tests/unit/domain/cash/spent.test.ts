import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spending } from '$lib/domain/agreement';
import { spentThrough, unspentBalance } from '$lib/domain/cash/spent';
import { known, missing } from '$lib/domain/figure';

const spent = (month: string, minor: number): Spending => ({
	id: Number(month.replace('-', '')),
	allocationId: 1,
	month,
	minor
});
const opening = { on: '2026-03-01', paidSoFar: 900, balance: 250 };

describe('what was spent', () => {
	it('is not told while nothing is recorded, which is not the same as nothing spent', () => {
		expect(spentThrough({ opening: null, spending: [] }, '2026-05-31')).toEqual(
			missing('not-recorded')
		);
		const nothing = { opening: null, spending: [spent('2026-01', 0)] };
		expect(spentThrough(nothing, '2026-05-31')).toEqual(known(0));
	});

	it('counts the months through that of the day, and none that is ahead of it', () => {
		const spending = [spent('2026-01', 10), spent('2026-02', 20), spent('2026-03', 40)];
		expect(spentThrough({ opening: null, spending }, '2026-02-01')).toEqual(known(30));
	});

	it('begins with what the records opened with, months before that left out', () => {
		const spending = [spent('2026-02', 10), spent('2026-03', 20)];
		expect(spentThrough({ opening, spending }, '2026-03-31')).toEqual(known(670));
		expect(spentThrough({ opening, spending }, '2026-02-28')).toEqual(missing('not-recorded'));
	});

	it('and what is left add up to what was received, whatever was spent', () => {
		const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1 });
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 5_000_000 }), amounts, (received, minors) => {
				const spending = minors.map((minor, at) => ({ ...spent('2026-01', minor), id: at }));
				const gone = spentThrough({ opening: null, spending }, '2026-12-31');
				const left = unspentBalance(known(received), gone);
				const sum = [gone, left].map((one) => (one.state === 'known' ? one.value : NaN));
				expect(sum.reduce((a, b) => a + b, 0)).toBe(received);
			})
		);
	});

	it('says nothing of what is left where no payment is recorded', () => {
		expect(unspentBalance(missing('not-recorded'), known(5))).toEqual(missing('not-recorded'));
	});
});
