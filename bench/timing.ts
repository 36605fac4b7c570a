/** Times of several ways to do one thing, taken in turn so that a drift of the machine meets all. */
export type Ways<Name extends string> = Readonly<Record<Name, () => unknown>>;

const shortestSample = 40;

/**
 * The median of each way, in milliseconds. A quick way is repeated within a sample.
 * @param rounds at least five
 */
export async function mediansOf<Name extends string>(
	ways: Ways<Name>,
	rounds: number
): Promise<ReadonlyMap<string, number>> {
	const entries = Object.entries<() => unknown>(ways);
	const repeats = new Map<string, number>();
	for (const [name, way] of entries) {
		await timed(way, 1);
		const once = await timed(way, 1);
		repeats.set(name, Math.max(1, Math.ceil(shortestSample / Math.max(once, 0.01))));
	}
	const samples = new Map<string, number[]>(entries.map(([name]) => [name, []]));
	for (let round = 0; round < rounds; round += 1) {
		const order = round % 2 === 0 ? entries : entries.toReversed();
		for (const [name, way] of order)
			samples.get(name)?.push(await timed(way, repeats.get(name) ?? 1));
	}
	return new Map([...samples].map(([name, times]) => [name, median(times)]));
}

export function taken(medians: ReadonlyMap<string, number>, name: string): number {
	const time = medians.get(name);
	if (time === undefined) throw new Error(`${name} was not measured`);
	return time;
}

async function timed(way: () => unknown, times: number): Promise<number> {
	const before = performance.now();
	for (let turn = 0; turn < times; turn += 1) await way();
	return (performance.now() - before) / times;
}

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return Number(sorted[Math.floor(sorted.length / 2)]);
}
