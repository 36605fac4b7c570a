/** `npm start`: builds the program where that is needed, then runs it. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = join(root, 'build', 'index.js');
const sources = [
	'src',
	'migrations',
	'static',
	'project.inlang/settings.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];
/** Written by the build itself. */
const generated = join(root, 'src', 'lib', 'paraglide');

process.chdir(root);
if (isOlder(entry)) build();

const port = (process.env['PORT'] ??= '3000');
/* Only this computer, until somebody says otherwise: the first visitor becomes the director. */
const host = (process.env['HOST'] ??= '127.0.0.1');
const origin = (process.env['ORIGIN'] ??= `http://localhost:${port}`);
/* A file of a document may have 10 MB; what is a little larger is refused in words. */
process.env['BODY_SIZE_LIMIT'] ??= '32M';
process.env['TIREK_DATA'] ??= join(root, 'data');
await refuseTakenPort();
await import(entry);
process.stdout.write(`Tirek runs at ${origin} (listening on ${host}:${port}).\n`);

/** Says so in words when another program, or another Tirek, answers there. */
function refuseTakenPort() {
	const probe = createServer();
	return new Promise((resolve) => {
		probe.once('error', (error) => {
			process.stderr.write(
				`Tirek was not started: ${host}:${port} cannot be used (${error.message}).\n`
			);
			process.stderr.write('Stop what runs there, or choose another port: PORT=3001 npm start\n');
			process.exit(1);
		});
		probe.listen({ host, port: Number(port) }, () => probe.close(() => resolve(undefined)));
	});
}

/** @param {string} built */
function isOlder(built) {
	const at = changedAt(built);
	return at === null || sources.some((source) => newest(join(root, source)) > at);
}

/**
 * When a file, or the newest one in a folder, was changed; 0 where there is none.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
	if (path === generated) return 0;
	const entry = statSync(path, { throwIfNoEntry: false });
	if (entry === undefined) return 0;
	if (!entry.isDirectory()) return entry.mtimeMs;
	return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** @param {string} path */
function changedAt(path) {
	return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

function build() {
	process.stdout.write('Building Tirek (about half a minute, once after each update) …\n');
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: root,
		stdio: 'inherit'
	});
	if (status !== 0) {
		process.stderr.write('Tirek was not started: the build failed. What it said stands above.\n');
		process.exit(1);
	}
}
