/** The words of the interface as its message files hold them: stories find labels in any language. */
import type { Language } from '$lib/domain/facts';
import { readMessages } from './message-files';

export type Words = ReturnType<typeof wordsOf>;

/** @throws Error for a key that the language does not hold as one sentence */
export function wordsOf(language: Language) {
	const found = new Map(readMessages(language).map((message) => [message.key, message.texts]));
	return (key: string, told: Readonly<Record<string, string>> = {}): string => {
		const [text, ...variants] = found.get(key) ?? [];
		if (text === undefined || variants.length > 0)
			throw new Error(`no one sentence ${key} in ${language}`);
		return Object.entries(told).reduce(
			(sentence, [name, value]) => sentence.replaceAll(`{${name}}`, value),
			text
		);
	};
}
