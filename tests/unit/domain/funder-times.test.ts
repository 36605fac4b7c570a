import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tranche } from '$lib/domain/agreement';
import { asksAsOf, successOf } from '$lib/domain/asks';
import type { Facts, Funder } from '$lib/domain/facts';
import { lastSafeDays, measuredTimes, medianOf, usualTime } from '$lib/domain/funder-times';
import type { SourceKind, Step } from '$lib/domain/kinds';
import { ledger, type LedgerMoney } from '../../support/ledger';

const asOf = '2026-11-24';
type Steps = readonly (readonly [Step, string])[];

/** Asks of one funder, each by its steps; the first tranche received, where one is. */
function asked(...asks: readonly { steps: Steps; received?: string; kind?: SourceKind }[]): Facts {
	const money = asks.map(({ kind = 'donor_grant' }): LedgerMoney => ({ amount: 100, kind }));
	const facts = ledger([{ name: 'Shelter', money }]);
	return {
		...facts,
		funders: facts.funders.slice(0, 1),
		sources: facts.sources.map((source, at) => ({
			...source,
			funderId: 1,
			steps: (asks[at]?.steps ?? []).map(([step, day]) => ({
				step,
				day,
				effective: day,
				chance: null,
				reason: null
			}))
		})),
		tranches: asks.flatMap(({ received }, at) => (received ? [tranche(at + 1, received)] : []))
	};
}

function tranche(sourceId: number, on: string): Tranche {
	return {
		id: sourceId,
		sourceId,
		planned: null,
		condition: null,
		conditionNote: null,
		conditionMetOn: null,
		received: { on, minor: 100 },
		bankRate: null,
		reference: null
	};
}

const grant: Steps = [
	['applied', '2025-01-10'],
	['awarded', '2025-03-11'],
	['committed', '2025-04-10']
];

describe('how long a funder takes', () => {
	it('is measured from the application to the decision, and to the first money', () => {
		const facts = asked({ steps: grant, received: '2025-05-10' });
		expect(measuredTimes(1, facts, asOf)).toEqual({
			toDecision: { days: 60, count: 1 },
			toMoney: { days: 120, count: 1 }
		});
	});

	it('counts a refusal as a decision, and a bid as an application', () => {
		const refused: Steps = [
			['applied', '2025-01-01'],
			['declined', '2025-01-31']
		];
		const lot: Steps = [
			['tendered', '2025-02-01'],
			['committed', '2025-02-21']
		];
		const facts = asked({ steps: refused }, { steps: lot, kind: 'procurement_lot' });
		expect(measuredTimes(1, facts, asOf).toDecision).toEqual({ days: 25, count: 2 });
	});

	it('knows nothing that came later than the day', () => {
		const facts = asked({ steps: grant, received: '2025-05-10' });
		expect(measuredTimes(1, facts, '2025-05-09')).toMatchObject({ toMoney: null });
		expect(measuredTimes(1, facts, '2025-03-10')).toEqual({ toDecision: null, toMoney: null });
	});

	it('is not measured where nobody wrote down when it was asked', () => {
		const facts = asked({ steps: [['committed', '2025-04-10']], received: '2025-05-10' });
		expect(measuredTimes(1, facts, asOf)).toEqual({ toDecision: null, toMoney: null });
	});

	it('is what was measured, else what was entered, else nothing', () => {
		const entered = { toDecision: 30, toMoney: 90 };
		const [known] = asked({ steps: grant }).funders;
		if (!known) throw new Error('a ledger without its funder');
		const funder: Funder = { ...known, usualDays: entered };
		const measured = asked({ steps: grant, received: '2025-05-10' });
		expect(usualTime(funder, measured, asOf)).toEqual({ days: 120, measured: 1 });
		expect(usualTime(funder, asked({ steps: grant }), asOf)).toEqual({ days: 90, measured: null });
		expect(usualTime(known, asked({ steps: grant }), asOf)).toBeNull();
	});
});

describe('the median', () => {
	it.each([
		[[], null],
		[[7], { days: 7, count: 1 }],
		[[1, 2], { days: 2, count: 2 }],
		[[9, 1, 5], { days: 5, count: 3 }],
		[[10, 1, 4, 2], { days: 3, count: 4 }]
	])('of %j is %j', (days, median) => {
		expect(medianOf(days)).toEqual(median);
	});

	it('does not depend on the order, and has as many below as above', () => {
		const days = fc.array(fc.integer({ min: 0, max: 3650 }), { minLength: 1 });
		fc.assert(
			fc.property(days, (some) => {
				const median = medianOf(some)?.days ?? -1;
				expect(medianOf([...some].reverse())?.days).toBe(median);
				const below = some.filter((day) => day < median).length;
				const above = some.filter((day) => day > median).length;
				expect(Math.max(below, above)).toBeLessThanOrEqual(some.length / 2);
			})
		);
	});
});

describe('the last safe day to ask', () => {
	const loss = { day: '2026-12-31', sourceIds: [1] };

	it('is the day of the loss less the usual time to first money', () => {
		const facts = asked({ steps: grant, received: '2025-05-10' });
		expect(lastSafeDays(loss, facts, asOf)).toMatchObject([
			{ day: '2026-09-02', passed: true, days: 120, measured: 1 }
		]);
		expect(lastSafeDays(loss, facts, '2026-09-02')).toMatchObject([{ passed: false }]);
	});

	it('is not told of a funder whose time nobody knows, or that pays for nothing that ends', () => {
		expect(lastSafeDays(loss, asked({ steps: grant }), asOf)).toEqual([]);
		const facts = asked({ steps: grant, received: '2025-05-10' });
		expect(lastSafeDays({ ...loss, sourceIds: [] }, facts, asOf)).toEqual([]);
	});
});

describe('the success rate', () => {
	const told = (facts: Facts, day = asOf) => successOf(asksAsOf(facts.sources, day));

	it('is what was won of what was decided; what is open or was withdrawn stands beside', () => {
		const facts = asked(
			{ steps: grant },
			{ steps: [['committed', '2024-01-01']] },
			{ steps: [['applied', '2026-01-01']] },
			{
				steps: [
					['applied', '2025-01-01'],
					['declined', '2025-02-01']
				]
			},
			{
				steps: [
					['applied', '2025-01-01'],
					['withdrawn', '2025-02-01']
				]
			}
		);
		expect(told(facts)).toEqual({ won: 2, declined: 1, withdrawn: 1, open: 1, decided: 3 });
	});

	it('keeps what was ended early as won', () => {
		const steps: Steps = [...grant, ['terminated', '2025-08-01']];
		expect(told(asked({ steps }))).toMatchObject({ won: 1, decided: 1 });
	});

	it('counts no prospect, and no money that nobody asks for', () => {
		const facts = asked(
			{ steps: [['prospect', '2026-01-01']] },
			{ steps: [['planned', '2026-01-01']], kind: 'plan_allocation' }
		);
		expect(told(facts)).toMatchObject({ won: 0, open: 0, decided: 0 });
	});

	it('is as of a day', () => {
		expect(told(asked({ steps: grant }), '2025-02-01')).toMatchObject({ open: 1, decided: 0 });
	});
});
