import { describe, expect, it } from 'vitest';
import { readPasted } from '$lib/server/spending/pasted';

const columns = {
	allocationIds: [7, 8],
	currency: 'KZT',
	thisMonth: '2026-11',
	language: 'en'
} as const;
const entry = (allocationId: number, month: string, minor: number) => ({
	allocationId,
	month,
	minor,
	version: null
});

describe('spending pasted from a sheet', () => {
	it('is read by rows, with a heading left out and empty cells left alone', () => {
		const sheet = 'Month\tShelter\tLegal aid\nсен 2026\t1 000\t200\n\nOct 2026\t\t350.50\n';
		expect(readPasted(sheet, columns)).toEqual({
			entries: [
				entry(7, '2026-09', 100_000),
				entry(8, '2026-09', 20_000),
				entry(8, '2026-10', 35_050)
			],
			bad: []
		});
	});

	it('names each row that cannot be used, with what is wrong', () => {
		const sheet = '2026-09;100;200\nsum;100\n2026-10;1,055\n2026-12;5\n2026-08;1;2;3\n2026-09;5';
		const { bad } = readPasted(sheet, columns);
		expect(bad.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
		expect(bad[0]?.message).toContain('“sum” is not a month.');
		expect(bad[2]?.message).toBe('This month has not come yet.');
	});

	it('does not drop rows beyond the most unsaid', () => {
		const sheet = Array.from({ length: 501 }, (_, row) => `bad ${row};1`).join('\n');
		expect(readPasted(sheet, columns).bad.at(-1)?.row).toBe(501);
	});
});
