/** What a record's sources come to, as a cell: bare, for a column that names the currency. */
import type { Language, Lens } from '$lib/domain/facts';
import type { SourceItem } from '../sources/listing';
import { sumText } from '../sources/total-view';
import type { CellView } from './record-list';

/** @param items of one firmness: sums of two are never made */
export function moneyCell(items: readonly SourceItem[], lens: Lens, language: Language): CellView {
	if (items.length === 0) return { text: '0' };
	const { amount, known, assumed, leftOut } = sumText(items, lens, language);
	return { text: amount, absent: !known, assumed, notes: leftOut };
}
