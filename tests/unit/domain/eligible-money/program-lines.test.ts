import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Restriction } from '$lib/domain/agreement';
import { answer } from '$lib/domain/answer';
import { linesByYear } from '$lib/domain/eligible-money/line-years';
import { linesOfPrograms } from '$lib/domain/eligible-money/program-lines';
import type { Facts } from '$lib/domain/facts';
import { known } from '$lib/domain/figure';
import { asking, ledger, type LedgerMoney } from '../../../support/ledger';
import { randomPrograms, someRates } from '../../../support/random-ledger';

const year = { from: '2027-01-01', to: '2027-12-31' };
const question = asking({ asOf: '2026-11-24', from: '2027-01', to: '2027-12' });

type Rule = Partial<Restriction> & Pick<Restriction, 'rule'>;

/** A shelter that needs 100 a month for staff and 40 for rent, with a year's grant of a thousand a month. */
function shelter(
	money: readonly LedgerMoney[],
	rules: readonly (Rule & { readonly of?: number })[],
	lines: readonly (string | null)[] = []
): Facts {
	const facts = ledger([
		{
			name: 'Shelter',
			region: 'North',
			need: { monthly: 140, from: '2027-01', to: '2027-12' },
			money
		}
	]);
	return {
		...facts,
		needs: facts.needs.map((need) => ({
			...need,
			lines: [
				{ line: 'Rent', monthly: 4_000, from: '2027-01', to: '2027-12' },
				{ line: 'Staff', monthly: 10_000, from: '2027-01', to: '2027-12' }
			]
		})),
		allocations: facts.allocations.map((one, index) => ({ ...one, line: lines[index] ?? null })),
		restrictions: rules.map(({ of = 1, ...rule }, index) => ({
			id: index + 1,
			sourceId: of,
			line: null,
			region: null,
			atMost: null,
			note: null,
			...rule
		}))
	};
}

function january(facts: Facts) {
	const [first] = linesOfPrograms(facts, question, [1]).get(1) ?? [];
	if (!first) throw new Error('January has no need');
	const lines = first.lines.map(({ line, covered }) => [line, covered]);
	return { lines: Object.fromEntries(lines) as object, ineligible: first.ineligible };
}

const tenge = (whole: number) => known(whole * 100);
const grant = { ...year, amount: 140 * 12 };

describe('money that may not pay for everything', () => {
	it('covers the largest line first where nothing is said', () => {
		expect(january(shelter([{ ...grant, amount: 120 * 12 }], []))).toEqual({
			lines: { Staff: tenge(100), Rent: tenge(20) },
			ineligible: known(0)
		});
	});

	it.each<[string, Rule, number, number]>([
		['a line that is excluded', { rule: 'line_excluded', line: 'Rent' }, 0, 40],
		['the only line, spelled otherwise', { rule: 'line_only', line: ' staff ' }, 0, 40],
		['a line at most', { rule: 'line_at_most', line: 'Rent', atMost: 1_000 }, 14, 26],
		['its own region', { rule: 'region_only', region: 'north' }, 40, 0]
	])('keeps to %s', (_, rule, rent, ineligible) => {
		expect(january(shelter([grant], [rule]))).toEqual({
			lines: { Staff: tenge(100), Rent: tenge(rent) },
			ineligible: tenge(ineligible)
		});
	});

	it('of another region pays for nothing', () => {
		expect(january(shelter([grant], [{ rule: 'region_only', region: 'South' }]))).toEqual({
			lines: { Staff: tenge(0), Rent: tenge(0) },
			ineligible: tenge(140)
		});
	});

	it('makes room for other money before anything is missing', () => {
		const two = [
			{ ...grant, amount: 40 * 12 },
			{ ...grant, amount: 100 * 12 }
		];
		const facts = shelter(two, [{ rule: 'line_excluded', line: 'Rent', of: 2 }]);
		expect(january(facts).ineligible).toEqual(known(0));
	});

	it('that names a line pays for that line alone', () => {
		expect(january(shelter([grant], [], ['Staff']))).toEqual({
			lines: { Staff: tenge(100), Rent: tenge(0) },
			ineligible: tenge(40)
		});
	});

	it('may go to a line up to its cap, be all of it named for it', () => {
		const rent = { ...grant, amount: 40 * 12 * 10, allocated: [{ amount: 40 * 12 }] };
		const capped = { rule: 'line_at_most', line: 'Rent', atMost: 1_000 } as const;
		expect(january(shelter([rent], [capped], ['Rent'])).lines).toEqual({
			Staff: tenge(0),
			Rent: tenge(40)
		});
	});

	it('of an undisclosed amount leaves covered and ineligible unknown', () => {
		const unknown = { state: 'undisclosed' };
		expect(january(shelter([{ ...year, amount: null }], []))).toEqual({
			lines: { Staff: unknown, Rent: unknown },
			ineligible: unknown
		});
	});

	it('is told by year with the lines that it may not reach', () => {
		const facts = shelter([grant], [{ rule: 'line_excluded', line: 'Rent' }]);
		expect(linesByYear(linesOfPrograms(facts, question, [1]).get(1) ?? [])).toEqual([
			{
				year: 2027,
				currency: 'KZT',
				months: 12,
				leftOut: 0,
				lines: [
					{ line: 'Staff', need: 120_000, covered: 120_000, starved: false },
					{ line: 'Rent', need: 48_000, covered: 0, starved: true }
				],
				need: 168_000,
				covered: 120_000,
				ineligible: 48_000
			}
		]);
	});
});

const rules = fc.array(
	fc.record({
		sourceId: fc.integer({ min: 1, max: 8 }),
		rule: fc.constantFrom('line_excluded' as const, 'line_only' as const, 'line_at_most' as const),
		line: fc.constantFrom('Need', 'Rent')
	}),
	{ maxLength: 5 }
);

describe('whatever is recorded', () => {
	it('line gaps less the ineligible gap are the gap of the program, and no rule lowers it', () => {
		const asked = asking({ asOf: '2026-01-15', from: '2025-06', to: '2027-03' });
		fc.assert(
			fc.property(randomPrograms, rules, (programs, drawn) => {
				const facts = ledger(programs, someRates);
				const restrictions = drawn.map((rule, index) => ({
					...rule,
					id: index + 1,
					region: null,
					atMost: rule.rule === 'line_at_most' ? 2_500 : null,
					note: null
				}));
				const report = answer(facts, asked);
				for (const one of report.programs) {
					const restricted = { ...facts, restrictions };
					const months = linesOfPrograms(restricted, asked, [one.program.id]).get(one.program.id);
					for (const { month, lines, ineligible, currency } of months ?? []) {
						const gap = one.months.find((other) => other.month === month)?.gap;
						expect(gap?.state).toBe(ineligible.state === 'known' ? 'known' : gap?.state);
						if (ineligible.state !== 'known') continue;
						expect(ineligible.value).toBeGreaterThanOrEqual(0);
						if (drawn.length === 0) expect(ineligible.value).toBe(0);
						if (currency !== 'KZT' || gap?.state !== 'known') continue;
						const missing = lines.reduce(
							(sum, { need, covered }) =>
								sum + need - (covered.state === 'known' ? covered.value : 0),
							0
						);
						expect(missing - ineligible.value).toBe(gap.value);
					}
				}
			}),
			{ numRuns: 150 }
		);
	});
});
