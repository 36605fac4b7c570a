/** Cuts the money of a row without need into stretches of time that are drawn alike. */
import { origins as stackOrder, type Origin } from '$lib/domain/facts';
import type { TimeScale } from './geometry';
import type { Interval, MonthsIn, RibbonPresence } from './strip-types';

/** From the surest: known to run, in doubt before the adopted day, in the hopeful reading only. */
export const strengths = ['full', 'doubted', 'hopeful', 'fading'] as const;
export type Strength = (typeof strengths)[number];

export interface RibbonSegment extends Interval {
	readonly strength: Strength;
	/** Null: the amount is undisclosed, by one origin or by several. */
	readonly shares: readonly { readonly origin: Origin; readonly share: number }[] | null;
	readonly undisclosedOrigin: Origin | 'mixed' | null;
	readonly amount: string | null;
}

/** The stretches in the order of time; where nothing runs there is none. */
export function ribbonSegments(
	presences: readonly RibbonPresence[],
	scale: TimeScale
): RibbonSegment[] {
	const edges = edgesOf(presences, scale);
	const segments = edges.slice(1).flatMap((to, index) => {
		const from = edges[index] ?? to;
		const running = surest(presences, (from + to) / 2);
		return running === null ? [] : [segmentOf(running.presences, { from, to }, running.strength)];
	});
	return joined(segments);
}

function edgesOf(presences: readonly RibbonPresence[], scale: TimeScale): MonthsIn[] {
	const days = presences.flatMap((p) => [p.fadeFrom, p.from, p.earliest, p.adopted, p.latest]);
	const inside = days.filter((at) => at > 0 && at < scale.months);
	return [...new Set([0, ...inside, scale.months])].sort((a, b) => a - b);
}

/** Only the surest money of a moment is drawn: doubt shows where it stands alone. */
function surest(presences: readonly RibbonPresence[], at: MonthsIn) {
	for (const strength of strengths) {
		const running = presences.filter((presence) => strengthAt(presence, at) === strength);
		if (running.length > 0) return { strength, presences: running };
	}
	return null;
}

function strengthAt(presence: RibbonPresence, at: MonthsIn): Strength | null {
	if (at < presence.fadeFrom || at > Math.max(presence.latest, presence.adopted)) return null;
	if (at < presence.from) return 'fading';
	if (at < presence.earliest) return 'full';
	return at < presence.adopted ? 'doubted' : 'hopeful';
}

function segmentOf(
	running: readonly RibbonPresence[],
	interval: Interval,
	strength: Strength
): RibbonSegment {
	const origins = stackOrder.filter((origin) => running.some((one) => one.origin === origin));
	const weights = running.flatMap(({ origin, weight }) =>
		weight === null ? [] : { origin, weight }
	);
	const total = weights.reduce((sum, { weight }) => sum + weight, 0);
	const amounts = running.flatMap(({ amount }) => amount ?? []);
	if (weights.length < running.length) {
		const undisclosedOrigin = origins.length === 1 ? (origins[0] ?? 'mixed') : 'mixed';
		return { ...interval, strength, shares: null, undisclosedOrigin, amount: amounts[0] ?? null };
	}
	const shares = origins.map((origin) => ({
		origin,
		share: total === 0 ? 1 / origins.length : shareOf(origin, weights, total)
	}));
	return { ...interval, strength, shares, undisclosedOrigin: null, amount: amounts.join(' + ') };
}

function shareOf(
	origin: Origin,
	weights: readonly { readonly origin: Origin; readonly weight: number }[],
	total: number
): number {
	const own = weights.filter((part) => part.origin === origin);
	return own.reduce((sum, { weight }) => sum + weight, 0) / total;
}

/** Neighbours that look alike become one. */
function joined(segments: readonly RibbonSegment[]): RibbonSegment[] {
	const result: RibbonSegment[] = [];
	for (const segment of segments) {
		const before = result.at(-1);
		if (before !== undefined && before.to === segment.from && looksLike(before, segment)) {
			result[result.length - 1] = { ...before, to: segment.to };
		} else result.push(segment);
	}
	return result;
}

function looksLike(a: RibbonSegment, b: RibbonSegment): boolean {
	return (
		a.strength === b.strength &&
		a.undisclosedOrigin === b.undisclosedOrigin &&
		a.amount === b.amount &&
		JSON.stringify(a.shares) === JSON.stringify(b.shares)
	);
}
