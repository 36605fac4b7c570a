/** Cells in another currency: each converted and rounded once, at its month's rate (domain §2). */
import type { Cell, ConvertedPart, MonthCells } from './cells';
import type { Origin } from './facts';
import { known } from './figure';
import { mapOrigins, type ByOrigin } from './by-origin';
import type { CurrencyCode } from './money';
import { convert, type Conversion, type RateTable } from './rates';
import type { Total } from './report';
import { sum, totalOf, undisclosedOf } from './totals';

export function convertCell(cell: Cell, to: CurrencyCode, rates: RateTable): Conversion {
	return convert(cell, to, (currency) => rates.inMonth(currency, cell.month));
}

/** Each part of a cell in another currency: the differences of rounded running totals. */
export function convertParts(cell: Cell, to: CurrencyCode, rates: RateTable): ConvertedPart[] {
	let running = 0;
	let before = 0;
	return cell.parts.map(({ run, minor }) => {
		running += minor;
		const total = convertCell({ ...cell, minor: running }, to, rates);
		if (total.state === 'missing') return { run, amount: total };
		const amount = known(total.value.minor - before);
		before = total.value.minor;
		return { run, amount };
	});
}

/** The committed money of a program-month by origin; it never hides what it leaves out. */
export function committedIn(
	{ cells, unknown }: MonthCells,
	to: CurrencyCode,
	rates: RateTable
): ByOrigin {
	const totals: Record<Origin, Total[]> = { state: [], domestic: [], foreign: [] };
	for (const cell of cells)
		if (cell.firmness === 'committed')
			totals[cell.origin].push(totalOf(convertCell(cell, to, rates)));
	for (const run of unknown)
		if (run.terms.firmness === 'committed')
			totals[run.terms.origin].push(undisclosedOf(run.terms.source.id));
	return mapOrigins((origin) => sum(totals[origin]));
}
