/**
 * How one money is laid when its terms change while it runs (domain §3): what was laid before a
 * change stays, the rest is laid from there to the new end.
 */
import { addDays, earlier, later, type Day, type Month } from './calendar';
import { paymentsWithin } from './payments';
import { laidThrough, spread, type Pattern, type Period, type Share } from './spread';

/** What is laid over one period; of it, no more than what lies there through a day. */
export interface LaidPart {
	/** Minor units. */
	readonly minor: number;
	readonly period: Period;
	readonly through: Day;
	readonly pattern: Pattern;
}

/** The whole amount and the end from a day on. */
export interface Leg {
	/** The first day it holds; null: from the beginning. */
	readonly since: Day | null;
	/** The last day; null: not told, so nothing can be laid. */
	readonly to: Day | null;
	/** Minor units of the whole, what was laid before included. */
	readonly minor: number;
	/** Payments may lie outside its days. */
	readonly pattern: Pattern;
}

type Parts = readonly [LaidPart, ...LaidPart[]];

/**
 * The parts in the order of time; those that follow each other without a day between stand together.
 * A rest of nothing is not laid: the money has ended the day before.
 * @param stop the day of termination
 */
export function layLegs(from: Day, legs: readonly Leg[], stop: Day | null): Parts[] {
	let parts: LaidPart[] = [];
	for (const leg of legs) {
		if (stop !== null && leg.since !== null && leg.since > stop) break;
		parts = layLeg(from, parts, leg);
	}
	return withoutBreaks(stop === null ? parts : cutAfter(parts, stop));
}

function layLeg(from: Day, parts: LaidPart[], leg: Leg): LaidPart[] {
	const { since, to, minor, pattern } = leg;
	if (since === null) return partOn(from, to, minor, pattern);
	const open = parts.at(-1);
	const kept = cutAfter(parts, addDays(since, -1));
	const rest = Math.max(0, minor - laidBy(kept));
	if (rest > 0 || open?.minor === 0)
		return [...kept, ...partOn(later(from, since), to, rest, pattern)];
	const evenly = pattern === 'monthly' || pattern === 'daily';
	const allPaid = laidBy(kept) === laidBy(parts);
	return evenly || !allPaid ? kept : lengthened(kept, open, to);
}

function partOn(from: Day, to: Day | null, minor: number, pattern: Pattern): LaidPart[] {
	if (to === null || from > to) return [];
	const period = { from, to };
	const own = typeof pattern === 'string' ? pattern : paymentsWithin(period, pattern);
	return [{ minor, period, through: to, pattern: own }];
}

/** Money paid on days, all of them past, is there to the new end. */
function lengthened(kept: LaidPart[], open: LaidPart | undefined, to: Day | null): LaidPart[] {
	const last = kept.at(-1);
	if (!last || !open || to === null || last.through === open.through) return kept;
	const period = { from: last.period.from, to };
	return last.period.from === open.period.from
		? [...kept.slice(0, -1), { ...last, period, through: to }]
		: kept;
}

function cutAfter(parts: readonly LaidPart[], day: Day): LaidPart[] {
	return parts
		.filter(({ period }) => period.from <= day)
		.map((part) => ({ ...part, through: earlier(part.through, day) }));
}

function withoutBreaks(parts: readonly LaidPart[]): Parts[] {
	const chains: [LaidPart, ...LaidPart[]][] = [];
	for (const part of parts) {
		const chain = chains.at(-1);
		const before = chain?.at(-1);
		if (chain && before && addDays(before.through, 1) === part.period.from) chain.push(part);
		else chains.push([part]);
	}
	return chains;
}

/** Minor units that are laid through a day. */
export function laidBy(parts: readonly LaidPart[], day?: Day): number {
	return parts.reduce((sum, { minor, period, through, pattern }) => {
		const last = day === undefined ? through : earlier(day, through);
		return sum + laidThrough(minor, period, pattern, last);
	}, 0);
}

/** The shares by month; a month in which the terms change has one. */
export function sharesLaid(parts: readonly LaidPart[]): Share[] {
	const [only, ...more] = parts.map(({ minor, period, pattern, through }) =>
		spread(minor, period, pattern, through)
	);
	if (only === undefined || more.length === 0) return only ?? [];
	const months = new Map<Month, number>();
	for (const { month, minor } of [only, ...more].flat())
		months.set(month, (months.get(month) ?? 0) + minor);
	return [...months].map(([month, minor]) => ({ month, minor }));
}
