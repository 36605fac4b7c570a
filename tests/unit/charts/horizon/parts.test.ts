import { describe, expect, it } from 'vitest';
import { monthAtShare, moved } from '$lib/charts/horizon/cursor';
import { layPeriodBar } from '$lib/charts/horizon/period-bar';
import { textWidth } from '$lib/charts/horizon/text-width';
import { layUnplacedRow, layUnplacedSum } from '$lib/charts/horizon/unplaced';
import type { UnplacedRow, UnplacedSum, UnplacedView } from '$lib/charts/horizon/unplaced-types';

describe('the cursor', () => {
	const room = { rows: 3, months: 24 };

	it('goes by months and programs and stops at the edges', () => {
		expect(moved({ row: 0, month: 5 }, 'ArrowRight', room)).toEqual({ row: 0, month: 6 });
		expect(moved({ row: 0, month: 5 }, 'ArrowDown', room)).toEqual({ row: 1, month: 5 });
		expect(moved({ row: 0, month: 0 }, 'ArrowLeft', room)).toEqual({ row: 0, month: 0 });
		expect(moved({ row: 2, month: 0 }, 'ArrowDown', room)).toEqual({ row: 2, month: 0 });
		expect(moved({ row: 1, month: 5 }, 'End', room)).toEqual({ row: 1, month: 23 });
	});

	it('leaves other keys to the page', () => {
		expect(moved({ row: 0, month: 5 }, 'Tab', room)).toBeNull();
	});

	it('finds the month under a point, at the edges too', () => {
		expect([0, 0.5, 1].map((share) => monthAtShare(share, 24))).toEqual([0, 12, 23]);
	});
});

describe('the bar of a period', () => {
	const years = { windowFrom: '2025-01-01', windowTo: '2028-12-31', asOf: '2026-11-24' } as const;

	it('includes the last day, and points on where the period does', () => {
		const bar = layPeriodBar({ ...years, from: '2024-01-01', to: '2026-12-31' }, 1461);
		expect(bar).toMatchObject({ bar: { x: 0, width: 730 }, before: true, after: false });
	});

	it('fades where an end is not stated', () => {
		const bar = layPeriodBar({ ...years, from: null, to: '2025-12-31' }, 1461);
		expect(bar).toMatchObject({ bar: { x: 0, width: 365 }, fadesLeft: true, before: false });
	});

	it('draws nothing for a period that is not known at all, or lies elsewhere', () => {
		expect(layPeriodBar({ ...years, from: null, to: null }, 136).bar).toBeNull();
		expect(layPeriodBar({ ...years, from: '2019-01-01', to: '2020-01-01' }, 136).bar).toBeNull();
	});
});

describe('money without a place in time', () => {
	const row: UnplacedRow = {
		key: 'plan',
		name: 'Plan',
		nameLanguage: null,
		href: null,
		note: '',
		origin: 'state',
		texture: 'promised',
		offset: 13_000,
		amount: 1_055,
		text: '₸1,055,000 = $70,000 as printed',
		other: { amount: 10_566.5, text: '₸10,566,500 if the dollars are right' },
		verdict: { strong: '', note: '', odd: true },
		marks: [],
		claims: { href: '', hint: '' }
	};
	const view: UnplacedView = {
		title: '',
		description: '',
		accessibleName: '',
		largest: 23_566.5,
		ticks: [],
		rows: [row],
		more: null,
		sums: []
	};
	const sum: UnplacedSum = {
		key: 'state',
		name: '',
		note: '',
		printed: 14_055,
		lowest: 13_000,
		highest: 23_566.5,
		printedText: '₸14,055,000 as printed',
		lowestText: '₸13,000,000 if they overlap',
		highestText: '₸23,566,500 at most',
		verdict: { strong: '', note: '', odd: false }
	};

	it('begins where the row before it ends, and leaves empty what another reading would add', () => {
		const { bar, ghost, labels } = layUnplacedRow(row, view, 752);
		expect(bar?.x).toBeCloseTo((13_000 / 23_566.5) * 739 + 0.5);
		expect(ghost?.x).toBeCloseTo((bar?.x ?? 0) + (bar?.width ?? 0));
		expect((ghost?.x ?? 0) + (ghost?.width ?? 0)).toBeLessThanOrEqual(752);
		expect(labels.map(({ text }) => text)).toEqual([row.text, row.other?.text]);
	});

	it('has no bar where the amount is undisclosed', () => {
		const { bar, ghost } = layUnplacedRow({ ...row, amount: null, other: null }, view, 752);
		expect([bar, ghost]).toEqual([null, null]);
	});

	it('marks the sum as printed in the bracket from the lowest to the highest', () => {
		const { mark, lines, labels } = layUnplacedSum(sum, view, 752);
		expect(lines[0]?.x1).toBeLessThan(mark);
		expect(lines[0]?.x2).toBeGreaterThan(mark);
		expect(labels).toHaveLength(3);
	});
});

describe('the width of a text', () => {
	it('knows Latin, Cyrillic and Kazakh letters, and guesses wide where it does not', () => {
		expect(textWidth('31 Dec 2009')).toBeGreaterThan(60);
		expect(textWidth('қаражат')).toBeGreaterThan(textWidth('қара'));
		expect(textWidth('漢')).toBe(9.5);
		expect(textWidth('abc', 22)).toBe(2 * textWidth('abc'));
	});
});
