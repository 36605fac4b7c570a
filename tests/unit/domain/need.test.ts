import { describe, expect, it } from 'vitest';
import { lastMonthWithNeed, needOf } from '$lib/domain/need';
import { ledger, type LedgerNeed } from '../../support/ledger';

function needs(need: readonly LedgerNeed[], asOf: string, months: readonly string[], end?: string) {
	const facts = ledger([{ name: 'Shelter', need, money: [], ...(end ? { end } : {}) }]);
	const [program] = facts.programs;
	if (!program) throw new Error('the ledger has a program');
	const of = needOf(program, facts.needs, asOf);
	return {
		monthly: months.map((month) => (of(month)?.minor ?? Number.NaN) / 100),
		last: lastMonthWithNeed(program, facts.needs, asOf)
	};
}

const budget2026 = { monthly: 100, from: '2026-01', to: '2026-12', approved: '2025-12-12' };
const budget2027 = { monthly: 130, from: '2027-01', to: '2027-12', approved: '2026-12-12' };
const raised2026 = { monthly: 120, from: '2026-04', to: '2026-12', approved: '2026-03-20' };

describe('what a program needs in a month', () => {
	it('is the latest version approved by the as-of day', () => {
		const versions = [raised2026, budget2026];
		const months = ['2026-03', '2026-04', '2026-12'];
		expect(needs(versions, '2026-03-19', months).monthly).toEqual([100, 100, 100]);
		expect(needs(versions, '2026-03-20', months).monthly).toEqual([100, 120, 120]);
	});

	it('is not recorded before any approval, outside the versions, and by a draft', () => {
		const draft = { ...budget2026, approved: null };
		const months = ['2025-12', '2026-01', '2027-01'];
		expect(needs([budget2026], '2025-12-11', months)).toEqual({
			monthly: [NaN, NaN, NaN],
			last: null
		});
		expect(needs([budget2026], '2025-12-12', months)).toEqual({
			monthly: [NaN, 100, NaN],
			last: '2026-12'
		});
		expect(needs([draft], '2030-01-01', months).last).toBeNull();
	});

	it('comes from the version of its own year', () => {
		const months = ['2026-12', '2027-01'];
		expect(needs([budget2026, budget2027], '2026-12-12', months)).toEqual({
			monthly: [100, 130],
			last: '2027-12'
		});
	});

	it('ends with the program', () => {
		const months = ['2026-06', '2026-07'];
		expect(needs([budget2026], '2026-01-01', months, '2026-06-15')).toEqual({
			monthly: [100, NaN],
			last: '2026-06'
		});
	});

	it('is the sum of its budget lines', () => {
		const facts = ledger([{ name: 'Shelter', need: budget2026, money: [] }]);
		const [program, version] = [facts.programs[0], facts.needs[0]];
		if (!program || !version) throw new Error('the ledger has both');
		const lines = [
			{ line: 'Staff', monthly: 7_000, from: '2026-01', to: '2026-12' },
			{ line: 'Rent', monthly: 3_000, from: '2026-01', to: '2026-06' }
		];
		const need = needOf(program, [{ ...version, lines }], '2026-01-01');
		expect([need('2026-06')?.minor, need('2026-07')?.minor]).toEqual([10_000, 7_000]);
	});
});
