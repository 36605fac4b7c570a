import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NeedLine, NeedVersion } from '$lib/domain/facts';
import { copiedToYear, raised, type Copying } from '$lib/domain/need-copy';
import {
	changeOf,
	comparedByMonth,
	comparedByYear,
	needInForce,
	setBeside,
	yearsOf
} from '$lib/domain/need-versions';

const line = (name: string, monthly: number, from: string, to: string): NeedLine => ({
	line: name,
	monthly,
	from,
	to
});

function version(label: string, lines: readonly NeedLine[], approvedOn: string | null = null) {
	return { id: 1, programId: 1, label, approvedOn, currency: 'KZT', lines } satisfies NeedVersion;
}

const old = version('2026', [
	line('rent', 100, '2026-01', '2026-12'),
	line('food', 50, '2026-01', '2026-06')
]);
const later = version('2026, revised', [
	line('rent', 100, '2026-01', '2026-06'),
	line('rent', 120, '2026-07', '2026-12'),
	line('guards', 30, '2026-07', '2027-03')
]);

describe('two versions of a need', () => {
	it('stand side by side by line and year', () => {
		expect(comparedByYear({ first: old, second: later })).toEqual([
			{
				from: '2026-01',
				to: '2026-12',
				rows: [
					{ line: 'rent', first: 1200, second: 1320 },
					{ line: 'food', first: 300, second: null },
					{ line: 'guards', first: null, second: 180 }
				],
				total: { first: 1500, second: 1500 }
			},
			{
				from: '2027-01',
				to: '2027-12',
				rows: [{ line: 'guards', first: null, second: 90 }],
				total: { first: null, second: 90 }
			}
		]);
	});

	it('stand side by side a month, for as long as neither changes', () => {
		const stretches = comparedByMonth({ first: old, second: later });
		expect(stretches.map(({ from, to, total }) => [from, to, total.first, total.second])).toEqual([
			['2026-01', '2026-06', 150, 100],
			['2026-07', '2026-12', 100, 150],
			['2027-01', '2027-03', null, 30]
		]);
	});

	it('differ by a line that only one has, and not in a year of which one is silent', () => {
		const total = { first: 1500, second: 1500 };
		expect(changeOf({ first: 300, second: null }, total)).toEqual({
			difference: -300,
			basisPoints: -10_000
		});
		expect(changeOf({ first: null, second: 180 }, total)).toEqual({
			difference: 180,
			basisPoints: null
		});
		expect(changeOf({ first: null, second: 90 }, { first: null, second: 90 })).toBeNull();
	});

	it('that share no year stand with the last of one beside the first of the other', () => {
		const next = version('2028', [line('rent', 130, '2028-01', '2028-12')]);
		const beside = setBeside({ first: later, second: next });
		expect(beside?.years).toEqual({ first: 2027, second: 2028 });
		expect(beside?.pair.first.lines).toEqual([line('guards', 30, '2028-01', '2028-03')]);
		expect(setBeside({ first: old, second: later })).toBeNull();
	});

	it('are in force by their approval; a draft never is', () => {
		const approved = version('a', old.lines, '2025-12-01');
		const revised = version('b', later.lines, '2026-06-01');
		const draft = version('c', later.lines);
		const all = [draft, revised, approved];
		expect(needInForce(all, '2026-05-31', '2026-05')?.label).toBe('a');
		expect(needInForce(all, '2026-06-01', '2026-06')?.label).toBe('b');
		expect(needInForce([draft], '2026-06-01', '2026-06')).toBeNull();
	});

	it('name the years of which they speak', () => {
		expect(yearsOf(later.lines)).toEqual([2026, 2027]);
	});
});

describe('a copy with a rise', () => {
	const copying: Copying = {
		from: 2026,
		to: 2028,
		riseOf: (name) => (name === 'rent' ? 850 : 0),
		rounding: 1,
		currency: 'KZT'
	};

	it('puts the lines of a year in the same months of another, raised and rounded', () => {
		const lines = [
			line('rent', 12_345_00, '2025-07', '2027-06'),
			line('food', 5_000_00, '2026-01', '2026-06')
		];
		expect(copiedToYear(lines, copying)).toEqual([
			line('rent', 13_394_00, '2028-01', '2028-06'),
			line('food', 5_000_00, '2028-01', '2028-06'),
			line('rent', 13_394_00, '2028-07', '2028-12')
		]);
	});

	it('rounds to whole yen and to thousands of tenge', () => {
		const lines = [line('rent', 12_345, '2026-01', '2026-12')];
		const [yen] = copiedToYear(lines, { ...copying, currency: 'JPY' });
		expect(yen?.monthly).toBe(13_394);
		const tenge = { ...copying, rounding: 1000 } as const;
		expect(copiedToYear([line('rent', 99_950_000, '2026-01', '2026-12')], tenge)[0]?.monthly).toBe(
			108_400_000
		);
	});

	const amount = fc.integer({ min: 0, max: 800_000_000_000 });
	const rise = fc.integer({ min: -9_999, max: 100_000 });
	const step = fc.constantFrom(1, 100, 10_000, 100_000);

	it('is at most half a step away from the exact amount, and a whole number of steps', () => {
		fc.assert(
			fc.property(amount, rise, step, (minor, basisPoints, size) => {
				const rounded = BigInt(raised(minor, basisPoints, size));
				const exact = BigInt(minor) * BigInt(10_000 + basisPoints);
				const away = rounded * 10_000n - exact;
				expect(2n * (away < 0n ? -away : away) <= 10_000n * BigInt(size)).toBe(true);
				expect(rounded % BigInt(size)).toBe(0n);
			})
		);
	});

	it('leaves the amount alone without a rise, and never orders two amounts otherwise', () => {
		fc.assert(
			fc.property(amount, amount, rise, step, (a, b, basisPoints, size) => {
				expect(raised(a, 0, 1)).toBe(a);
				const [low, high] = a <= b ? [a, b] : [b, a];
				expect(raised(low, basisPoints, size)).toBeLessThanOrEqual(raised(high, basisPoints, size));
			})
		);
	});

	it('rounds halves away from zero', () => {
		expect(raised(150, 0, 100)).toBe(200);
		expect(raised(250, 0, 100)).toBe(300);
	});
});
