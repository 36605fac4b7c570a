/** The aims that this command can judge, each with what was found. */
import type { MeasuredAnswers } from './answers';
import type { Measured } from './measure';
import type { MeasuredPages } from './pages';

export interface Results {
	readonly engine: readonly Measured[];
	readonly answers: readonly MeasuredAnswers[];
	readonly pages: MeasuredPages | null;
	/** Megabytes that the program holds after its overview at L; null: not measured. */
	readonly loadedAtL: number | null;
}

export interface Verdict {
	readonly aim: string;
	readonly found: number;
	readonly should: 'at most' | 'at least';
	readonly be: number;
	readonly holds: boolean;
}

export const notMeasured = [
	'memory at L, unless it is named: --only memory',
	'lab vitals (LCP, TBT, CLS)',
	'DuckDB, hledger and a workbook: a workbook is taken to need the 12 seconds found elsewhere',
	'import of 5,000 rows'
];

/** From one edit to a fresh sheet at M, as found with a workbook; milliseconds. */
const workbook = 12_000;

export function verdicts({ engine, answers, pages, loadedAtL }: Results): Verdict[] {
	return [
		...engine.flatMap(ofEngine),
		...ofGrowth(engine),
		...ofSql(engine),
		...answers.filter(({ size }) => size === 'M').flatMap(ofAnswers),
		...(pages === null ? [] : ofPages(pages)),
		...(loadedAtL === null ? [] : [atMost('L: megabytes after the overview', loadedAtL, 300)])
	];
}

function ofEngine({ size, engine, bound, cold, loadAndBound }: Measured): Verdict[] {
	return [
		atMost(`${size}: engine, times the bound`, engine / bound, 2),
		atMost(`${size}: database to answer, times load + bound`, cold / loadAndBound, 1.5)
	];
}

function ofGrowth(engine: readonly Measured[]): Verdict[] {
	const [large, largest] = ['L', 'XL'].map((name) => engine.find(({ size }) => size === name));
	if (large === undefined || largest === undefined) return [];
	return [atMost('L to XL: engine, times', largest.engine / large.engine, 12)];
}

function ofSql(engine: readonly Measured[]): Verdict[] {
	const middle = engine.find(({ size }) => size === 'M');
	if (middle === undefined || middle.sql === null) return [];
	return [atLeast('M: pure SQL, times database to answer', middle.sql / middle.cold, 10)];
}

function ofAnswers({ fresh }: MeasuredAnswers): Verdict[] {
	return [atLeast('M: a workbook, times one edit to a fresh report', workbook / fresh, 300)];
}

function ofPages(pages: MeasuredPages): Verdict[] {
	const { overview, prebuilt, idle } = pages;
	return [
		atLeast('overview, % of a prebuilt answer', (overview.rate16 / prebuilt.rate16) * 100, 2),
		atMost('overview, p99 in ms over 1 connection', overview.p99of1, 30),
		atMost('overview, p99 in ms over 16 connections', overview.p99of16, 250),
		atMost('start, times plain SvelteKit', pages.start / pages.plainStart, 1.5),
		...(idle === null ? [] : [atMost('megabytes idle', idle, 120)]),
		atMost('table page, kB of JavaScript', pages.tablePage, 45),
		atMost('chart page, kB of JavaScript', pages.chartPage, 110)
	];
}

function atMost(aim: string, found: number, be: number): Verdict {
	return { aim, found, should: 'at most', be, holds: found <= be };
}

function atLeast(aim: string, found: number, be: number): Verdict {
	return { aim, found, should: 'at least', be, holds: found >= be };
}
