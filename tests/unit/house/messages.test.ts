import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '$lib/domain/facts';
import { readMessages, type Message } from '../../support/message-files';
import { sourceFiles } from '../../support/source-files';

const messages = new Map(languages.map((language) => [language, readMessages(language)]));
const of = (language: Language) => messages.get(language) ?? [];
const keysOf = (language: Language) => of(language).map(({ area, key }) => `${area}: ${key}`);

const used = new Set(
	sourceFiles('src').flatMap(({ text }) =>
		[...text.matchAll(/\bm\s*\.([a-z]\w*)/g)].map(([, key = '']) => key)
	)
);

/** What a message takes, and how it is marked up, in no order. */
function placeholders({ texts, declarations }: Message): string[] {
	const shown = texts.flatMap((text) => [...text.matchAll(/\{[#/]?\w+\}/g)].map(([name]) => name));
	const inputs = declarations
		.filter((line) => line.startsWith('input '))
		.map((line) => `{${line.slice('input '.length)}}`);
	return [...new Set([...shown, ...inputs])].sort();
}

/** Plural cases that the language has and the message lacks. */
function lackingCases({ key, declarations, cases }: Message, language: Language): string[] {
	const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
	return declarations
		.flatMap((line) => /^local (\w+) = \w+: plural$/.exec(line)?.[1] ?? [])
		.flatMap((selector) =>
			needed
				.filter((category) => !cases.some((one) => answers(one, selector, category)))
				.map((category) => `${key}: ${selector}=${category}`)
		);
}

function answers(one: string, selector: string, category: string): boolean {
	return one
		.split(/,\s*/)
		.some((part) => part === `${selector}=${category}` || part === `${selector}=*`);
}

describe('the messages', () => {
	it.each(['ru', 'kk'] as const)('are the same ones in %s as in English', (language) => {
		expect(keysOf(language).sort()).toEqual(keysOf('en').sort());
	});

	it.each(['ru', 'kk'] as const)('take the same values in %s as in English', (language) => {
		const english = new Map(of('en').map((message) => [message.key, placeholders(message)]));
		const differing = of(language)
			.filter((message) => `${english.get(message.key)}` !== `${placeholders(message)}`)
			.map(({ key }) => key);
		expect(differing).toEqual([]);
	});

	it.each(languages)('have every plural that %s has', (language) => {
		expect(of(language).flatMap((message) => lackingCases(message, language))).toEqual([]);
	});

	it.each(languages)('are never empty in %s', (language) => {
		const empty = of(language).filter(({ texts }) => texts.some((text) => text.trim() === ''));
		expect(empty.map(({ key }) => key)).toEqual([]);
	});

	it('are each written once, under their area’s name', () => {
		const keys = of('en').map(({ key }) => key);
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
		const astray = of('en').filter(
			({ area, key }) => !new RegExp(`^${area.replaceAll('-', '_')}_[a-z0-9_]+$`).test(key)
		);
		expect(astray.map(({ key }) => key)).toEqual([]);
	});

	it('are compiled from every area that is written', () => {
		const settings = readFileSync('project.inlang/settings.json', 'utf8');
		const areas = new Set(of('en').map(({ area }) => area));
		const left = [...areas].filter((area) => !settings.includes(`/{locale}/${area}.json`));
		expect(left).toEqual([]);
	});

	it('are all used', () => {
		expect(
			of('en')
				.map(({ key }) => key)
				.filter((key) => !used.has(key))
		).toEqual([]);
	});

	it('are there wherever one is used', () => {
		const known = new Set(of('en').map(({ key }) => key));
		expect([...used].filter((key) => !known.has(key))).toEqual([]);
	});
});
