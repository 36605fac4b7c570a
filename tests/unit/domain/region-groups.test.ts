import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { lenses, origins } from '$lib/domain/facts';
import { byRegion, groupMonths } from '$lib/domain/region-groups';
import { sum } from '$lib/domain/totals';
import { asking, ledger, type LedgerProgram } from '../../support/ledger';
import { randomPrograms, someRates } from '../../support/random-ledger';

const year = { from: '2026-01-01', to: '2026-12-31' } as const;
const need = { monthly: 100, from: '2026-01', to: '2027-12' } as const;

function program(name: string, region: string | undefined, end: string, amount: number | null) {
	const money = [{ amount, ...year, to: end }];
	return { name, need, money, ...(region === undefined ? {} : { region }) };
}

function groupsOf(programs: readonly LedgerProgram[]) {
	return byRegion(answer(ledger(programs), asking({ asOf: '2026-03-10', to: '2026-04' })).programs);
}

describe('programs by region', () => {
	it('come with the soonest loss first, then by name, and none is forgotten', () => {
		const groups = groupsOf([
			program('A', 'South', '2026-12-31', 1_200),
			program('B', undefined, '2026-12-31', 1_200),
			program('C', 'North', '2026-12-31', 1_200),
			program('D', 'West', '2026-06-30', 600),
			program('E', 'South', '2026-12-31', 1_200)
		]);
		expect(
			groups.map(({ key, programs }) => [key, programs.map((one) => one.program.name.en)])
		).toEqual([
			['West', ['D']],
			['North', ['C']],
			['South', ['A', 'E']],
			['', ['B']]
		]);
	});

	it('leave a month of unknown amount out of need and gap, and keep its source in sight', () => {
		const [group] = groupsOf([
			program('Told', 'North', '2026-12-31', 600),
			program('Untold', 'North', '2026-12-31', null)
		]);
		if (group === undefined) throw new Error('no group');
		expect(groupMonths(group.programs)[0]).toMatchObject({
			month: '2026-03',
			need: { minor: 10_000 },
			gap: { minor: 5_000 },
			committed: { minor: 5_000, undisclosed: [2] },
			counted: 1
		});
	});

	it('add up to the total row, whatever is recorded', () => {
		const range = { asOf: '2026-04-10', from: '2025-11', to: '2026-02' };
		fc.assert(
			fc.property(randomPrograms, fc.constantFrom(...lenses), (programs, lens) => {
				const report = answer(ledger(programs, someRates), asking({ ...range, lens }));
				const groups = byRegion(report.programs).map(({ programs: own }) => groupMonths(own));
				report.months.forEach((total, index) => {
					const own = groups.flatMap((months) => months[index] ?? []);
					for (const origin of origins)
						expect(sum(own.map(({ byOrigin }) => byOrigin[origin]))).toEqual(
							total.byOrigin[origin]
						);
					expect(sum(own.map((month) => month.need))).toEqual(total.need);
					expect(sum(own.map((month) => month.gap))).toEqual(total.gap);
					expect(sum(own.map((month) => month.committed))).toEqual(total.committed);
					expect(own.reduce((count, { counted }) => count + counted, 0)).toBe(total.counted);
					expect(sum(own.flatMap(({ expected }) => expected.map(({ full }) => full)))).toEqual(
						sum(total.expected.map(({ full }) => full))
					);
				});
			}),
			{ numRuns: 100 }
		);
	});
});
