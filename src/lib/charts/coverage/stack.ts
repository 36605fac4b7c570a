/** A program's months stacked: what is contracted, then what is hoped for inside the gap, then the gap. */
import { origins, type Origin } from '$lib/domain/facts';
import type { Firmness } from '$lib/domain/kinds';
import type { ProgramMonth } from '$lib/domain/report';
import type { CoverageSeries, Paint } from './coverage-types';

type Column = Map<string, number>;
type Textured = (firmness: Firmness) => 'solid' | 'promised' | 'pipeline';

const hoped = ['promised', 'pipeline'] as const;

/** From the bottom up; series without any amount are left out. */
export function stackedSeries(
	months: readonly ProgramMonth[],
	textureOf: Textured
): CoverageSeries[] {
	const columns = months.map((month) => columnOf(month, textureOf));
	const order: readonly Omit<CoverageSeries, 'amounts'>[] = [
		...seriesOf('solid', ['state', 'domestic', 'carried', 'foreign']),
		...seriesOf('undisclosed', [...origins, 'mixed']),
		...hoped.flatMap((paint) => seriesOf(paint, origins)),
		...seriesOf('gap', ['mixed'])
	];
	return order
		.map((series) => ({
			...series,
			amounts: columns.map((column) => column.get(keyOf(series.paint, series.origin)) ?? 0)
		}))
		.filter(({ amounts }) => amounts.some((amount) => amount > 0));
}

function seriesOf(paint: Paint, list: readonly CoverageSeries['origin'][]) {
	return list.map((origin) => ({ paint, origin }));
}

function keyOf(paint: Paint, origin: CoverageSeries['origin']): string {
	return `${paint} ${origin}`;
}

function columnOf(month: ProgramMonth, textureOf: Textured): Column {
	const column: Column = new Map();
	for (const origin of origins) column.set(keyOf('solid', origin), month.byOrigin[origin].minor);
	if (month.carried.state === 'known') column.set('solid carried', month.carried.value);
	if (month.gap.state === 'known') fillGap(column, month, month.gap.value, textureOf);
	else coverUnknown(column, month);
	return column;
}

/** Expected money visibly does not close the gap, and is never drawn over the need. */
function fillGap(column: Column, month: ProgramMonth, gap: number, textureOf: Textured): void {
	let open = gap;
	for (const paint of hoped) {
		for (const { origin, firmness, full } of month.expected) {
			if (textureOf(firmness) !== paint) continue;
			const shown = Math.min(open, full.minor);
			const key = keyOf(paint, origin);
			column.set(key, (column.get(key) ?? 0) + shown);
			open -= shown;
		}
	}
	column.set('gap mixed', open);
}

/** Contracted money of undisclosed amount: from what is known up to the need. */
function coverUnknown(column: Column, month: ProgramMonth): void {
	if (month.need.state !== 'known') return;
	const hidden = month.parts.filter(
		({ firmness, amount }) => firmness === 'committed' && amount.state === 'undisclosed'
	);
	const [first, ...others] = new Set<Origin>(hidden.map(({ origin }) => origin));
	if (first === undefined) return;
	const origin = others.length === 0 ? first : 'mixed';
	column.set(keyOf('undisclosed', origin), Math.max(0, month.need.value - month.committed.minor));
}
