/** The JavaScript that a page makes a browser load, as the built files come to under Brotli. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * Kilobytes of the scripts named, and of those that they load by themselves. The list of all pages,
 * which the first script holds, is not followed.
 * @param named a page, and the header that says what it will load
 * @param client the built client's folder
 */
export function scriptsSent(named: string, client: string): number {
	const found = new Set<string>();
	const paths = [...named.matchAll(/_app\/immutable\/[\w./-]+\.js/g)].map(([path]) => path);
	const waiting = paths.map((path) => join(client, path));
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (found.has(file) || !existsSync(file)) continue;
		found.add(file);
		waiting.push(...importsOf(file));
	}
	const sizes = [...found].map((file) => brotliCompressSync(readFileSync(file)).length);
	return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

function importsOf(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	const listsPages = /\/entry\/app\./.test(file);
	const pattern = listsPages
		? /(?:from|import)\s*["'](\.[^"']+\.js)["']/g
		: /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g;
	return [...text.matchAll(pattern)].map(([, path]) => join(dirname(file), path ?? ''));
}
