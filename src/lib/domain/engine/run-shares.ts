/** A program's runs laid on their months, whatever their firmness: the parts that cells are made of. */
import type { Run } from '../money-runs';
import { layRun, type LaidColumns } from './lay-run';
import { laidRows, type LaidRow } from './laid-rows';
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
	const laid = runs.map((run) => run.parts.flatMap(laidRows));
	const columns = columnsOf(laid.flat());
	let row = 0;
	return runs.flatMap((run, at): RunShares[] => {
		const first = packedMonthOf(packDay(run.period.from));
		const through = packedMonthOf(packDay(run.to));
		const rows = (laid[at] ?? []).map(() => row++);
		if (run.amount.state !== 'known') return [{ run, first, last: through, minor: null }];
		const months = rows.map((each) => packedMonthOf(Number(columns.from[each])));
		if (run.allocation.profile === 'once' || run.allocation.profile === 'tranches')
			return [...new Set(months)].map((month) => shareOf(run, columns, rows, month, month));
		return [shareOf(run, columns, rows, first, through)];
	});
}

function shareOf(
	run: Run,
	columns: LaidColumns,
	rows: readonly number[],
	first: number,
	last: number
): RunShares {
	const minor = new Float64Array(last - first + 1);
	for (const row of rows) layRun(columns, row, minor, 0, first, minor.length);
	return { run, first, last, minor };
}

function columnsOf(rows: readonly LaidRow[]): LaidColumns {
	return {
		from: Int32Array.from(rows, ({ from }) => packDay(from)),
		end: Int32Array.from(rows, ({ end }) => packDay(end)),
		through: Int32Array.from(rows, ({ through }) => packDay(through)),
		amount: Float64Array.from(rows, ({ minor }) => minor),
		profile: Uint8Array.from(rows, ({ profile }) => profileOrder.indexOf(profile))
	};
}
