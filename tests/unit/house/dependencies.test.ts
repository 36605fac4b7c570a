import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const lock = z
	.object({
		packages: z.record(
			z.string(),
			z.object({
				version: z.string().optional(),
				hasInstallScript: z.boolean().optional(),
				optional: z.boolean().optional()
			})
		)
	})
	.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

const manifest = z
	.object({
		dependencies: z.record(z.string(), z.string()),
		devDependencies: z.record(z.string(), z.string()),
		allowScripts: z.record(z.string(), z.boolean())
	})
	.parse(JSON.parse(readFileSync('package.json', 'utf8')));

const installed = Object.entries(lock.packages)
	.filter(([path]) => path !== '')
	.map(([path, one]) => ({ ...one, name: path.replace(/^.*node_modules\//, '') }));

function versionsOf(name: string): string[] {
	return installed.filter((one) => one.name === name).flatMap(({ version }) => version ?? []);
}

/** Whether a version is at least another; both are three numbers. */
function atLeast(version: string, floor: string): boolean {
	const parts = (text: string) => text.split(/[.-]/).slice(0, 3).map(Number);
	const [own, other] = [parts(version), parts(floor)];
	const first = own.findIndex((part, index) => part !== other[index]);
	return first < 0 || (own[first] ?? 0) > (other[first] ?? 0);
}

describe('the packages that the program stands on', () => {
	it.each([
		['@sveltejs/kit', '2.60.1'],
		['svelte', '5.56.1'],
		['devalue', '5.9.1'],
		['kysely', '0.28.17']
	])('%s is %s or newer, free of the faults known before', (name, floor) => {
		const versions = versionsOf(name);
		expect(versions).not.toEqual([]);
		expect(versions.filter((version) => !atLeast(version, floor))).toEqual([]);
	});

	it('leave out xlsx, which is frozen with known faults', () => {
		expect(versionsOf('xlsx')).toEqual([]);
	});

	it('run no script when installed, but the one that compiles the database', () => {
		const scripted = installed.filter((one) => one.hasInstallScript && !one.optional);
		expect(scripted.map(({ name }) => name)).toEqual(['better-sqlite3']);
		expect(manifest.allowScripts).toEqual({ 'better-sqlite3': true });
	});

	it('are pinned to one version each', () => {
		const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
		expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
	});
});

describe('comparing versions', () => {
	it.each([
		['2.70.4', '2.60.1', true],
		['2.60.1', '2.60.1', true],
		['2.60.0', '2.60.1', false],
		['0.28.9', '0.28.17', false],
		['10.0.0', '9.9.9', true]
	])('%s is at least %s: %s', (version, floor, answer) => {
		expect(atLeast(version, floor)).toBe(answer);
	});
});
