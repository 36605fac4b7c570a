/** A bar of equal pieces, one for each thing counted, in runs of one kind. Places in per cent. */

export interface CountBlock<K extends string> {
	readonly key: K;
	readonly x: number;
	readonly width: number;
	/** Null: there is no room for it; the words beside the picture say it. */
	readonly text: string | null;
}

export interface CountBar<K extends string> {
	readonly blocks: readonly CountBlock<K>[];
	/** Edges between pieces; none where they would be finer than a fiftieth. */
	readonly edges: readonly number[];
}

/** Per cent of the bar that a letter of 12 px takes where the bar is narrowest (300 px). */
const letter = 2.4;
const finest = 2;

export function countBar<K extends string>(
	runs: readonly { readonly key: K; readonly count: number; readonly text: string }[]
): CountBar<K> {
	const total = runs.reduce((sum, { count }) => sum + count, 0);
	const unit = 100 / total;
	let x = 0;
	const blocks = runs.map(({ key, count, text }) => {
		const width = count * unit;
		const block = { key, x, width, text: text.length * letter + 4 <= width ? text : null };
		x += width;
		return block;
	});
	const pieces = unit < finest ? [] : Array.from({ length: total - 1 }, (_, n) => (n + 1) * unit);
	return { blocks, edges: pieces };
}
