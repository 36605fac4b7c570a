import type { CellView } from '../list/record-list';
import { fact, type Fact } from '../sources/[source]/fact';

/** What a record's sources come to, as one of its facts. */
export function sumFact(term: string, { text, absent, assumed, notes }: CellView): Fact {
	return fact(term, text, {
		strong: absent !== true,
		assumed: assumed === true,
		notes: notes ?? []
	});
}
