/**
 * The runs of sources that are amended, or whose money falls on tranches: what they come to is asked
 * of the plain rules, and each part is a row beside those that the columns tell. They are few.
 */
import { origins } from '../facts';
import { isCommitted } from '../losses/losses';
import type { Run } from '../money-runs';
import type { Terms } from '../terms';
import type { LaidColumns } from './lay-run';
import { runningRows, type LaidRow } from './laid-rows';
import { placeIn, placesOf, profileOrder, type LedgerArrays } from './ledger-arrays';
import { packDay } from './packed-days';

export interface LaidApart {
	/** Places of the sources whose allocations are not read from the columns. */
	readonly sources: ReadonlySet<number>;
	readonly runs: ApartColumns;
}

interface ApartColumns extends LaidColumns {
	readonly program: Int32Array;
	readonly currency: Uint8Array;
	readonly origin: Uint8Array;
	readonly carriesOver: Uint8Array;
}

/** One part of a run, or a run whose amount is not told. */
interface Row extends LaidRow {
	readonly run: Run;
}

export function laidApart(
	arrays: LedgerArrays,
	terms: readonly Terms[],
	runs: readonly Run[]
): LaidApart {
	const onTranches = runs.filter(({ allocation }) => allocation.profile === 'tranches');
	const apart = new Set([
		...terms.filter(({ stages }) => stages.length > 1),
		...onTranches.map((run) => run.terms)
	]);
	if (apart.size === 0) return nothingApart;
	const places = placesOf(arrays.sources.ids);
	const rows = runs.filter((run) => apart.has(run.terms) && isCommitted(run)).flatMap(rowsOf);
	return {
		sources: new Set([...apart].map(({ source }) => placeIn(places, source.id))),
		runs: columnsOf(rows, arrays)
	};
}

function rowsOf(run: Run): Row[] {
	const { from, to: end } = run.period;
	if (run.amount.state !== 'known')
		return [{ run, from, end, through: run.to, minor: NaN, profile: 'monthly' }];
	return run.parts.flatMap(runningRows).map((row) => ({ run, ...row }));
}

function columnsOf(rows: readonly Row[], { programs, currencies }: LedgerArrays): ApartColumns {
	const places = placesOf(programs.ids);
	return {
		program: Int32Array.from(rows, ({ run }) => placeIn(places, run.programId)),
		from: Int32Array.from(rows, ({ from }) => packDay(from)),
		end: Int32Array.from(rows, ({ end }) => packDay(end)),
		through: Int32Array.from(rows, ({ through }) => packDay(through)),
		amount: Float64Array.from(rows, ({ minor }) => minor),
		currency: Uint8Array.from(rows, ({ run }) => Math.max(0, currencies.indexOf(run.currency))),
		origin: Uint8Array.from(rows, ({ run }) => origins.indexOf(run.terms.origin)),
		profile: Uint8Array.from(rows, ({ profile }) => profileOrder.indexOf(profile)),
		carriesOver: Uint8Array.from(rows, ({ run }) => (run.terms.source.carriesOver ? 1 : 0))
	};
}

export const nothingApart: LaidApart = {
	sources: new Set(),
	runs: {
		program: new Int32Array(0),
		from: new Int32Array(0),
		end: new Int32Array(0),
		through: new Int32Array(0),
		amount: new Float64Array(0),
		currency: new Uint8Array(0),
		origin: new Uint8Array(0),
		profile: new Uint8Array(0),
		carriesOver: new Uint8Array(0)
	}
};
