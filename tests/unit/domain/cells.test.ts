import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { asking, ledger, rate, type LedgerMoney } from '../../support/ledger';

const january = { from: '2026-01-01', to: '2026-01-31' };
const rates = [rate('USD', '2026-01-31', 300), rate('USD', '2026-02-28', 300)];

function parts(money: readonly LedgerMoney[], lens: 'KZT' | 'USD' = 'USD') {
	const facts = ledger([{ name: 'Shelter', money }], rates);
	const question = asking({ asOf: '2026-03-01', lens, from: '2026-01', to: '2026-01' });
	const month = answer(facts, question).programs[0]?.months[0];
	return {
		committed: month?.committed.minor,
		parts: month?.parts.map(({ sourceId, amount }) => [
			sourceId,
			amount.state === 'known' ? amount.value : amount.state
		])
	};
}

describe('a cell', () => {
	it('is converted and rounded once, however many sources are in it', () => {
		const tiny = { ...january, amount: 1 };
		expect(parts([tiny, tiny, tiny]).committed).toBe(1);
	});

	it('is apart for each origin, so that state, foreign and domestic add up', () => {
		const tiny = { ...january, amount: 1 };
		const apart = [{ ...tiny, origin: 'state' as const }, tiny, tiny];
		expect(parts(apart).committed).toBe(0 + 1);
	});

	it('is apart for each currency: a tenge and a cent are rounded by themselves', () => {
		const tenge = { ...january, amount: 1 };
		const dollar = { ...january, amount: 1, currency: 'USD' };
		expect(parts([tenge, dollar]).committed).toBe(0 + 100);
	});

	it('has parts that are differences of rounded running totals', () => {
		const tiny = { ...january, amount: 1 };
		const named = ['A', 'B', 'C'].map((source) => ({ ...tiny, source }));
		expect(parts(named)).toEqual({
			committed: 1,
			parts: [
				[1, 0],
				[2, 1],
				[3, 0]
			]
		});
	});

	it('orders its parts by start, then end, then amount, then name', () => {
		const money = [
			{ source: 'B', amount: 2, from: '2026-01-01', to: '2026-01-31' },
			{ source: 'A', amount: 2, from: '2026-01-01', to: '2026-01-31' },
			{ source: 'C', amount: 1, from: '2026-01-01', to: '2026-01-31' },
			{ source: 'D', amount: 9, from: '2026-01-01', to: '2026-01-30' },
			{ source: 'E', amount: 9, from: '2025-12-31', to: '2026-02-28' }
		];
		expect(parts(money, 'KZT').parts?.map(([id]) => id)).toEqual([5, 4, 3, 2, 1]);
	});

	it('takes a month at that month’s rate, and the running one at the newest, assumed', () => {
		const facts = ledger(
			[
				{
					name: 'Shelter',
					money: [{ amount: 200, currency: 'USD', from: '2026-01-01', to: '2026-02-28' }]
				}
			],
			[rate('USD', '2026-01-31', 300), rate('USD', '2026-02-10', 310)]
		);
		const report = answer(facts, asking({ asOf: '2026-02-10', from: '2026-01', to: '2026-02' }));
		expect(report.months.map(({ committed }) => [committed.minor, committed.assumed])).toEqual([
			[3_000_000, false],
			[3_100_000, true]
		]);
	});

	it('without a rate is counted and not added', () => {
		const money = [
			{ ...january, amount: 5 },
			{ ...january, amount: 7, currency: 'EUR' }
		];
		const facts = ledger([{ name: 'Shelter', money }], rates);
		const report = answer(facts, asking({ asOf: '2026-03-01', from: '2026-01', to: '2026-01' }));
		expect(report.shares.committed).toMatchObject({ minor: 500, withoutRate: 1 });
	});

	it('keeps expected money apart from committed money', () => {
		expect(parts([{ ...january, amount: 500, firmness: 'awarded' }]).committed).toBe(0);
	});

	it('tells on which days of the month a part runs', () => {
		const facts = ledger([
			{ name: 'Shelter', money: [{ amount: 10, from: '2026-01-10', to: '2026-03-05' }] }
		]);
		const report = answer(facts, asking({ asOf: '2026-01-01', from: '2026-01', to: '2026-03' }));
		const days = report.programs[0]?.months.map(({ parts: [part] }) => [part?.from, part?.to]);
		expect(days).toEqual([
			['2026-01-10', '2026-01-31'],
			['2026-02-01', '2026-02-28'],
			['2026-03-01', '2026-03-05']
		]);
	});
});
