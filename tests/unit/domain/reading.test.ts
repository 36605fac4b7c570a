import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/domain/evaluation';
import { missing, undisclosed } from '$lib/domain/figure';
import { certain, readEnd, readings, readStart, unknownDay } from '$lib/domain/reading';
import { asking, between, ledger, type LedgerMoney } from '../../support/ledger';

function runs(entry: LedgerMoney, asOf = '2026-01-01') {
	const facts = ledger([{ name: 'Shelter', money: [entry] }]);
	return readings.map((reading) =>
		evaluate(facts, asking({ asOf, reading })).runs.map(({ period, to, amount }) => [
			period.from,
			to,
			amount.state === 'known' ? amount.value / 100 : amount.state
		])
	);
}

describe('a stated day', () => {
	it('that is certain is the same in every reading', () => {
		expect(readings.map((reading) => readEnd(certain('2010-03-31'), reading))).toEqual(
			Array(3).fill('2010-03-31')
		);
	});

	it('“about” may be fifteen days either side', () => {
		const about = between(null, '2009-07-01', null, true);
		expect(readings.map((reading) => readStart(about, reading))).toEqual([
			'2009-07-16',
			'2009-07-01',
			'2009-06-16'
		]);
		expect(readings.map((reading) => readEnd(about, reading))).toEqual([
			'2009-06-16',
			'2009-07-01',
			'2009-07-16'
		]);
	});

	it('open on one side only moves in one reading', () => {
		const upTo2010 = between(null, '2009-12-31', '2010-12-31');
		expect(readings.map((reading) => readEnd(upTo2010, reading))).toEqual([
			'2009-12-31',
			'2009-12-31',
			'2010-12-31'
		]);
	});

	it('that is unknown stays unknown', () => {
		expect(readings.map((reading) => readStart(unknownDay, reading))).toEqual([null, null, null]);
	});
});

describe('an uncertain source', () => {
	const start = between('2026-01-01', '2026-02-01', '2026-03-01');
	const end = between('2026-06-30', '2026-09-30', '2026-12-31');

	it('starts latest, ends earliest and is lowest when read cautiously, and the reverse', () => {
		expect(runs({ amount: 800, lowest: 400, highest: 1200, from: start, to: end })).toEqual([
			[['2026-03-01', '2026-06-30', 400]],
			[['2026-02-01', '2026-09-30', 800]],
			[['2026-01-01', '2026-12-31', 800]]
		]);
	});

	it('lays its known amount anew over the changed period, whole', () => {
		const facts = ledger([
			{ name: 'Shelter', money: [{ amount: 1800, from: '2026-01-01', to: end }] }
		]);
		const monthly = readings.map((reading) =>
			evaluate(facts, asking({ asOf: '2026-01-01', reading })).table.at(1, '2026-02')
		);
		expect(monthly.map(({ cells }) => cells[0]?.minor)).toEqual([30_000, 20_000, 15_000]);
	});

	it('takes allocations along whose days equal its own, and only those', () => {
		const allocated = [
			{ amount: 500, from: '2026-02-01', to: '2026-09-30' },
			{ amount: 300, from: '2026-04-01', to: '2026-05-31' }
		];
		expect(runs({ amount: 800, from: start, to: end, allocated })).toEqual([
			[
				['2026-03-01', '2026-06-30', 500],
				['2026-04-01', '2026-05-31', 300]
			],
			[
				['2026-02-01', '2026-09-30', 500],
				['2026-04-01', '2026-05-31', 300]
			],
			[
				['2026-01-01', '2026-12-31', 500],
				['2026-04-01', '2026-05-31', 300]
			]
		]);
	});

	it('keeps allocations inside its period, whole', () => {
		const allocated = [{ amount: 800, from: '2026-02-10', to: '2026-08-31' }];
		expect(runs({ amount: 800, from: start, to: end, allocated })).toEqual([
			[['2026-03-01', '2026-06-30', 800]],
			[['2026-02-10', '2026-08-31', 800]],
			[['2026-02-10', '2026-08-31', 800]]
		]);
	});

	it('cuts its allocations in proportion when its amount is read lower, to the last tiyn', () => {
		const allocated = [
			{ amount: 1, from: '2026-02-01', to: '2026-03-31' },
			{ amount: 1, from: '2026-04-01', to: '2026-05-31' },
			{ amount: 1, from: '2026-06-01', to: '2026-07-31' }
		];
		const year = { from: '2026-01-01', to: '2026-12-31' };
		expect(runs({ amount: 3, lowest: 2, highest: 9, ...year, allocated })).toEqual([
			[0.67, 0.66, 0.67].map((part, index) => [...datesOf(allocated[index]), part]),
			allocated.map((part) => [...datesOf(part), 1]),
			allocated.map((part) => [...datesOf(part), 1])
		]);
	});
});

describe('a source with a day nobody told', () => {
	it('runs from its claim’s day where the start is unknown, its amount not laid', () => {
		const facts = ledger([
			{ name: 'Shelter', money: [{ amount: 100, to: '2026-12-31', claimed: '2025-10-01' }] }
		]);
		const [run] = evaluate(facts, asking({ asOf: '2026-01-01' })).runs;
		expect(run?.period).toEqual({ from: '2025-10-01', to: '2026-12-31' });
		expect(run?.amount).toEqual(missing('not-laid-in-time'));
	});

	it('is not placed in time where the end is unknown', () => {
		expect(runs({ amount: 100, from: '2026-01-01' })).toEqual([[], [], []]);
	});

	it('has an end after all once it is terminated, though its amount cannot be laid', () => {
		expect(
			runs({ amount: 100, from: '2026-01-01', terminated: '2026-03-31' }, '2026-05-01')
		).toEqual(Array(3).fill([['2026-01-01', '2026-03-31', 'missing']]));
	});

	it('keeps an undisclosed amount undisclosed', () => {
		const facts = ledger([{ name: 'Shelter', money: [{ amount: null, to: '2026-12-31' }] }]);
		expect(evaluate(facts, asking({ asOf: '2026-01-01' })).runs[0]?.amount).toBe(undisclosed);
	});
});

function datesOf(part: { from: string; to: string } | undefined): string[] {
	return part ? [part.from, part.to] : [];
}
