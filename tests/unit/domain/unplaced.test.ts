import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { known, missing, undisclosed } from '$lib/domain/figure';
import type { Facts, Question } from '$lib/domain/facts';
import { asking, between, ledger, rate, type LedgerMoney } from '../../support/ledger';

const rates = [rate('USD', '2025-09-30', 540), rate('USD', '2026-03-31', 480)];
const unnamed = { allocated: [], claimed: '2025-10-01', origin: 'state' as const };

function report(
	money: readonly LedgerMoney[],
	question: Partial<Question> = {},
	change: (facts: Facts) => Facts = (facts) => facts
) {
	const facts = change(ledger([{ name: 'Shelter', money }], rates));
	return answer(facts, asking({ asOf: '2026-04-01', ...question }));
}

describe('money that is not placed', () => {
	it('has no end, or names no program', () => {
		const placed = { amount: 1, from: '2026-01-01', to: '2026-12-31' };
		const { unplaced } = report([
			placed,
			{ amount: 2, from: '2026-01-01' },
			{ ...placed, ...unnamed, amount: 3 }
		]);
		expect(unplaced.map(({ sourceId, placedInTime }) => [sourceId, placedInTime])).toEqual([
			[2, false],
			[3, true]
		]);
	});

	it('closes no gap and joins no program', () => {
		const { programs, shares } = report([{ amount: 2, from: '2026-01-01' }]);
		expect(shares.committed.minor).toBe(0);
		expect(programs[0]?.presences).toEqual([]);
	});

	it('is converted at its document’s date', () => {
		const [source] = report([{ ...unnamed, amount: 5_400 }], { lens: 'USD' }).unplaced;
		expect(source).toMatchObject({
			amount: known(1_000),
			assumed: false,
			rate: { micros: 540_000_000, day: '2025-09-30' }
		});
	});

	it('without a document is converted at the date of its first step', () => {
		const [source] = report([{ amount: 4_800, known: '2026-03-31' }], { lens: 'USD' }).unplaced;
		expect(source?.amount).toEqual(known(1_000));
	});

	it('says when the rate of that date is assumed, or missing', () => {
		const late = report([{ ...unnamed, amount: 540, claimed: '2025-12-01' }], { lens: 'USD' });
		expect(late.unplaced[0]).toMatchObject({ amount: known(100), assumed: true });
		const early = report([{ ...unnamed, amount: 540, claimed: '2025-01-01' }], { lens: 'USD' });
		expect(early.unplaced[0]).toMatchObject({ amount: missing('no-rate'), lowest: null });
		expect(early.stated[0]?.printed).toMatchObject({ minor: 0, withoutRate: 1 });
	});

	it('may be undisclosed', () => {
		const { unplaced, stated } = report([{ ...unnamed, amount: null }]);
		expect(unplaced[0]).toMatchObject({ amount: undisclosed, lowest: null, highest: null });
		expect(stated[0]?.printed.undisclosed).toEqual([1]);
	});
});

describe('a source that ends with no program named', () => {
	const ending = (entry: LedgerMoney, asOf = '2026-04-01') =>
		report([{ ...unnamed, ...entry }], { asOf }).ending;

	it('is listed beside the losses, with its day', () => {
		const listed = [{ sourceId: 1, day: '2026-12-31', amount: known(700) }];
		expect(ending({ amount: 7, to: '2026-12-31' })).toEqual(listed);
		expect(ending({ amount: 7, to: '2026-12-31' }, '2026-12-31')).toEqual(listed);
	});

	it('ends on the day it is terminated, unless its own end comes first', () => {
		const terminated = { step: 'terminated' as const, day: '2026-03-01' };
		const days = ['2026-06-30', '2027-06-30'].map(
			(effective) =>
				ending({ amount: 7, to: '2026-12-31', steps: [{ ...terminated, effective }] })[0]?.day
		);
		expect(days).toEqual(['2026-06-30', '2026-12-31']);
	});

	it('is not listed when it is over, not committed, or has a program', () => {
		const to = '2026-12-31';
		expect(ending({ amount: 7, to }, '2027-01-01')).toEqual([]);
		expect(ending({ amount: 7, to, firmness: 'awarded' })).toEqual([]);
		expect(ending({ amount: 7, to, allocated: [{ amount: 7 }] })).toEqual([]);
	});
});

describe('the money that is stated', () => {
	const overlapping = (facts: Facts): Facts => ({
		...facts,
		overlaps: [{ claimIds: [1, 2], reason: null }]
	});
	const pair = [
		{ ...unnamed, amount: 100 },
		{ ...unnamed, amount: 30, claimed: '2026-02-01' }
	];
	const ends = (...given: Parameters<typeof report>) =>
		report(...given).stated.map(({ printed, lowest, highest, overlapping: same }) => [
			printed.minor / 100,
			lowest / 100,
			highest / 100,
			same
		]);

	it('is summed by origin', () => {
		const { stated } = report([...pair, { ...unnamed, amount: 9, origin: 'foreign' }]);
		expect(stated.map(({ origin, printed }) => [origin, printed.minor / 100])).toEqual([
			['state', 130],
			['foreign', 9]
		]);
	});

	it('counts claims that may be the same money once at its lowest, twice at its highest', () => {
		expect(ends(pair)).toEqual([[130, 130, 130, false]]);
		expect(ends(pair, {}, overlapping)).toEqual([[130, 100, 130, true]]);
	});

	it('knows of no overlap before both claims were made', () => {
		expect(ends(pair, { asOf: '2026-01-31' }, overlapping)).toEqual([[130, 130, 130, false]]);
	});

	it('spreads over stated bounds and over the readings of an implied rate', () => {
		expect(ends([{ ...unnamed, amount: 100, lowest: 80, highest: 150 }])).toEqual([
			[100, 80, 150, false]
		]);
		const odd = { ...unnamed, amount: 5_400, stated: { tenge: 5_400, dollars: 100 } };
		expect(ends([odd])).toEqual([[5_400, 5_400, 54_000, false]]);
	});

	it('joins overlaps in a chain', () => {
		const chained = (facts: Facts): Facts => ({
			...facts,
			overlaps: [
				{ claimIds: [1, 3], reason: null },
				{ claimIds: [2, 3], reason: null }
			]
		});
		expect(ends([...pair, { ...unnamed, amount: 60 }], {}, chained)).toEqual([
			[190, 100, 190, true]
		]);
	});

	it('is told in every reading as it is printed', () => {
		const open = { ...unnamed, amount: 100, to: between('2026-06-30', '2026-12-31', null) };
		expect(ends([open], { reading: 'cautious' })).toEqual([[100, 100, 100, false]]);
	});
});
