import { describe, expect, it } from 'vitest';
import { termsAsOf } from '$lib/domain/terms';
import { asking, ledger, type LedgerMoney } from '../../support/ledger';

const year = { from: '2026-01-01', to: '2026-12-31' };

function terms(entry: LedgerMoney, asOf: string) {
	return termsAsOf(ledger([{ name: 'Shelter', money: [entry] }]), asking({ asOf }))[0] ?? null;
}

describe('the terms of a source on a day', () => {
	const ladder: LedgerMoney = {
		amount: 100,
		...year,
		firmness: 'prospect',
		known: '2025-01-10',
		steps: [
			{ step: 'applied', day: '2025-03-01' },
			{ step: 'committed', day: '2025-09-01' },
			{ step: 'terminated', day: '2026-02-10', effective: '2026-03-31' }
		]
	};

	it.each([
		['2025-01-09', null],
		['2025-01-10', 'prospect'],
		['2025-03-01', 'applied'],
		['2025-08-31', 'applied'],
		['2025-09-01', 'committed'],
		['2026-05-01', 'committed']
	])('as of %s stand at %s', (asOf, firmness) => {
		expect(terms(ladder, asOf)?.firmness ?? null).toBe(firmness);
	});

	it('know of a termination from the day it was signed, and end on the day it takes effect', () => {
		expect(terms(ladder, '2026-02-09')?.terminatedOn).toBeNull();
		expect(terms(ladder, '2026-02-10')?.terminatedOn).toBe('2026-03-31');
	});

	it.each(['declined', 'withdrawn'] as const)('are none once it is %s', (step) => {
		const left: LedgerMoney = { amount: 100, ...year, steps: [{ step, day: '2026-02-01' }] };
		expect(terms(left, '2026-01-31')?.firmness).toBe('committed');
		expect(terms(left, '2026-02-01')).toBeNull();
	});

	it('stand at the higher of two steps of one day, whichever was typed in first', () => {
		const both = [
			{ step: 'committed', day: '2025-03-01' },
			{ step: 'applied', day: '2025-03-01' }
		] as const;
		for (const steps of [both, both.toReversed()])
			expect(
				terms({ amount: 100, ...year, firmness: 'prospect', steps }, '2025-04-01')?.firmness
			).toBe('committed');
	});

	it('were stated on the day of the document, as far as it is known', () => {
		const cited = { amount: 100, known: '2025-01-01', claimed: '2025-06-01' };
		expect(terms(cited, '2025-05-31')).toMatchObject({ claimDay: null, statedOn: '2025-01-01' });
		expect(terms(cited, '2025-06-01')).toMatchObject({
			claimDay: '2025-06-01',
			runsFrom: '2025-06-01'
		});
	});
});
