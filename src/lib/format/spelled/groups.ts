/** A whole number in groups of three digits, the highest first. */

export interface Group {
	/** 0 for ones, 1 for thousands, up to 4 for trillions. */
	readonly power: number;
	/** From 1 to 999; groups of nothing are left out. */
	readonly count: number;
}

/**
 * @param whole a safe integer from 0, below 10¹⁵
 * @throws RangeError for any other number
 */
export function groupsOf(whole: number): Group[] {
	if (!Number.isSafeInteger(whole) || whole < 0 || whole >= 10 ** 15) {
		throw new RangeError(`cannot be spelled out: ${whole}`);
	}
	const groups: Group[] = [];
	for (let rest = whole, power = 0; rest > 0; rest = Math.floor(rest / 1000), power += 1) {
		if (rest % 1000 > 0) groups.unshift({ power, count: rest % 1000 });
	}
	return groups;
}

/** The word of a place in a list of words; the lists are complete. */
export function wordAt(list: readonly string[], place: number): string {
	const word = list[place];
	if (word === undefined) throw new RangeError(`no word for ${place}`);
	return word;
}
