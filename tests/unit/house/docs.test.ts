import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const longestRecord = 45;
const longestReadme = 60;
/** What npm runs by a word of its own. */
const ownWords = ['start', 'test'];

const { scripts } = z
	.object({ scripts: z.record(z.string(), z.string()) })
	.parse(JSON.parse(readFileSync('package.json', 'utf8')));

const records = markdownIn('docs/decisions');
const pages = [...markdownIn('.'), ...markdownBelow('docs')];

function markdownIn(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.md'))
		.map((name) => join(folder, name));
}

function markdownBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => join(folder, name));
}

function linesOf(path: string): number {
	return readFileSync(path, 'utf8').trimEnd().split('\n').length;
}

/** Targets of links and pictures that lead to a file, without the place in it. */
function relativeLinks(text: string): string[] {
	const targets = withoutCode(text).matchAll(/\]\(([^)\s]+)/g);
	return [...targets]
		.map(([, target = '']) => target.replace(/#.*$/, ''))
		.filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

function withoutCode(text: string): string {
	return text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
}

function scriptsNamedIn(text: string): string[] {
	const called = [...text.matchAll(/\bnpm run ([a-z:]+)/g)].map(([, name = '']) => name);
	return [...called, ...ownWords.filter((word) => text.includes(`npm ${word}`))];
}

describe('the words around the code', () => {
	it('fit on one screen in the README', () => {
		expect(linesOf('README.md')).toBeLessThanOrEqual(longestReadme);
	});

	it('take at most 45 lines for a decision', () => {
		expect(records.filter((path) => linesOf(path) > longestRecord)).toEqual([]);
	});

	it('number the decisions one after the other', () => {
		const numbers = records.map((path) => /\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1]).sort();
		expect(numbers).toEqual(records.map((_, index) => String(index + 1).padStart(4, '0')));
	});

	it.each(pages)('in %s lead to files that are there', (path) => {
		const links = relativeLinks(readFileSync(path, 'utf8'));
		expect(links.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
	});

	it('name scripts that can be run', () => {
		const named = scriptsNamedIn(readFileSync('README.md', 'utf8'));
		expect(named).not.toEqual([]);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});
});
