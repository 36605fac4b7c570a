import type { Month } from '$lib/domain/calendar';

export interface Joined {
	readonly from: Month;
	readonly to: Month;
	readonly value: readonly string[];
}

/** Consecutive months that say the same, told once. */
export function joinMonths(
	rows: readonly { readonly month: Month; readonly value: readonly string[] }[]
): Joined[] {
	const joined: Joined[] = [];
	for (const { month, value } of rows) {
		const last = joined.at(-1);
		if (last && last.value.join('\t') === value.join('\t'))
			joined.splice(-1, 1, { ...last, to: month });
		else joined.push({ from: month, to: month, value });
	}
	return joined;
}
