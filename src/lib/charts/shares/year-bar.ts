/** A year's contracted money by origin beside what it needs, on one scale. Places in per cent. */
import { origins, type Origin } from '$lib/domain/facts';

export interface YearMoney {
	readonly byOrigin: Readonly<Record<Origin, number>>;
	readonly committed: number;
	/** 0 where no need is recorded. */
	readonly gap: number;
}

export interface YearBlock {
	readonly origin: Origin;
	readonly x: number;
	readonly width: number;
	/** The share has room to be printed in it. */
	readonly labelled: boolean;
}

export interface YearBar {
	readonly blocks: readonly YearBlock[];
	readonly gap: { readonly x: number; readonly width: number } | null;
}

const labelWidth = 12;

/** The length that is 100 %: the longest of the years. */
export function longestOf(years: readonly YearMoney[]): number {
	return Math.max(...years.map(({ committed, gap }) => committed + gap));
}

/** @param longest minor units that fill the bar, more than 0 */
export function yearBar(year: YearMoney, longest: number): YearBar {
	let x = 0;
	const blocks = origins.flatMap((origin) => {
		const width = (year.byOrigin[origin] / longest) * 100;
		if (width <= 0) return [];
		const block = { origin, x, width, labelled: width >= labelWidth };
		x += width;
		return [block];
	});
	const gap = year.gap > 0 ? { x, width: (year.gap / longest) * 100 } : null;
	return { blocks, gap };
}
