import { describe, expect, it } from 'vitest';
import { stackedSeries } from '$lib/charts/coverage/stack';
import { answer } from '$lib/domain/answer';
import { asking, ledger, type LedgerMoney } from '../../../support/ledger';

const tiyn = 100;

function seriesOf(money: readonly LedgerMoney[]) {
	const need = { monthly: 100, from: '2026-01', to: '2026-02' };
	const facts = ledger([{ name: 'Shelter', need, money }]);
	const question = asking({ asOf: '2026-01-01', from: '2026-01', to: '2026-02' });
	const months = answer(facts, question).programs[0]?.months ?? [];
	return stackedSeries(months, (firmness) =>
		firmness === 'planned' ? 'promised' : 'pipeline'
	).map(({ paint, origin, amounts }) => [paint, origin, amounts.map((amount) => amount / tiyn)]);
}

const january = { from: '2026-01-01', to: '2026-01-31' };

describe('the stack of a month', () => {
	it('is contracted money from the ground, then the gap up to the need', () => {
		expect(seriesOf([{ amount: 60, origin: 'state', ...january }])).toEqual([
			['solid', 'state', [60, 0]],
			['gap', 'mixed', [40, 100]]
		]);
	});

	it('draws hoped-for money inside the gap and never over the need', () => {
		const asked = { amount: 70, firmness: 'applied', origin: 'foreign', ...january } as const;
		expect(seriesOf([{ amount: 60, origin: 'state', ...january }, asked])).toEqual([
			['solid', 'state', [60, 0]],
			['pipeline', 'foreign', [40, 0]],
			['gap', 'mixed', [0, 100]]
		]);
	});

	it('draws no gap where an amount is undisclosed', () => {
		const hidden = { amount: null, origin: 'foreign', ...january } as const;
		expect(seriesOf([{ amount: 60, origin: 'state', ...january }, hidden])).toEqual([
			['solid', 'state', [60, 0]],
			['undisclosed', 'foreign', [40, 0]],
			['gap', 'mixed', [0, 100]]
		]);
	});

	it('lets a surplus stand over the need', () => {
		expect(seriesOf([{ amount: 130, origin: 'domestic', ...january }])).toEqual([
			['solid', 'domestic', [130, 0]],
			['gap', 'mixed', [0, 100]]
		]);
	});
});
