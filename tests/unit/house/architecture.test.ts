import { describe, expect, it } from 'vitest';
import { packageOf, sourceFiles, type SourceFile } from '../../support/source-files';

const files = sourceFiles('src', 'migrations');
const within = (...folders: string[]) =>
	files.filter(({ path }) => folders.some((folder) => path.startsWith(folder)));
const except = (...folders: string[]) =>
	files.filter(({ path }) => !folders.some((folder) => path.startsWith(folder)));

/** Lines of `importer: imported` for the imports that the rule does not allow. */
function breaches(of: readonly SourceFile[], allowed: (from: string, file: SourceFile) => boolean) {
	return of.flatMap((file) =>
		file.imports
			.filter(({ from, typeOnly }) => !typeOnly && !allowed(from, file))
			.map(({ from }) => `${file.path}: ${from}`)
	);
}

function onlyFrom(...places: string[]) {
	return (from: string) => places.some((place) => from === place || from.startsWith(`${place}/`));
}

/** Files whose text shows the pattern outside of comments. */
function showing(of: readonly SourceFile[], pattern: RegExp) {
	return of
		.filter(({ text }) => pattern.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
		.map(({ path }) => path);
}

describe('imports go one way', () => {
	it('domain knows nothing but itself, a calendar and decimals', () => {
		const allowed = onlyFrom('src/lib/domain', '@internationalized/date', 'big.js');
		expect(breaches(within('src/lib/domain'), allowed)).toEqual([]);
	});

	it('format knows domain and the messages', () => {
		const allowed = onlyFrom('src/lib/format', 'src/lib/domain', 'src/lib/paraglide');
		expect(breaches(within('src/lib/format'), allowed)).toEqual([]);
	});

	it('charts know format and domain', () => {
		const allowed = onlyFrom(
			...['src/lib/charts', 'src/lib/format', 'src/lib/domain', 'src/lib/paraglide', 'chart.js'],
			...['chartjs-plugin-annotation', 'chartjs-plugin-datalabels', 'svelte']
		);
		expect(breaches(within('src/lib/charts'), allowed)).toEqual([]);
	});

	it('components know no server and no route', () => {
		const forbidden = onlyFrom('src/lib/server', 'src/routes', 'src/cli');
		expect(breaches(within('src/lib/components'), (from) => !forbidden(from))).toEqual([]);
	});

	it('the server knows no component, chart or route', () => {
		const forbidden = onlyFrom('src/lib/components', 'src/lib/charts', 'src/routes', 'src/cli');
		expect(breaches(within('src/lib/server'), (from) => !forbidden(from))).toEqual([]);
	});

	it('only what runs on the server alone imports the server', () => {
		const browser = within('src/routes').filter(
			({ path }) => !/\.server\.ts$|\+server\.ts$/.test(path)
		);
		const forbidden = onlyFrom('src/lib/server');
		expect(breaches(browser, (from) => !forbidden(from))).toEqual([]);
	});

	it('migrations know kysely only', () => {
		expect(breaches(within('migrations'), onlyFrom('kysely'))).toEqual([]);
	});

	it('no noun calls the commands of another', () => {
		const nouns = except('src/lib/server/examples', 'src/lib/server/workspaces');
		const own = (from: string, { path }: SourceFile) => {
			const noun = /^src\/lib\/server\/([^/]+)\/(.*-)?commands$/.exec(from)?.[1];
			return noun === undefined || path.startsWith(`src/lib/server/${noun}/`);
		};
		const server = nouns.filter(({ path }) => path.startsWith('src/lib/server/'));
		expect(breaches(server, own)).toEqual([]);
	});

	it('nothing goes in a circle', () => {
		expect(circles(files)).toEqual([]);
	});
});

describe('each library has its room', () => {
	it.each([
		['kysely', ['src/lib/server', 'migrations']],
		['better-sqlite3', ['src/lib/server']],
		['lucia', ['src/lib/server/auth']],
		['@node-rs/argon2', ['src/lib/server/auth']],
		['nodemailer', ['src/lib/server/mail']],
		['chart.js', ['src/lib/charts']]
	])('%s', (name, rooms) => {
		expect(breaches(except(...rooms), (from) => packageOf(from) !== name)).toEqual([]);
	});
});

describe('the house is kept', () => {
	it('the clock is read where a request or a command begins, and nowhere else', () => {
		const elsewhere = except('src/hooks.server.ts', 'src/cli/');
		expect(showing(elsewhere, /new Date\(\)|Date\.now\(|performance\.now\(/)).toEqual([]);
	});

	it('domain makes dates in calendar only, and knows no process, chance or network', () => {
		const rest = within('src/lib/domain').filter(({ path }) => !path.endsWith('/calendar.ts'));
		expect(showing(rest, /new Date\(|\bprocess\.|Math\.random|\bfetch\(|\bconsole\./)).toEqual([]);
	});

	it('there are no drawers and no barrels', () => {
		const drawer = /(^|\/)(utils?|helpers?|common|shared|misc|services?)(\/|\.)|\/index\.(ts|js)$/;
		expect(files.map(({ path }) => path).filter((path) => drawer.test(path))).toEqual([]);
	});

	it('no type, lint or promise of later is waved through', () => {
		const waved = /@ts-(ignore|expect-error|nocheck)|eslint-disable|\bas any\b|: any\b|\bTODO\b/;
		expect(files.filter(({ text }) => waved.test(text)).map(({ path }) => path)).toEqual([]);
	});

	it('no markup carries style that the content security policy forbids', () => {
		const markup = files.filter(({ path }) => path.endsWith('.svelte'));
		expect(showing(markup, /\sstyle=|\sstyle:|\{@html/)).toEqual([]);
	});
});

function circles(of: readonly SourceFile[]): string[] {
	const named = new Map(of.map((file) => [file.path.replace(/\.(ts|js)$/, ''), file]));
	const done = new Set<string>();
	const found: string[] = [];
	const visit = (name: string, trail: readonly string[]) => {
		const start = trail.indexOf(name);
		if (start >= 0) found.push([...trail.slice(start), name].join(' → '));
		if (start >= 0 || done.has(name)) return;
		for (const { from, typeOnly } of named.get(name)?.imports ?? []) {
			if (!typeOnly) visit(from, [...trail, name]);
		}
		done.add(name);
	};
	for (const name of named.keys()) visit(name, []);
	return found;
}
