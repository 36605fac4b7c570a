import { describe, expect, it } from 'vitest';
import { sharesLaid } from '$lib/domain/laying';
import { runsOf, type Run } from '$lib/domain/money-runs';
import { termsAsOf } from '$lib/domain/terms';
import { asking, between, ledger, type LedgerMoney } from '../../support/ledger';
import { lossesIn } from '../../support/losses';

const year: LedgerMoney = {
	amount: 1_000,
	from: '2026-01-01',
	to: '2026-12-31',
	profile: 'tranches',
	tranches: [
		{ on: '2026-02-10', amount: 300 },
		{ on: '2026-06-10', amount: 600 },
		{ on: '2026-11-10', amount: 100 }
	]
};

function runsIn(
	entry: LedgerMoney,
	question: Partial<Parameters<typeof asking>[0]> = {}
): readonly Run[] {
	const facts = ledger([{ name: 'Shelter', money: [entry] }]);
	return runsOf(facts, termsAsOf(facts, asking({ asOf: '2030-01-01', ...question })));
}

function monthsIn(entry: LedgerMoney, question: Partial<Parameters<typeof asking>[0]> = {}) {
	return runsIn(entry, question).flatMap((run) =>
		sharesLaid(run.parts).map(({ month, minor }) => [month, minor])
	);
}

describe('money laid on its source’s tranches', () => {
	it('falls on the planned days in proportion to the planned sums', () => {
		expect(monthsIn(year)).toEqual([
			['2026-02', 30_000],
			['2026-06', 60_000],
			['2026-11', 10_000]
		]);
	});

	it('runs on all its days all the same', () => {
		expect(runsIn(year).map(({ period, to }) => [period.from, to])).toEqual([
			['2026-01-01', '2026-12-31']
		]);
	});

	it('is rounded through the running total, so that a part adds up exactly', () => {
		const tranches = ['2026-01-05', '2026-02-05', '2026-03-05'].map((on) => ({ on, amount: 1 }));
		const entry = { ...year, tranches, amount: 3, allocated: [{ amount: 1 }] };
		expect(monthsIn(entry)).toEqual([
			['2026-01', 33],
			['2026-02', 34],
			['2026-03', 33]
		]);
	});

	it('takes an advance on the first day, and what comes after the end on the last', () => {
		const tranches = [
			{ on: '2025-12-01', amount: 400 },
			{ on: '2027-02-15', amount: 600 }
		];
		expect(monthsIn({ ...year, tranches })).toEqual([
			['2026-01', 40_000],
			['2026-12', 60_000]
		]);
	});

	it('leaves out the tranches outside days of its own', () => {
		const allocated = [{ amount: 500, from: '2026-05-01', to: '2026-12-31' }];
		expect(monthsIn({ ...year, allocated })).toEqual([
			['2026-06', 42_857],
			['2026-11', 7_143]
		]);
	});

	it('lives on the tranche before where none falls on its days, else waits for the next', () => {
		const part = (from: string, to: string) =>
			monthsIn({ ...year, allocated: [{ amount: 500, from, to }] });
		expect(part('2026-07-01', '2026-09-30')).toEqual([['2026-07', 50_000]]);
		expect(part('2026-01-01', '2026-01-31')).toEqual([['2026-01', 50_000]]);
	});

	it('follows the source’s end through the readings', () => {
		const to = between('2026-10-31', '2026-12-31', '2027-03-31');
		const last = (reading: 'cautious' | 'adopted') =>
			monthsIn({ ...year, to }, { reading }).at(-1)?.[0];
		expect([last('cautious'), last('adopted')]).toEqual(['2026-10', '2026-11']);
	});

	it('is not laid where no tranche is planned, and never spread in silence', () => {
		const [run] = runsIn({ ...year, tranches: [] });
		expect(run?.amount).toEqual({ state: 'missing', reason: 'not-laid-in-time' });
		expect(run?.parts).toEqual([]);
	});

	it('loses what is planned after a termination', () => {
		const terminated = { ...year, terminated: '2026-06-10' };
		expect(monthsIn(terminated)).toEqual([
			['2026-02', 30_000],
			['2026-06', 60_000]
		]);
		expect(runsIn(terminated)[0]?.amount).toEqual({ state: 'known', value: 100_000 });
	});

	it('is not moved by a tranche that comes with a later increase', () => {
		const tranches = [...(year.tranches ?? []), { on: '2026-12-01', amount: 500 }];
		const amended = [{ effective: '2026-09-01', amount: 1_500, shares: { 0: 1_500 } }];
		const before = monthsIn({ ...year, tranches, amended }, { asOf: '2026-08-31' });
		const after = monthsIn({ ...year, tranches, amended });
		expect(before.slice(0, 2)).toEqual(after.slice(0, 2));
		expect(after.slice(2)).toEqual([
			['2026-11', 10_000],
			['2026-12', 50_000]
		]);
	});

	it('ends where it is cut to what was paid, and lasts where all was paid and time is added', () => {
		const end = (amended: NonNullable<LedgerMoney['amended']>) =>
			runsIn({ ...year, amended }).map(({ to, amount }) => [to, amount]);
		expect(end([{ effective: '2026-07-01', amount: 900, shares: { 0: 900 } }])).toEqual([
			['2026-06-30', { state: 'known', value: 90_000 }]
		]);
		expect(end([{ effective: '2026-12-01', to: '2027-06-30' }])).toEqual([
			['2027-06-30', { state: 'known', value: 100_000 }]
		]);
	});

	it('makes a loss of its mean over all its months, wherever the last tranche lies', () => {
		const tranches = [{ on: '2026-01-10', amount: 1_200 }];
		const { losses } = lossesIn([{ ...year, amount: 1_200, tranches }], { asOf: '2026-11-24' });
		expect(losses.map(({ day, monthly }) => [day, monthly])).toEqual([
			['2026-12-31', { state: 'known', value: 10_000 }]
		]);
	});
});
