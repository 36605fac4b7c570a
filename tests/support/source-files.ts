/** The project's own source as text with its import lines, for the tests of the house itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface Import {
	/** A path from the project's root without its ending, or a package's name. */
	readonly from: string;
	readonly typeOnly: boolean;
}

export interface SourceFile {
	/** From the project's root. */
	readonly path: string;
	readonly text: string;
	readonly imports: readonly Import[];
}

const statement = /(?:import|export)\s+(type\s+)?([^'";()]*?)\s*from\s*'([^']+)'/g;
const bare = /(?:^|\n)\s*import\s*'([^']+)'|import\('([^']+)'\)/g;
const generated = 'src/lib/paraglide';

/** All TypeScript, JavaScript and Svelte files below the folders. */
export function sourceFiles(...folders: string[]): SourceFile[] {
	return folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.map((name) => join(folder, name))
			.filter((path) => /\.(ts|js|svelte)$/.test(path) && !path.startsWith(generated))
			.map(readSource)
	);
}

/** `svelte/transition` is of `svelte`, `@scope/name/part` of `@scope/name`. */
export function packageOf(from: string): string {
	const depth = from.startsWith('@') ? 2 : 1;
	return from.split('/').slice(0, depth).join('/');
}

function readSource(path: string): SourceFile {
	const text = readFileSync(path, 'utf8');
	return { path, text, imports: importsOf(text).map((one) => resolve(one, path)) };
}

function importsOf(text: string): Import[] {
	const named = [...text.matchAll(statement)].map(([, type, names = '', from = '']) => ({
		from,
		typeOnly: type !== undefined || takesTypesOnly(names)
	}));
	const unnamed = [...text.matchAll(bare)].map(([, whole, dynamic]) => ({
		from: whole ?? dynamic ?? '',
		typeOnly: false
	}));
	return [...named, ...unnamed];
}

/** `{ type A, type B }` leaves nothing to run. */
function takesTypesOnly(names: string): boolean {
	const list = /^\{(.*)\}$/s.exec(names.trim())?.[1];
	if (list === undefined) return false;
	return list.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '));
}

function resolve({ from, typeOnly }: Import, path: string): Import {
	const place = from.startsWith('$lib/') ? from.replace('$lib', 'src/lib') : from;
	const local = place.startsWith('.') ? normalize(join(dirname(path), place)) : place;
	const ours = local.startsWith('src/') || local.startsWith('migrations/');
	return { from: ours ? local.replace(/\.(ts|js)$/, '') : local, typeOnly };
}
