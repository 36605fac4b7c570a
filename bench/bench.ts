/** `npm run bench [-- --sizes S,M] [--only engine,pages]`: how quick it is, in ratios of one run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Results } from './aims';
import { measureAnswers, type MeasuredAnswers } from './answers';
import { generate } from './generate';
import { measure, type Measured } from './measure';
import { loadedMemory, measurePages } from './pages';
import { report } from './report';
import { pageSize, sizeNames, sizes, type SizeName } from './sizes';

const usage = 'npm run bench -- [--sizes S,M,L,XL] [--only engine,answers,pages,memory]';
const parts = ['engine', 'answers', 'pages', 'memory'] as const;
type Part = (typeof parts)[number];
/** A page at L takes minutes: its memory is measured when it is named. */
const usualParts: readonly Part[] = ['engine', 'answers', 'pages'];

/** Whole answers are objects of every part of every month: beyond M they take seconds. */
const answerSizes: readonly SizeName[] = ['S', 'M'];

interface Asked {
	readonly sizes: readonly SizeName[];
	readonly parts: readonly Part[];
}

/** @returns 0 when all was measured, whether or not the aims hold; 2 when asked wrongly */
export async function run(args: readonly string[], now: Date): Promise<number> {
	const asked = readArguments(args);
	if (asked === null) {
		console.error(`Not understood. Use: ${usage}`);
		return 2;
	}
	const folder = mkdtempSync(join(tmpdir(), 'tirek-bench-'));
	try {
		report(await results(asked, folder, now), now);
		return 0;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function results(asked: Asked, folder: string, now: Date): Promise<Results> {
	const engine: Measured[] = [];
	const answers: MeasuredAnswers[] = [];
	const inMemory = asked.parts.includes('engine') || asked.parts.includes('answers');
	for (const name of inMemory ? asked.sizes : []) {
		const file = join(folder, `${name}.sqlite`);
		await generate(file, sizes[name], now);
		if (asked.parts.includes('engine')) engine.push(await measure(name, file));
		if (asked.parts.includes('answers') && answerSizes.includes(name))
			answers.push(await measureAnswers(name, file));
	}
	const withPages = asked.parts.includes('pages');
	const pages = withPages ? await measurePages(pageSize, join(folder, 'page'), now) : null;
	const withL = asked.parts.includes('memory');
	const loadedAtL = withL ? await loadedMemory(sizes.L, join(folder, 'memory'), now) : null;
	return { engine, answers, pages, loadedAtL };
}

function readArguments(args: readonly string[]): Asked | null {
	try {
		const options = { sizes: { type: 'string' }, only: { type: 'string' } } as const;
		const { values } = parseArgs({ args: [...args], options });
		const asked = chosen(sizeNames, values.sizes, sizeNames);
		const wanted = chosen(parts, values.only, usualParts);
		return asked === null || wanted === null ? null : { sizes: asked, parts: wanted };
	} catch {
		return null;
	}
}

/** The names given, or the usual ones; null where one is not known. */
function chosen<Name extends string>(
	known: readonly Name[],
	given: string | undefined,
	usual: readonly Name[]
): readonly Name[] | null {
	if (given === undefined) return usual;
	const words = given.split(',');
	const found = known.filter((name) => words.includes(name));
	return found.length === words.length ? found : null;
}
