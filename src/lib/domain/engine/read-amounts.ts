/** Allocated amounts under a reading whose source amount is lower than what was allocated. */
import { ascending, byAll, groupBy } from '../grouping';
import { multiplyDivide } from '../rounding';
import type { LedgerArrays } from './ledger-arrays';
import type { TermColumns } from './source-terms';

/**
 * The amounts of the allocations that are cut, by place: each in proportion, so that together they
 * are the read amount.
 */
export function cutAmounts(
	{ sources, allocations, programs }: LedgerArrays,
	{ amount }: TermColumns
): Map<number, number> {
	const lower = new Set<number>();
	sources.allocated.forEach((allocated, source) => {
		if (allocated > Number(amount[source])) lower.add(source);
	});
	if (lower.size === 0) return new Map();
	const rows = [...allocations.source.keys()].filter(
		(row) =>
			lower.has(Number(allocations.source[row])) && !Number.isNaN(Number(allocations.amount[row]))
	);
	rows.sort(
		byAll(
			ascending((row) => Number(allocations.start[row])),
			ascending((row) => Number(allocations.end[row])),
			ascending((row) => Number(allocations.amount[row])),
			ascending((row) => Number(allocations.line[row])),
			ascending((row) => Number(programs.rank[Number(allocations.program[row])]))
		)
	);
	const cut = new Map<number, number>();
	for (const [source, own] of groupBy(rows, (row) => Number(allocations.source[row]))) {
		const allocated = Number(sources.allocated[source]);
		const read = Number(amount[source]);
		let running = 0;
		for (const row of own) {
			const before = multiplyDivide(running, read, allocated);
			running += Number(allocations.amount[row]);
			cut.set(row, multiplyDivide(running, read, allocated) - before);
		}
	}
	return cut;
}
