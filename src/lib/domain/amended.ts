/**
 * A source's terms one after the other: as first agreed, then as each amendment leaves them. The
 * signed day tells which amendments are known, the effective day from when each one holds.
 */
import type { Amendment } from './agreement';
import type { Day } from './calendar';
import type { Question, Source } from './facts';
import { known, mapFigure, type Figure } from './figure';
import { ascending, byAll } from './grouping';
import { money } from './money';
import { certain, readEnd, span, type StatedDay } from './reading';

export interface Stage {
	/** The first day it holds; null: as first agreed. */
	readonly since: Day | null;
	/** The source's last day under the reading; null: not told. */
	readonly to: Day | null;
	/** Minor units of the agreement currency, as adopted. */
	readonly agreed: Figure<number>;
	/** The same under the reading. */
	readonly amount: Figure<number>;
	/** Whole amounts of allocations, in minor units, where an amendment has changed them by now. */
	readonly shares: ReadonlyMap<number, number>;
	/** The source's last days up to now: an allocation with one of them ends with the source. */
	readonly ends: readonly Day[];
}

/** First the terms as first agreed; at least these. */
export type Stages = readonly [Stage, ...Stage[]];

/** The amendments signed by a day, in the order in which they take effect. */
export function amendmentsKnown(amendments: readonly Amendment[], asOf: Day): Amendment[] {
	return amendments.filter(({ signedOn }) => signedOn <= asOf).sort(inOrder);
}

const inOrder = byAll<Amendment>(
	ascending((amendment) => amendment.effectiveOn),
	ascending((amendment) => amendment.signedOn)
);

/**
 * What an amendment replaces is read as adopted: a signed paper leaves neither it nor what it puts
 * in its place open.
 * @param amendments in the order in which they take effect
 */
export function stagesOf(
	source: Omit<Source, 'id'>,
	amendments: readonly Amendment[],
	reading: Question['reading']
): Stages {
	const newEnd = amendments.some((amendment) => amendment.newEnd !== null);
	const newAmount = amendments.some((amendment) => amendment.newAmount !== null);
	const agreed = mapFigure(source.amount, ({ minor }) => minor);
	const first: Stage = {
		since: null,
		to: readEnd(source.end, newEnd ? 'adopted' : reading),
		agreed,
		amount: newAmount ? agreed : readAmount(source, reading),
		shares: new Map(),
		ends: source.end.state === 'stated' ? [source.end.adopted] : []
	};
	const later: Stage[] = [];
	for (const amendment of amendments) later.push(nextStage(later.at(-1) ?? first, amendment));
	return [first, ...later];
}

function nextStage(before: Stage, amendment: Amendment): Stage {
	const { effectiveOn, newEnd, newAmount, shares } = amendment;
	const changed = (figure: Figure<number>) => mapFigure(figure, (minor) => newAmount ?? minor);
	return {
		since: effectiveOn,
		to: newEnd ?? before.to,
		agreed: changed(before.agreed),
		amount: changed(before.amount),
		shares: new Map([
			...before.shares,
			...shares.map(({ allocationId, minor }) => [allocationId, minor] as const)
		]),
		ends: newEnd === null ? before.ends : [...before.ends, newEnd]
	};
}

function readAmount(
	source: Pick<Source, 'amount' | 'lowest' | 'highest'>,
	reading: Question['reading']
): Figure<number> {
	return mapFigure(source.amount, ({ minor }) => {
		if (reading === 'cautious') return source.lowest ?? minor;
		return reading === 'hopeful' ? (source.highest ?? minor) : minor;
	});
}

/** The stage that holds in the end. */
export function lastStage(stages: Stages): Stage {
	return stages.at(-1) ?? stages[0];
}

/**
 * The source as its amendments leave it: end and amount. A new amount puts an end to what the first
 * paper left open, and to the pair that it stated.
 * @param amendments in the order in which they take effect
 */
export function sourceAmended(source: Source, amendments: readonly Amendment[]): Source {
	const end = amendments.findLast((each) => each.newEnd !== null)?.newEnd ?? null;
	const minor = amendments.findLast((each) => each.newAmount !== null)?.newAmount ?? null;
	const ended = end === null ? source : { ...source, end: certain(end) };
	if (minor === null || source.amount.state !== 'known') return ended;
	return {
		...ended,
		amount: known(money(source.amount.value.currency, minor)),
		lowest: null,
		highest: null,
		stated: { KZT: null, USD: null }
	};
}

/** The latest of the ends that the source has had, for what may lie in any of them. */
export function latestEnd(
	source: Pick<Source, 'end'>,
	amendments: readonly Amendment[]
): StatedDay {
	if (source.end.state === 'unknown') return source.end;
	const ends = amendments.flatMap(({ newEnd }) => newEnd ?? []).sort();
	const last = ends.at(-1);
	const outer = span(source.end)?.latest ?? source.end.adopted;
	return last === undefined || last <= outer ? source.end : certain(last);
}
