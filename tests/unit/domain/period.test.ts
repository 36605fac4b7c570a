import { describe, expect, it } from 'vitest';
import { periodFault } from '$lib/domain/period';

describe('a period', () => {
	it('may be a single day', () => {
		expect(periodFault('2027-01-01', '2027-01-01')).toBeNull();
	});

	it('does not end before it starts', () => {
		expect(periodFault('2027-02-01', '2026-12-20')?.fault).toBe('end-before-start');
	});

	it('lasts twenty years at most, a leap day included', () => {
		expect(periodFault('2024-02-29', '2044-02-28')).toBeNull();
		expect(periodFault('2024-02-29', '2044-02-29')?.fault).toBe('over-twenty-years');
	});

	it('has no fault while one of its ends is open', () => {
		expect(periodFault(null, '2027-01-01')).toBeNull();
		expect(periodFault('2027-01-01', null)).toBeNull();
	});
});
