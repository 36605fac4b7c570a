/**
 * `npm run bench`: bundles the bench as the server is bundled, then runs it. Through a development
 * runner each call from one module into another is slowed, which the product's own code is not.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @typedef {{ run(args: readonly string[], now: Date): Promise<number> }} Command */

const root = fileURLToPath(new URL('..', import.meta.url));
/* below node_modules, so that the bundle finds its packages */
const outDir = `${root}node_modules/.cache/tirek-bench`;

await build({
	root,
	configFile: false,
	logLevel: 'error',
	resolve: { alias: { $lib: `${root}src/lib` } },
	build: { ssr: 'bench/bench.ts', outDir, emptyOutDir: true, target: 'node20' }
});
const bench = await import(/** @type {string} */ (`${outDir}/bench.js`));
process.exitCode = await /** @type {Command} */ (bench).run(process.argv.slice(2), new Date());
