/** Sources that name other sources: a part its whole, a renewal what it renews or replaces. */

/** What one source names, by its id. */
export type Named = ReadonlyMap<number, readonly number[]>;

/** Whether a source leads back to itself through what it names. */
export function leadsBack(id: number, named: Named): boolean {
	const seen = new Set<number>();
	const ahead = [...(named.get(id) ?? [])];
	for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
		if (next === id) return true;
		if (!seen.has(next)) ahead.push(...(named.get(next) ?? []));
		seen.add(next);
	}
	return false;
}
