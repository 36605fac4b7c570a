/** Which version of a need the form is about, as the address says: the only place that knows how. */
import type { NeedVersion } from '$lib/domain/facts';
import { ascending, byAll } from '$lib/domain/grouping';
import { newRecord } from '$lib/server/forms/chosen';

/** The one asked for, else the one approved last; null for a new one. */
export function chosenNeed(url: URL, versions: readonly NeedVersion[]): NeedVersion | null {
	const asked = url.searchParams.get('need');
	if (asked === newRecord) return null;
	const named = versions.find(({ id }) => String(id) === asked);
	return named ?? [...versions].sort(approvedFirst).at(-1) ?? null;
}

/** @param version null for a new one */
export function needSearch(search: string, version: NeedVersion | null): string {
	const parameters = new URLSearchParams(search);
	parameters.set('need', version === null ? newRecord : String(version.id));
	return `?${parameters.toString()}`;
}

const approvedFirst = byAll<NeedVersion>(
	ascending(({ approvedOn }) => approvedOn ?? ''),
	ascending(({ label }) => label)
);
