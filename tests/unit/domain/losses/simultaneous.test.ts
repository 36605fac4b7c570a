import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { asking, ledger, type LedgerProgram } from '../../../support/ledger';
import { monthly } from '../../../support/losses';

const start = '2026-01-01';
const until = (to: string) => monthly(100, start, to);
const running = until('2030-12-31');

function together(programs: readonly Omit<LedgerProgram, 'name'>[], asOf = start) {
	const facts = ledger(programs.map((program, at) => ({ name: `P${at + 1}`, ...program })));
	return answer(facts, asking({ asOf })).simultaneous.map(
		({ grouped, kind, region, from, to, programIds, running: count }) => [
			grouped === 'kind' ? kind : region?.en,
			from,
			to,
			programIds,
			count
		]
	);
}

describe('a simultaneous loss', () => {
	it('is two programs of one kind or more, within thirty days', () => {
		const money = (to: string) => ({ money: [until(to)] });
		expect(together([money('2026-03-31'), money('2026-04-30')])).toEqual([
			['shelter', '2026-03-31', '2026-04-30', [1, 2], 2]
		]);
		expect(together([money('2026-03-31'), money('2026-05-01')])).toEqual([]);
	});

	it('is at least half of those running on the first day', () => {
		const lost = { money: [until('2026-03-31')] };
		const kept = ['2028-12-31', '2029-12-31', '2030-12-31'].map((to) => ({ money: [until(to)] }));
		expect(together([lost, lost, ...kept.slice(0, 2)])).toEqual([
			['shelter', '2026-03-31', '2026-03-31', [1, 2], 4]
		]);
		expect(together([lost, lost, ...kept])).toEqual([]);
	});

	it('counts no program as running that is not funded on that day', () => {
		const lost = { money: [until('2026-03-31')] };
		const later = { money: [monthly(100, '2026-04-01', '2030-12-31')] };
		const asked = { money: [{ ...running, firmness: 'applied' as const }] };
		expect(together([lost, lost, later, asked, { money: [] }])[0]?.[4]).toBe(2);
	});

	it('is none of a single program, though it is all of its kind', () => {
		expect(together([{ money: [until('2026-03-31')] }])).toEqual([]);
		const two = monthly(50, start, '2026-04-10');
		expect(together([{ money: [until('2026-03-31'), two] }])).toEqual([]);
	});

	it('is told by kind and by region', () => {
		const north = { region: 'North', money: [until('2026-03-31')] };
		expect(together([north, { ...north, kind: 'hotline' }])).toEqual([
			['North', '2026-03-31', '2026-03-31', [1, 2], 2]
		]);
		expect(together([north, { ...north, region: 'South' }])).toEqual([
			['shelter', '2026-03-31', '2026-03-31', [1, 2], 2]
		]);
	});

	it('takes the first window that holds, and no loss twice', () => {
		const days = ['2026-03-31', '2026-04-20', '2026-05-10', '2026-05-31', '2026-06-20'];
		expect(together(days.map((day) => ({ money: [until(day)] })))).toEqual([
			['shelter', '2026-04-20', '2026-05-10', [2, 3], 4],
			['shelter', '2026-05-31', '2026-06-20', [4, 5], 2]
		]);
	});

	it('counts a loss that is past while its program is unfunded', () => {
		const gone = { money: [until('2026-03-31')] };
		expect(together([gone, gone], '2026-05-01')).toEqual([
			['shelter', '2026-03-31', '2026-03-31', [1, 2], 2]
		]);
	});
});
