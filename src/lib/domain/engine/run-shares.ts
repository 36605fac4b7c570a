/** A program's runs laid on their months, whatever their firmness: the parts that cells are made of. */
import type { Run } from '../money-runs';
import { layRun, type LaidColumns } from './lay-run';
import { profileOrder } from './ledger-arrays';
import { packDay, packedMonthOf } from './packed-days';

/** One run's shares, minor units a month; null where nobody can lay its money. */
export interface RunShares {
	readonly run: Run;
	/** Packed months, both included. */
	readonly first: number;
	readonly last: number;
	readonly minor: Float64Array | null;
}

/** @param runs in their order */
export function sharesOf(runs: readonly Run[]): RunShares[] {
	const columns = columnsOf(runs);
	return runs.map((run, at) => {
		const first = packedMonthOf(Number(columns.from[at]));
		const through = packedMonthOf(Number(columns.through[at]));
		if (run.amount.state !== 'known') return { run, first, last: through, minor: null };
		const last = run.profile === 'once' ? first : through;
		const minor = new Float64Array(last - first + 1);
		layRun(columns, at, minor, 0, first, minor.length);
		return { run, first, last, minor };
	});
}

function columnsOf(runs: readonly Run[]): LaidColumns {
	return {
		from: Int32Array.from(runs, ({ period }) => packDay(period.from)),
		end: Int32Array.from(runs, ({ period }) => packDay(period.to)),
		through: Int32Array.from(runs, ({ to }) => packDay(to)),
		amount: Float64Array.from(runs, ({ amount }) =>
			amount.state === 'known' ? amount.value : NaN
		),
		profile: Uint8Array.from(runs, ({ profile }) => profileOrder.indexOf(profile))
	};
}
