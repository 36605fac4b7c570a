/** The items by a key, in the order in which each key is first met. (Map.groupBy needs Node 21.) */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, [T, ...T[]]> {
	const groups = new Map<K, [T, ...T[]]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

/** Compares by several criteria in turn; each answers negative, zero or positive. */
export function byAll<T>(...criteria: readonly ((a: T, b: T) => number)[]) {
	return (a: T, b: T): number => {
		for (const criterion of criteria) {
			const order = criterion(a, b);
			if (order !== 0) return order;
		}
		return 0;
	};
}

/** Ascending by a number or a text, code unit by code unit, so that no locale changes an order. */
export function ascending<T>(valueOf: (item: T) => number | string) {
	return (a: T, b: T): number => {
		const [left, right] = [valueOf(a), valueOf(b)];
		return left < right ? -1 : left > right ? 1 : 0;
	};
}
