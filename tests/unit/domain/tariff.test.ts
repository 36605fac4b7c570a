import { describe, expect, it } from 'vitest';
import { tariffSums } from '$lib/domain/tariff';

describe('persons × tariff', () => {
	it('is a sum a month and a sum for the period', () => {
		expect(tariffSums(8, 9_500_000, { from: '2027-01-01', to: '2027-12-31' })).toEqual({
			monthly: 76_000_000,
			whole: 912_000_000
		});
	});

	it('counts a part of a month by its days', () => {
		expect(tariffSums(1, 30_000, { from: '2009-06-16', to: '2009-07-31' })).toEqual({
			monthly: 30_000,
			whole: 45_000
		});
	});

	it('is a sum a month alone where no period is told', () => {
		expect(tariffSums(3, 100, null)).toEqual({ monthly: 300, whole: null });
	});

	it('is none beyond the largest amount', () => {
		expect(tariffSums(1_000_000, 9_000_001, null)).toBeNull();
		expect(tariffSums(2, 4e12, { from: '2027-01-01', to: '2027-12-31' })).toBeNull();
	});
});
