/** Each source's terms as known on a day, under a reading: the columns of what `terms.ts` tells. */
import { firmnesses } from '../kinds';
import type { Reading } from '../reading';
import { stepOrder, type ClaimColumns, type SourceColumns } from './ledger-arrays';

export interface TermColumns {
	/** 1 where the money is committed, or was until it was terminated. */
	readonly committed: Uint8Array;
	readonly from: Int32Array;
	readonly to: Int32Array;
	/** The first day it is known to run. */
	readonly runsFrom: Int32Array;
	readonly terminatedOn: Int32Array;
	readonly amount: Float64Array;
}

const committed = stepOrder.indexOf('committed');
const terminated = stepOrder.indexOf('terminated');
const rungs = firmnesses.length;

/** @param asOf a packed day */
export function termColumns(
	sources: SourceColumns,
	claims: ClaimColumns,
	asOf: number,
	reading: Reading
): TermColumns {
	const count = sources.origin.length;
	const terms = {
		committed: new Uint8Array(count),
		from: sources.start[reading],
		to: sources.end[reading],
		runsFrom: new Int32Array(count),
		terminatedOn: new Int32Array(count),
		amount: sources.amount[reading]
	};
	const claimDays = claimDaysOf(claims, asOf);
	for (let source = 0; source < count; source += 1)
		readSteps(sources, source, asOf, terms, claimDays);
	return terms;
}

/** The earliest day of an adopted claim's document, by source. */
function claimDaysOf(claims: ClaimColumns, asOf: number): Map<number, number> {
	const days = new Map<number, number>();
	claims.source.forEach((source, at) => {
		const day = Number(claims.day[at]);
		if (day <= asOf) days.set(source, Math.min(day, days.get(source) ?? day));
	});
	return days;
}

function readSteps(
	{ firstStep, stepDay, stepEffective, step }: SourceColumns,
	source: number,
	asOf: number,
	terms: TermColumns,
	claimDays: ReadonlyMap<number, number>
): void {
	const first = Number(firstStep[source]);
	const end = Number(firstStep[source + 1]);
	let rung = -1;
	let departure = -1;
	let departed = 0;
	for (let at = first; at < end && Number(stepDay[at]) <= asOf; at += 1) {
		const own = Number(step[at]);
		if (own < rungs) rung = own;
		else [departure, departed] = [own, Number(stepEffective[at])];
	}
	if (rung !== committed || (departure >= 0 && departure !== terminated)) return;
	terms.committed[source] = 1;
	if (departure === terminated) terms.terminatedOn[source] = departed;
	const start = Number(terms.from[source]);
	terms.runsFrom[source] = start || (claimDays.get(source) ?? Number(stepDay[first]));
}
