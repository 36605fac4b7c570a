import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { known, missing, undisclosed } from '$lib/domain/figure';
import type { Origin } from '$lib/domain/facts';
import { asking, ledger, rate, type LedgerMoney } from '../../support/ledger';

const january = { from: '2026-01-01', to: '2026-01-31' };
const from = (origin: Origin, amount: number | null, rest: Partial<LedgerMoney> = {}) => ({
	...january,
	origin,
	amount,
	...rest
});

function shares(programs: readonly (readonly LedgerMoney[])[], lens: 'KZT' | 'USD' = 'KZT') {
	const facts = ledger(
		programs.map((money, at) => ({ name: `P${at + 1}`, money })),
		[rate('USD', '2026-01-31', 500)]
	);
	return answer(facts, asking({ asOf: '2026-02-01', from: '2026-01', to: '2026-01', lens })).shares;
}

describe('a share of money', () => {
	it('is rounded by itself, and not forced to a hundred', () => {
		const { share } = shares([[from('state', 1), from('foreign', 1), from('domestic', 1)]]);
		expect(share).toEqual({ state: known(3_333), domestic: known(3_333), foreign: known(3_333) });
	});

	it('is of committed money in the period only', () => {
		const { share, committed } = shares([
			[
				from('state', 30),
				from('foreign', 10),
				from('foreign', 500, { firmness: 'awarded' }),
				from('foreign', 500, { from: '2026-02-01', to: '2026-12-31' })
			]
		]);
		expect([share.state, committed.minor]).toEqual([known(7_500), 4_000]);
	});

	it('keeps the known part and names what is undisclosed beside it', () => {
		const { share, byOrigin } = shares([
			[from('state', 30), from('foreign', 10), from('foreign', null)]
		]);
		expect(share).toMatchObject({ state: known(7_500), foreign: known(2_500) });
		expect(byOrigin.foreign).toMatchObject({ minor: 1_000, undisclosed: [3] });
	});

	it('is unknown where all is undisclosed, never 0 and never whole', () => {
		const { share } = shares([[from('state', null)], [from('foreign', null)]]);
		expect(share).toEqual({ state: undisclosed, foreign: undisclosed, domestic: undisclosed });
	});

	it('of an origin that discloses nothing is unknown, beside known ones', () => {
		const { share } = shares([[from('state', 30), from('foreign', null)]]);
		expect(share).toMatchObject({ foreign: undisclosed, domestic: known(0) });
	});

	it('of nothing is not recorded, and of what has no rate is missing', () => {
		expect(shares([[]]).share.state).toEqual(missing('not-recorded'));
		const euros = from('foreign', 10, { currency: 'EUR' });
		expect(shares([[euros]]).share.foreign).toEqual(missing('no-rate'));
		expect(shares([[euros, from('state', 10)]]).share.foreign).toEqual(missing('no-rate'));
	});
});

describe('by count of programs', () => {
	const main = (...money: LedgerMoney[]) => {
		const { byCount } = shares([money]);
		return Object.entries(byCount).find(([, count]) => count === 1)?.[0];
	};

	it.each([
		['state', [from('state', 10)]],
		['state', [from('state', null)]],
		['state', [from('state', null), from('state', 10)]],
		['foreign', [from('state', 10), from('foreign', 11)]],
		['undecided', [from('state', 10), from('foreign', 10)]],
		['undecided', [from('state', 10), from('foreign', null)]],
		['foreign', [from('state', 10), from('foreign', 11), from('foreign', null)]],
		['undecided', [from('state', null), from('foreign', null)]],
		['undecided', [from('state', 10), from('foreign', 11), from('domestic', null)]],
		['undecided', [from('state', 10), from('foreign', 11, { currency: 'EUR' })]],
		['none', []],
		['none', [from('state', 10, { firmness: 'tendered', kind: 'procurement_lot' })]]
	])('a program is %s', (expected, money) => {
		expect(main(...money)).toBe(expected);
	});

	it('a program has one voice, the same in every lens', () => {
		const programs = [
			[from('state', 10)],
			[from('foreign', 10)],
			[from('foreign', null)],
			[from('domestic', 3), from('state', 2)],
			[from('foreign', 10.01), from('state', 10)],
			[]
		];
		const counts = { state: 1, foreign: 3, domestic: 1, undecided: 0, none: 1 };
		expect(shares(programs).byCount).toEqual(counts);
		expect(shares(programs, 'USD').byCount).toEqual(counts);
	});
});

describe('concentration', () => {
	it('is the largest funder’s share and the Herfindahl index, rounded', () => {
		const { concentration } = shares([[from('state', 1)], [from('foreign', 2)]]);
		expect(concentration).toEqual({ funderId: 2, share: 6_667, herfindahl: 5_556 });
	});

	it('is whole with a single funder', () => {
		expect(shares([[from('state', 7)]]).concentration).toMatchObject({
			share: 10_000,
			herfindahl: 10_000
		});
	});

	it('sums a funder’s sources over programs', () => {
		const facts = ledger([
			{ name: 'A', money: [from('foreign', 30), from('state', 40)] },
			{ name: 'B', money: [from('foreign', 30)] }
		]);
		const sources = facts.sources.map((source) =>
			source.id === 3 ? { ...source, funderId: 1 } : source
		);
		const { shares: own } = answer({ ...facts, sources }, asking({ asOf: '2026-01-01' }));
		expect(own.concentration).toEqual({ funderId: 1, share: 6_000, herfindahl: 5_200 });
	});

	it('is not told where nothing is known', () => {
		expect(shares([[from('state', null)]]).concentration).toBeNull();
	});
});
