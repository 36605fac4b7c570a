/**
 * The runs of amended sources: what their chains of terms come to is asked of the plain rules, and
 * each part is a row beside those that the columns tell. Amendments are few.
 */
import { origins } from '../facts';
import { isCommitted } from '../losses/losses';
import type { Run } from '../money-runs';
import type { Terms } from '../terms';
import type { LaidColumns } from './lay-run';
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
interface Row {
	readonly run: Run;
	readonly from: string;
	readonly end: string;
	readonly through: string;
	readonly minor: number;
}

export function laidApart(
	arrays: LedgerArrays,
	terms: readonly Terms[],
	runs: readonly Run[]
): LaidApart {
	const amended = terms.filter(({ stages }) => stages.length > 1);
	if (amended.length === 0) return nothingApart;
	const places = placesOf(arrays.sources.ids);
	const rows = runs
		.filter((run) => run.terms.stages.length > 1 && isCommitted(run))
		.flatMap(rowsOf);
	return {
		sources: new Set(amended.map(({ source }) => placeIn(places, source.id))),
		runs: columnsOf(rows, arrays)
	};
}

function rowsOf(run: Run): Row[] {
	const untold = { run, from: run.period.from, end: run.period.to, through: run.to, minor: NaN };
	if (run.amount.state !== 'known') return [untold];
	return run.parts.map(({ minor, period, through }) => {
		return { run, from: period.from, end: period.to, through, minor };
	});
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
		profile: Uint8Array.from(rows, ({ run }) => profileOrder.indexOf(run.profile)),
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
