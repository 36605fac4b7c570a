import type { NeedVersion } from '$lib/domain/facts';
import { lastApprovedLast } from '$lib/domain/need-versions';

/**
 * The version that is copied: the one that the form or the address names, else the latest; null
 * where there is none.
 */
export function copyBase(
	url: URL,
	versions: readonly NeedVersion[],
	typed = ''
): NeedVersion | null {
	const asked = typed === '' ? url.searchParams.get('from') : typed;
	const named = versions.find(({ id }) => String(id) === asked);
	return named ?? [...versions].sort(lastApprovedLast).at(-1) ?? null;
}
