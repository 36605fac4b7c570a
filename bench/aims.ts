/** The aims that this command can judge, each with the ratio found. */
import type { Measured } from './measure';

export interface Verdict {
	readonly aim: string;
	readonly found: number;
	readonly atMost: number;
	readonly holds: boolean;
}

export const notMeasured = [
	'the overview page beside a prebuilt node:http answer',
	'start, idle and loaded memory',
	'JavaScript sent and lab vitals',
	'DuckDB, hledger and a workbook at M',
	'import of 5,000 rows'
];

export function verdicts(all: readonly Measured[]): Verdict[] {
	const each = all.flatMap((one) => [
		verdict(`${one.size}: engine, times the bound`, one.engine / one.bound, 2),
		verdict(`${one.size}: database to answer, times load + bound`, one.cold / one.loadAndBound, 1.5)
	]);
	const [large, largest] = ['L', 'XL'].map((name) => all.find(({ size }) => size === name));
	const growth =
		large && largest ? [verdict('L to XL: engine, times', largest.engine / large.engine, 12)] : [];
	const middle = all.find(({ size }) => size === 'M');
	const sql =
		middle && middle.sql !== null
			? [verdict('M: database to answer, as a part of pure SQL', middle.cold / middle.sql, 0.1)]
			: [];
	return [...each, ...growth, ...sql];
}

function verdict(aim: string, found: number, atMost: number): Verdict {
	return { aim, found, atMost, holds: found <= atMost };
}
