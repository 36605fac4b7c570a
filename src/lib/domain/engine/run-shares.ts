/** A program's runs laid on their months, whatever their firmness: the parts that cells are made of. */
import type { Run } from '../money-runs';
import { layRun, type LaidColumns } from './lay-run';
import { profileOrder } from './ledger-arrays';
import { packDay, packedMonthOf } from './packed-days';

/** A run's shares, minor units a month; null where nobody can lay its money. */
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
	let part = 0;
	return runs.flatMap((run): RunShares[] => {
		const first = packedMonthOf(packDay(run.period.from));
		const through = packedMonthOf(packDay(run.to));
		const parts = Array.from(run.parts, () => part++);
		if (run.amount.state !== 'known') return [{ run, first, last: through, minor: null }];
		const months = parts.map((each) => packedMonthOf(Number(columns.from[each])));
		if (run.profile === 'once')
			return [...new Set(months)].map((month) => shareOf(run, columns, parts, month, month));
		return [shareOf(run, columns, parts, first, through)];
	});
}

function shareOf(
	run: Run,
	columns: LaidColumns,
	parts: readonly number[],
	first: number,
	last: number
): RunShares {
	const minor = new Float64Array(last - first + 1);
	for (const part of parts) layRun(columns, part, minor, 0, first, minor.length);
	return { run, first, last, minor };
}

/** One row a part. */
function columnsOf(runs: readonly Run[]): LaidColumns {
	const parts = runs.flatMap((run) => run.parts);
	const profiles = runs.flatMap(({ profile, parts }) => parts.map(() => profile));
	return {
		from: Int32Array.from(parts, ({ period }) => packDay(period.from)),
		end: Int32Array.from(parts, ({ period }) => packDay(period.to)),
		through: Int32Array.from(parts, ({ through }) => packDay(through)),
		amount: Float64Array.from(parts, ({ minor }) => minor),
		profile: Uint8Array.from(profiles, (profile) => profileOrder.indexOf(profile))
	};
}
