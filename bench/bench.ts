/** `npm run bench [-- --sizes S,M]`: how quick the calculations are, as ratios taken in one run. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { notMeasured, verdicts, type Verdict } from './aims';
import { generate } from './generate';
import { measure, type Measured } from './measure';
import { sizeNames, sizes, type SizeName } from './sizes';

const usage = 'npm run bench -- [--sizes S,M,L,XL]';

/** @returns 0 when all was measured, whether or not the aims hold; 2 when asked wrongly */
export async function run(args: readonly string[], now: Date): Promise<number> {
	const asked = askedSizes(args);
	if (asked === null) {
		console.error(`Not understood. Use: ${usage}`);
		return 2;
	}
	const folder = mkdtempSync(join(tmpdir(), 'tirek-bench-'));
	try {
		const measured: Measured[] = [];
		for (const name of asked) {
			const file = join(folder, `${name}.sqlite`);
			await generate(file, sizes[name], now);
			measured.push(await measure(name, file));
		}
		report(measured, now);
		return 0;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function askedSizes(args: readonly string[]): SizeName[] | null {
	try {
		const { values } = parseArgs({ args: [...args], options: { sizes: { type: 'string' } } });
		const words = (values.sizes ?? sizeNames.join(',')).split(',');
		const known = sizeNames.filter((name) => words.includes(name));
		return known.length === words.length ? known : null;
	} catch {
		return null;
	}
}

function report(measured: readonly Measured[], now: Date): void {
	const judged = verdicts(measured);
	console.log('Medians in milliseconds; compare ratios, not times.\n');
	console.table(Object.fromEntries(measured.map(({ size, ...times }) => [size, rounded(times)])));
	console.log(judged.map(sentence).join('\n'));
	console.log(`Not measured by this command: ${notMeasured.join('; ')}.`);
	const folder = join('bench', 'results');
	mkdirSync(folder, { recursive: true });
	const file = join(folder, `${now.toISOString().replace(/[:.]/g, '-')}.json`);
	writeFileSync(file, JSON.stringify({ measured, verdicts: judged, notMeasured }, null, '\t'));
	console.log(`As data: ${file}`);
}

function rounded(times: Omit<Measured, 'size'>) {
	return Object.fromEntries(
		Object.entries(times).map(([name, time]) => [name, time === null ? '–' : time.toFixed(2)])
	);
}

function sentence({ aim, found, atMost, holds }: Verdict): string {
	return `${holds ? 'holds' : 'DOES NOT HOLD'}: ${aim}: ${found.toFixed(2)} (at most ${atMost})`;
}
