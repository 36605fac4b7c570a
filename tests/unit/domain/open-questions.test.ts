import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import type { Facts, Question } from '$lib/domain/facts';
import { findQuestions, mostWorkedOut } from '$lib/domain/open-questions/find-questions';
import { asking, between, ledger, type LedgerMoney } from '../../support/ledger';

const year: Question = asking({ asOf: '2026-01-01', from: '2026-01', to: '2026-12' });
const need = { monthly: 10, from: '2026-01', to: '2026-12' };
const unnamed = { allocated: [], claimed: '2025-10-01', origin: 'state' as const };
const openEnd = between('2026-06-30', '2026-09-30', '2026-12-31');
/** 10 a month, whenever it ends. */
const sure = { amount: 120, from: '2026-01-01', to: '2026-12-31' };

function asked(
	money: readonly LedgerMoney[],
	question: Question = year,
	change: (facts: Facts) => Facts = (facts) => facts
) {
	const facts = change(ledger([{ name: 'Shelter', need, money }]));
	return findQuestions(facts, answer(facts, question));
}

const openAmount = { ...sure, amount: 60, lowest: 48, highest: 84 };

describe('totals over uncertain facts', () => {
	it('are told from the lowest to the highest reading; what exceeds its shares has no program', () => {
		const { spreads } = asked([openAmount]);
		expect(spreads).toEqual([
			{ total: 'committed', lowest: 4800, adopted: 6000, highest: 6000, assumed: false },
			{ total: 'gap', lowest: 6000, adopted: 6000, highest: 7200, assumed: false }
		]);
	});

	it('are the same whichever reading is looked at', () => {
		const hopeful = asked([openAmount], { ...year, reading: 'hopeful' });
		expect(hopeful).toEqual(asked([openAmount]));
	});

	it('are not told where nothing is open', () => {
		expect(asked([sure])).toEqual({ spreads: [], questions: [], further: 0 });
	});

	it('agree with the totals by month of the report', () => {
		const facts = ledger([{ name: 'Shelter', need, money: [openAmount] }]);
		const { months, readings } = answer(facts, year);
		const adopted = readings.find(({ reading }) => reading === 'adopted');
		const summed = (minors: readonly number[]) => minors.reduce((total, minor) => total + minor, 0);
		expect(adopted?.gap.minor).toBe(summed(months.map(({ gap }) => gap.minor)));
		expect(adopted?.committed.minor).toBe(summed(months.map(({ committed }) => committed.minor)));
	});
});

describe('open questions', () => {
	it('are ranked by how far each moves a total, all others as adopted', () => {
		const small = { ...sure, amount: 24, lowest: 12 };
		const { questions } = asked([small, { ...openAmount, amount: 48, lowest: 12 }]);
		expect(questions).toEqual([
			{
				about: 'amount',
				sourceIds: [2],
				parts: [
					{ total: 'gap', minor: 3600 },
					{ total: 'committed', minor: 3600 }
				]
			},
			{
				about: 'amount',
				sourceIds: [1],
				parts: [
					{ total: 'gap', minor: 1200 },
					{ total: 'committed', minor: 1200 }
				]
			}
		]);
	});

	it('are not part of a gap that another source fills', () => {
		const [question] = asked([sure, openAmount]).questions;
		expect(question?.parts.map(({ total }) => total)).toEqual(['committed']);
	});

	it('keep dates that move no total, with no part', () => {
		const money = { amount: 60, from: '2026-01-01', to: openEnd, firmness: 'awarded' as const };
		expect(asked([money]).questions).toEqual([{ about: 'dates', sourceIds: [1], parts: [] }]);
	});

	it('about stated money add up to its spread, overlaps among them', () => {
		const overlapping = (facts: Facts): Facts => ({
			...facts,
			overlaps: [{ claimIds: [1, 2], reason: null }]
		});
		const money = [
			{ ...unnamed, amount: 100, lowest: 80, highest: 150 },
			{ ...unnamed, amount: 30, claimed: '2025-11-01' }
		];
		const { questions, spreads } = asked(money, year, overlapping);
		expect(questions.map(({ about, sourceIds, parts }) => [about, sourceIds, parts])).toEqual([
			['amount', [1], [{ total: 'state', minor: 7000 }]],
			['overlap', [1, 2], [{ total: 'state', minor: 3000 }]]
		]);
		expect(spreads[0]).toMatchObject({ total: 'state', lowest: 8000, highest: 18_000 });
	});

	it('beyond the largest sources are counted, not worked out', () => {
		const many = Array.from({ length: mostWorkedOut + 2 }, () => openAmount);
		expect(asked(many)).toMatchObject({ further: 2 });
	});
});
