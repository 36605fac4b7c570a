/**
 * Runs a command of this folder: `node src/cli/run.js <command> [arguments]`.
 * A command is a TypeScript file that exports `run(args, now)` and answers its exit code.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { runnerImport } from 'vite';
import { paraglideOptions } from '../../paraglide.config.js';

/** @typedef {{ run(args: readonly string[], now: Date): Promise<number> }} Command */

const root = fileURLToPath(new URL('../..', import.meta.url));
const [name = '', ...args] = process.argv.slice(2);
const file = `${root}src/cli/${name}.ts`;
const inRoot = { project: `${root}project.inlang`, outdir: `${root}src/lib/paraglide` };

if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
	process.stderr.write(`There is no command "${name}".\n`);
	process.exit(2);
}

const { module } = await runnerImport(/** @type {string} */ (file), {
	root,
	configFile: false,
	logLevel: 'error',
	resolve: { alias: { $lib: `${root}src/lib` } },
	plugins: [paraglideVitePlugin({ ...paraglideOptions, ...inRoot })]
});
process.exitCode = await /** @type {Command} */ (module).run(args, new Date());
