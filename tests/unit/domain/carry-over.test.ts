import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import type { Figure } from '$lib/domain/figure';
import { asking, ledger, type LedgerMoney, type LedgerProgram } from '../../support/ledger';

const need = { monthly: 100, from: '2026-01', to: '2026-04' };
const inMonth = (month: string) => ({ from: `${month}-01`, to: `${month}-28` });

const value = (figure: Figure<number>) =>
	figure.state === 'known' ? figure.value / 100 : Number.NaN;

function flows(money: readonly LedgerMoney[], program: Partial<LedgerProgram> = {}) {
	const facts = ledger([{ name: 'Shelter', need, money, ...program }]);
	const report = answer(facts, asking({ asOf: '2026-01-01', from: '2026-01', to: '2026-04' }));
	const months = report.programs[0]?.months ?? [];
	return {
		carried: months.map(({ carried }) => value(carried)),
		gap: months.map(({ gap }) => value(gap)),
		until: report.programs[0]?.fundedUntil
	};
}

/** Pays out in one month what it may use until its end. */
const early = (amount: number, month: string, end: string): LedgerMoney => ({
	amount,
	from: '2026-01-01',
	to: end,
	allocated: [{ amount, ...inMonth(month) }],
	carriesOver: true
});

describe('a surplus', () => {
	it('that cannot carry offsets no other month', () => {
		const { carried, gap } = flows([{ amount: 250, ...inMonth('2026-01') }]);
		expect({ carried, gap }).toEqual({ carried: [0, 0, 0, 0], gap: [0, 100, 100, 100] });
	});

	it('that carries joins the next months, before gap and dates are computed', () => {
		expect(flows([early(250, '2026-01', '2026-12-31')])).toEqual({
			carried: [0, 100, 50, 0],
			gap: [0, 0, 50, 100],
			until: { state: 'until', day: '2026-02-28', runway: 2 }
		});
	});

	it('carries to its source’s end, even where its allocation ended before', () => {
		const { carried } = flows([early(400, '2026-01', '2026-02-28')]);
		expect(carried).toEqual([0, 100, 0, 0]);
		expect(flows([early(400, '2026-01', '2026-03-01')]).carried).toEqual([0, 100, 100, 0]);
	});

	it('carries no further than the day its source was terminated', () => {
		const source = early(400, '2026-01', '2026-12-31');
		const steps = [{ step: 'terminated' as const, day: '2025-12-01', effective: '2026-02-10' }];
		expect(flows([{ ...source, steps }]).carried).toEqual([0, 100, 0, 0]);
	});

	it('is used only after money that cannot carry', () => {
		const fixed = { amount: 60, ...inMonth('2026-01') };
		const { carried, gap } = flows([fixed, early(100, '2026-01', '2026-12-31')]);
		expect({ carried, gap }).toEqual({ carried: [0, 60, 0, 0], gap: [0, 40, 100, 100] });
	});

	it('of the source that ends earliest is used first', () => {
		const long = early(100, '2026-01', '2026-12-31');
		const short = early(100, '2026-01', '2026-01-31');
		expect(flows([long, short]).carried).toEqual([0, 100, 0, 0]);
		expect(flows([short, long]).carried).toEqual([0, 100, 0, 0]);
	});

	it('that carries serves no other program', () => {
		const facts = ledger([
			{ name: 'Shelter', need, money: [early(400, '2026-01', '2026-12-31')] },
			{ name: 'Hotline', need, money: [] }
		]);
		const report = answer(facts, asking({ asOf: '2026-01-01', from: '2026-01', to: '2026-04' }));
		expect(report.months.map(({ gap }) => gap.minor / 100)).toEqual([100, 100, 100, 100]);
	});

	it('is not part of the committed money of the month that it joins', () => {
		const facts = ledger([{ name: 'Shelter', need, money: [early(250, '2026-01', '2026-12-31')] }]);
		const report = answer(facts, asking({ asOf: '2026-01-01', from: '2026-01', to: '2026-04' }));
		expect(report.months.map(({ committed }) => committed.minor / 100)).toEqual([250, 0, 0, 0]);
	});

	it('passes over a month whose money is not told', () => {
		const untold = { amount: null, ...inMonth('2026-02') };
		const { carried, gap } = flows([early(250, '2026-01', '2026-12-31'), untold]);
		expect({ carried, gap }).toEqual({ carried: [0, 0, 100, 50], gap: [0, NaN, 0, 50] });
	});
});
