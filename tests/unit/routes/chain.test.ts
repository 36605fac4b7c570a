import { describe, expect, it } from 'vitest';
import type { Facts } from '$lib/domain/facts';
import { termsAsOf } from '$lib/domain/terms';
import { chainView } from '../../../src/routes/[workspace]/chain/chain-view';
import { linksOfSource } from '../../../src/routes/[workspace]/chain/links';
import { sourceChain } from '../../../src/routes/[workspace]/chain/source-chain';
import type { LedgerMoney, LedgerNeed } from '../../support/ledger';
import { details, lot, promise, promiseLedger } from '../../support/promise';

function facts(money: readonly LedgerMoney[], need?: LedgerNeed): Facts {
	return promiseLedger([{ name: 'Shelter', money, ...(need ? { need } : {}) }]);
}

function viewOf(money: readonly LedgerMoney[], asOf = '2026-06-15') {
	const given = facts(money);
	return chainView(given, termsAsOf(given, { asOf, reading: 'adopted' }), asOf, 'en');
}

function breaksIn(money: readonly LedgerMoney[], asOf?: string) {
	return viewOf(money, asOf)?.rows.map(({ breaks }) => breaks.map(({ text }) => text));
}

describe('the view of the chain', () => {
	it('tells the amount at each step, and names what nobody recorded', () => {
		const [row] = viewOf([promise(), lot('A')])?.rows ?? [];
		expect(row?.cells.map(({ text }) => text)).toEqual([
			'₸12,000',
			'₸12,000',
			'₸6,000',
			'₸6,000',
			'not recorded',
			'not recorded'
		]);
		expect(row?.cells.map(({ width }) => width)).toEqual([100, 100, 50, 50, 0, 0]);
	});

	it('says what is not due yet without calling it a break', () => {
		expect(breaksIn([promise(), lot('A')])?.[0]).toEqual([
			'₸6,000 is planned and not put to tender yet; the year is not over.',
			'It is not recorded whether ₸6,000 under contract was paid.'
		]);
	});

	it('says where the chain breaks, and only there in red', () => {
		const rows = viewOf([promise(), lot('A')], '2027-06-15')?.rows ?? [];
		expect(rows[0]?.breaks.map(({ broken, text }) => [broken, text])).toEqual([
			[
				true,
				'The chain breaks here: ₸6,000 was planned, and the year ended before it was put to tender.'
			],
			[false, 'It is not recorded whether ₸6,000 under contract was paid.']
		]);
	});

	it('names the document that carries a year over', () => {
		const years = [{ year: 2026, minor: 2_400_000, carriedBy: 'Order 5' }];
		expect(breaksIn([promise({ details: details({ years }) })], '2027-06-15')?.[0]).toEqual([
			'₸24,000 was planned and not put to tender; it is carried over into the next year by: Order 5.'
		]);
	});

	it('names the lots whose sum is not disclosed', () => {
		expect(viewOf([promise(), lot('A', { amount: null })])?.leftOut).toEqual([
			'Left out, because the amount is not known: A.'
		]);
	});

	it('is not there for money of other kinds', () => {
		const given = facts([lot('A', { kind: 'donor_grant' })]);
		const all = termsAsOf(given, { asOf: '2026-06-15', reading: 'adopted' });
		expect(all.map(({ source }) => linksOfSource(all, source))).toEqual([[]]);
	});
});

describe('the true cost of a lot', () => {
	const question = {
		asOf: '2026-06-15',
		reading: 'adopted',
		lens: 'KZT',
		from: '2026-01',
		to: '2026-12'
	} as const;
	const place = { base: '/ws', search: '', records: true };
	const costOf = (given: Facts) => sourceChain(given, question, 1, place, 'en').cost?.rows;

	it('stands beside the need in its months', () => {
		const need = { monthly: 1_000, from: '2026-01', to: '2026-12' };
		expect(costOf(facts([lot('A')], need))).toMatchObject([
			{ program: 'Shelter', sums: { need: '₸12,000', price: '₸6,000', subsidy: '₸6,000' } }
		]);
	});

	it('says that the need is not recorded', () => {
		expect(costOf(facts([lot('A')]))).toMatchObject([
			{ sums: null, untold: 'The need is not recorded for all of its months.' }
		]);
	});
});
