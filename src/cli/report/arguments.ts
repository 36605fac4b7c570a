/** The words after `npm run report --`, as a typed order. */
import { parseArgs } from 'node:util';
import { languages, type Language } from '$lib/domain/facts';
import { exampleNames, type ExampleName } from '$lib/server/examples/record';

export type Facts = { readonly example: ExampleName } | { readonly database: string };

export interface Order {
	readonly facts: Facts;
	readonly json: boolean;
	readonly language: Language;
	/** The question, in the words of a page's address. */
	readonly search: URLSearchParams;
}

export const usage = `npm run report -- (--example ${exampleNames.join('|')} | --database FILE)
    [--as-of YYYY-MM-DD] [--reading cautious|adopted|hopeful] [--lens kzt|usd]
    [--from YYYY-MM] [--to YYYY-MM] [--language en|ru|kk] [--json]`;

/** Thrown with words for the person at the keyboard. */
export class BadOrder extends Error {}

const questionOptions = ['as-of', 'reading', 'lens', 'from', 'to'] as const;

/** @throws BadOrder when the words cannot be understood */
export function parseOrder(words: readonly string[]): Order {
	const { values } = parsed(words);
	const search = new URLSearchParams();
	for (const name of questionOptions) {
		const value = values[name];
		if (value !== undefined) search.set(name, value);
	}
	return {
		facts: factsOf(values.example, values.database),
		json: values.json ?? false,
		language: oneOf(languages, values.language ?? 'en', '--language'),
		search
	};
}

function parsed(words: readonly string[]) {
	const text = { type: 'string' } as const;
	try {
		return parseArgs({
			args: [...words],
			options: {
				example: text,
				database: text,
				'as-of': text,
				reading: text,
				lens: text,
				from: text,
				to: text,
				language: text,
				json: { type: 'boolean' }
			}
		});
	} catch (error) {
		throw new BadOrder(error instanceof Error ? error.message : String(error));
	}
}

function factsOf(example: string | undefined, database: string | undefined): Facts {
	if ((example === undefined) === (database === undefined))
		throw new BadOrder('Say either --example or --database.');
	return database === undefined
		? { example: oneOf(exampleNames, example ?? '', '--example') }
		: { database };
}

function oneOf<T extends string>(known: readonly T[], text: string, option: string): T {
	const found = known.find((word) => word === text);
	if (found === undefined)
		throw new BadOrder(`${option} is one of ${known.join(', ')}, not “${text}”.`);
	return found;
}
