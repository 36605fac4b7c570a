/** The interface's messages as they are written, area by area. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Language } from '$lib/domain/facts';

const variants = z.array(
	z.object({
		declarations: z.array(z.string()),
		selectors: z.array(z.string()),
		match: z.record(z.string(), z.string())
	})
);
const area = z.record(z.string(), z.union([z.string(), variants]));

export interface Message {
	readonly area: string;
	readonly key: string;
	/** One text, or one for each case. */
	readonly texts: readonly string[];
	readonly declarations: readonly string[];
	/** The cases, e.g. `countPlural=one`; empty for a plain text. */
	readonly cases: readonly string[];
}

export function readMessages(language: Language): Message[] {
	const folder = `src/messages/${language}`;
	return readdirSync(folder).flatMap((file) => {
		const content = area.parse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
		return Object.entries(content)
			.filter(([key]) => key !== '$schema')
			.map(([key, value]) => toMessage(file.replace('.json', ''), key, value));
	});
}

function toMessage(name: string, key: string, value: z.infer<typeof area>[string]): Message {
	if (typeof value === 'string') {
		return { area: name, key, texts: [value], declarations: [], cases: [] };
	}
	return {
		area: name,
		key,
		texts: value.flatMap(({ match }) => Object.values(match)),
		declarations: value.flatMap(({ declarations }) => declarations),
		cases: value.flatMap(({ match }) => Object.keys(match))
	};
}
