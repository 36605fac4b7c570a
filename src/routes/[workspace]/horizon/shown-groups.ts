/** The programs as the horizon shows them: in one list, or many by region, folded and paged. */
import { byRegion, type RegionGroup } from '$lib/domain/region-groups';
import type { ProgramReport, Report } from '$lib/domain/report';
import { paged } from '../list/rows';
import { foldingHref, parseFolding } from './folding';

/** More programs than these are read region by region. */
export const mostRows = 25;

export interface ShownGroup extends RegionGroup {
	/** The page that is open; null while the region is folded. */
	readonly page: ReturnType<typeof paged<ProgramReport>> | null;
	/** The id of the region's part of the page. */
	readonly id: string;
	/** Address that opens the region at a page, or folds it. */
	readonly href: (page: number | null) => string;
}

/** Null where the programs are few enough to stand in one list. */
export function shownGroups({ programs }: Report, search: string): readonly ShownGroup[] | null {
	if (programs.length <= mostRows) return null;
	const open = parseFolding(search);
	return byRegion(programs).map((group, index) => {
		const page = open.get(group.key);
		const id = `region-${index + 1}`;
		return {
			...group,
			id,
			page: page === undefined ? null : paged(group.programs, { page, rows: mostRows }),
			href: (to) => `${foldingHref(search, group.key, to)}#${id}`
		};
	});
}

/** The programs whose rows are shown, in the order of the picture. */
export function shownPrograms(
	{ programs }: Report,
	groups: readonly ShownGroup[] | null
): readonly ProgramReport[] {
	return groups === null ? programs : groups.flatMap(({ page }) => page?.shown ?? []);
}
