/**
 * Money laid on budget lines so that as little as possible is missing: a transport problem of a few
 * kinds of money and a few lines, solved exactly in whole minor units.
 */

/** Money of one kind in a month. */
export interface Purse {
	readonly minor: number;
	/** The most of it that each line may take, in the order of the lines; none is negative. */
	readonly most: readonly number[];
}

export interface LaidOnLines {
	/** By line; the sum is the greatest possible. */
	readonly covered: readonly number[];
	/** Whether no money that is left may reach the line, be it laid anew: whose gap it is. */
	readonly starved: readonly boolean[];
}

/**
 * Of all ways that leave the least missing, the one that covers the first line most, then the second,
 * and so on.
 * @param needs of the lines in the order in which they are covered, minor units, none negative
 */
export function layOnLines(purses: readonly Purse[], needs: readonly number[]): LaidOnLines {
	const laid = purses.map(() => needs.map(() => 0));
	const left = purses.map(({ minor }) => minor);
	const covered = needs.map((need, line) => fill({ purses, laid, left }, line, need));
	const short = needs.flatMap((need, line) => ((covered[line] ?? 0) < need ? [line] : []));
	const reached = reach({ purses, laid, left }, short).lines;
	return { covered, starved: needs.map((_, line) => reached.has(line)) };
}

interface Laying {
	readonly purses: readonly Purse[];
	/** By purse and line. */
	readonly laid: number[][];
	/** Of each purse, not laid yet. */
	readonly left: number[];
}

/** Lays on a line what it can get, without taking from what the lines before it have. */
function fill(laying: Laying, line: number, need: number): number {
	let covered = 0;
	while (covered < need) {
		const moves = wayTo(laying, line);
		if (moves === null) return covered;
		const minor = Math.min(need - covered, ...moves.map(({ room }) => room));
		for (const { purse, from, to } of moves) move(laying, purse, from, to, minor);
		covered += minor;
	}
	return covered;
}

/** One purse pays `to` instead of `from`; of what is left where `from` is null. */
interface Move {
	readonly purse: number;
	readonly from: number | null;
	readonly to: number;
	readonly room: number;
}

/** The moves that bring money which is left to the line, by way of other lines if need be. */
function wayTo(laying: Laying, line: number): Move[] | null {
	const { lines, ends } = reach(laying, [line]);
	if (ends === null) return null;
	const moves: Move[] = [{ ...ends, from: null, room: laying.left[ends.purse] ?? 0 }];
	for (let to = ends.to; to !== line;) {
		const via = lines.get(to);
		if (!via) return null;
		moves.push({ ...via, from: to, room: laying.laid[via.purse]?.[to] ?? 0 });
		to = via.to;
	}
	return moves.map((one) => ({
		...one,
		room: Math.min(one.room, roomFor(laying, one.purse, one.to))
	}));
}

interface Step {
	readonly purse: number;
	readonly to: number;
}

interface Reach {
	/** The lines whose money could go on towards the start; how each was come upon, if it is no start. */
	readonly lines: ReadonlyMap<number, Step | null>;
	/** The first purse met that has something left. */
	readonly ends: Step | null;
}

/** Breadth first from lines in want, along the purses that may still pay them. */
function reach(laying: Laying, starts: readonly number[]): Reach {
	const lines = new Map<number, Step | null>(starts.map((line) => [line, null]));
	const met = new Set<number>();
	for (const [to] of lines) {
		for (const purse of laying.purses.keys()) {
			if (met.has(purse) || roomFor(laying, purse, to) === 0) continue;
			if ((laying.left[purse] ?? 0) > 0) return { lines, ends: { purse, to } };
			met.add(purse);
			for (const [line, minor] of (laying.laid[purse] ?? []).entries()) {
				if (minor > 0 && !lines.has(line)) lines.set(line, { purse, to });
			}
		}
	}
	return { lines, ends: null };
}

function roomFor({ purses, laid }: Laying, purse: number, line: number): number {
	return (purses[purse]?.most[line] ?? 0) - (laid[purse]?.[line] ?? 0);
}

function move(
	{ laid, left }: Laying,
	purse: number,
	from: number | null,
	to: number,
	minor: number
): void {
	const own = laid[purse];
	if (!own) throw new RangeError(`no purse ${purse}`);
	own[to] = (own[to] ?? 0) + minor;
	if (from === null) left[purse] = (left[purse] ?? 0) - minor;
	else own[from] = (own[from] ?? 0) - minor;
}
