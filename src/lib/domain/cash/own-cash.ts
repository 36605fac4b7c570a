/** What one source means for one program's cash: when it is short of it, and what cannot be told. */
import { firstDayOf, lastDayOf, monthOf, type Day, type Month } from '../calendar';
import type { Question } from '../facts';
import type { Run } from '../money-runs';
import type { CurrencyCode } from '../money';
import type { CashMonth, SourceCash } from './gap';
import type { Inflow } from './inflows';
import type { CashOfSource } from './source-cash';

/** Sums of one source are minor units of its agreement currency. */
export interface LateSource {
	readonly sourceId: number;
	readonly currency: CurrencyCode;
	readonly firstMonth: Month;
	/** The largest gap of its allocations to the program. */
	readonly largest: number;
	/** The first payment after that month began to be short; null: none is expected. */
	readonly next: Inflow | null;
}

export interface UntoldSource {
	readonly sourceId: number;
	/** `no-days`: nothing says when its money comes, or when it is needed. */
	readonly why: 'undisclosed' | 'no-payment' | 'no-days';
}

/** A source's money for one program. */
export interface OwnCash {
	readonly source: CashOfSource;
	readonly runs: readonly Run[];
	/** Of each of its allocations to the program; none where its cash is not told. */
	readonly months: readonly (readonly CashMonth[])[];
	readonly currency: CurrencyCode;
}

/** One that ended, and of which nothing says what is still to come, is past: nobody waits for it. */
export function ownPart(source: CashOfSource, programId: number, asOf: Day): OwnCash[] {
	const runs = source.runs.filter((run) => run.programId === programId);
	const [first] = runs;
	if (!first) return [];
	const { cash } = source;
	const over = runs.every(({ to }) => monthOf(to) < monthOf(asOf));
	const parts = cash.state === 'known' ? cash.value.parts : [];
	const months = parts
		.filter(({ allocation }) => allocation.programId === programId)
		.map((part) => part.months);
	const told = cash.state === 'known' && months.flat().every(({ gap }) => gap.state === 'known');
	if (over && !told) return [];
	return [{ source, runs, months, currency: first.currency }];
}

/** After its last month a part owes what it still owed then. */
export function inMonth({ source, runs, months }: OwnCash, month: Month) {
	if (source.cash.state !== 'known') {
		const runsNow = runs.some(
			({ period, to }) => period.from <= lastDayOf(month) && to >= firstDayOf(month)
		);
		return { due: 0, gap: 0, untold: runsNow };
	}
	const parts = months.flatMap((part) => part.findLast((one) => one.month <= month) ?? []);
	if (parts.some(({ gap }) => gap.state !== 'known')) return { due: 0, gap: 0, untold: true };
	return {
		due: parts.reduce((total, { due }) => total + due, 0),
		gap: parts.reduce((total, { gap }) => total + (gap.state === 'known' ? gap.value : 0), 0),
		untold: false
	};
}

export function lateOf({ source, months, currency }: OwnCash, { to }: Question): LateSource[] {
	if (source.cash.state !== 'known') return [];
	const shown = new Set(months.flat().map(({ month }) => month));
	const gaps = [...shown]
		.filter((month) => month <= to)
		.sort()
		.map((month) => ({
			month,
			minor: inMonth({ source, runs: [], months, currency }, month).gap
		}));
	const first = gaps.find(({ minor }) => minor > 0);
	if (!first) return [];
	return [
		{
			sourceId: idOf(source),
			currency,
			firstMonth: first.month,
			largest: Math.max(...gaps.map(({ minor }) => minor)),
			next: nextAfter(source.cash.value, first.month)
		}
	];
}

function nextAfter({ inflows }: SourceCash, month: Month): Inflow | null {
	return inflows.find(({ on }) => on > lastDayOf(month)) ?? null;
}

export function untoldOf({ source, months }: OwnCash): UntoldSource[] {
	const sourceId = idOf(source);
	const { cash } = source;
	if (cash.state === 'undisclosed') return [{ sourceId, why: 'undisclosed' }];
	if (cash.state === 'missing')
		return [{ sourceId, why: cash.reason === 'not-recorded' ? 'no-payment' : 'no-days' }];
	return months.flat().some(({ gap }) => gap.state !== 'known')
		? [{ sourceId, why: 'no-days' }]
		: [];
}

function idOf({ terms }: CashOfSource): number {
	return terms.source.id;
}
