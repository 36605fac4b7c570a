/** The way through the pages of an open region. */
import type { GroupPagerView } from '$lib/charts/horizon/view-types';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import type { Given } from './given';
import type { ShownGroup } from './shown-groups';

type Page = NonNullable<ShownGroup['page']>;

/** Null where one page holds all of the region's programs. */
export function groupPager(
	{ programs, href }: Pick<ShownGroup, 'programs' | 'href'>,
	{ page, pages, first, shown }: Page,
	{ language, locale }: Given
): GroupPagerView | null {
	if (pages === 1) return null;
	const number = (value: number) => formatInteger(value, language);
	return {
		range: m.sources_range(
			{
				first: number(first + 1),
				last: number(first + shown.length),
				count: number(programs.length)
			},
			locale
		),
		previous: { label: m.sources_previous({}, locale), href: page > 1 ? href(page - 1) : null },
		next: { label: m.sources_next({}, locale), href: page < pages ? href(page + 1) : null }
	};
}
