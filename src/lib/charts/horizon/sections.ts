/** The picture from top to bottom: its rows, or its groups; and where the cursor stops in them. */
import type { GroupView, HorizonView, RowView } from './view-types';

/** Something with a strip of months, each of which is told in words. */
export type Stop = Pick<RowView, 'name' | 'statements' | 'statementOf'>;

export interface Section {
	/** Null: the rows stand in one list. */
	readonly group: GroupView | null;
	readonly rows: readonly RowView[];
	/** How many stops come before this section. */
	readonly first: number;
	readonly stops: readonly Stop[];
}

type Shown = Pick<HorizonView, 'rows' | 'groups'>;

/** A folded group is one stop, an open one has one a row. */
export function sectionsOf({ rows, groups }: Shown): Section[] {
	if (groups === null) return [{ group: null, rows, first: 0, stops: rows }];
	let first = 0;
	return groups.map((group) => {
		const stops = stopsOf(group);
		const section = { group, rows: group.rows, first, stops };
		first += stops.length;
		return section;
	});
}

function stopsOf({ name, rows, total }: GroupView): readonly Stop[] {
	return total === null ? rows : [{ name, ...total }];
}
