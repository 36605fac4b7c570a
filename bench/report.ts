/** The results as tables and sentences, and as a file of data. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notMeasured, verdicts, type Results, type Verdict } from './aims';

export function report(results: Results, now: Date): void {
	const { engine, answers, pages } = results;
	const judged = verdicts(results);
	console.log('Milliseconds, medians; compare ratios, not times.\n');
	if (engine.length > 0) console.table(rowsBySize(engine));
	if (answers.length > 0) console.table(rowsBySize(answers));
	if (pages !== null) {
		const { overview, plainPage, prebuilt, ...rest } = pages;
		console.log(`Pages of ${pages.kilobytesOfHtml.toFixed(0)} kB; answers a second, p99 in ms.`);
		console.table(rowsOf({ overview, plainPage, prebuilt }));
		console.table(rounded(rest));
	}
	console.log(judged.map(sentence).join('\n'));
	console.log(`Not measured by this command: ${notMeasured.join('; ')}.`);
	const folder = join('bench', 'results');
	mkdirSync(folder, { recursive: true });
	const file = join(folder, `${now.toISOString().replace(/[:.]/g, '-')}.json`);
	writeFileSync(file, JSON.stringify({ ...results, verdicts: judged, notMeasured }, null, '\t'));
	console.log(`As data: ${file}`);
}

function rowsBySize(all: readonly ({ readonly size: string } & object)[]) {
	return rowsOf(Object.fromEntries(all.map(({ size, ...figures }) => [size, figures])));
}

function rowsOf(rows: Readonly<Record<string, object>>) {
	return Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, rounded(row)]));
}

function rounded(figures: object) {
	return Object.fromEntries(
		Object.entries(figures).map(([name, figure]: [string, unknown]) => [
			name,
			typeof figure === 'number' ? Number(figure.toPrecision(3)) : figure
		])
	);
}

function sentence({ aim, found, should, be, holds }: Verdict): string {
	const figure = String(Number(found.toPrecision(3)));
	return `${holds ? 'holds' : 'DOES NOT HOLD'}: ${aim}: ${figure} (${should} ${be})`;
}
