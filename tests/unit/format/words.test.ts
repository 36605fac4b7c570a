import { describe, expect, it } from 'vitest';
import { languages, origins, type Language } from '$lib/domain/facts';
import { departures, firmnesses, sourceKinds } from '$lib/domain/kinds';
import { readings } from '$lib/domain/reading';
import { nameIn } from '$lib/format/names';
import {
	firmnessWord,
	kindWord,
	originMoneyWord,
	originWord,
	programKindWord,
	readingWord
} from '$lib/format/words';

describe('the words for what the domain names by a code', () => {
	it.each(languages)('are there for every code and all different in %s', (language) => {
		const differ = <T>(codes: readonly T[], word: (code: T, language: Language) => string) => {
			const words = codes.map((code) => word(code, language));
			expect(new Set(words).size).toBe(codes.length);
		};
		differ(origins, originWord);
		differ(origins, originMoneyWord);
		differ(sourceKinds, kindWord);
		differ([...firmnesses, ...departures], firmnessWord);
		differ(readings, readingWord);
	});

	it('say contracted and promised where the domain says committed and planned', () => {
		expect(firmnessWord('committed', 'en')).toBe('contracted');
		expect(firmnessWord('planned', 'ru')).toBe('обещано');
	});

	it('leave a kind of the workspace’s own as it was typed', () => {
		expect(programKindWord('legal_aid', 'kk')).toBe('Заң көмегі');
		expect(programKindWord('Летний лагерь', 'en')).toBe('Летний лагерь');
	});

	it('name the readings as the switch does', () => {
		expect(readingWord('hopeful', 'kk')).toBe('үміттене қарағанда');
	});
});

describe('a name', () => {
	const name = { first: 'ru', en: null, ru: 'Приют', kk: 'Баспана' } as const;

	it('is in the reader’s language where it was given', () => {
		expect(nameIn(name, 'kk')).toEqual({ text: 'Баспана', language: 'kk' });
	});

	it('is else as it was typed first, and says in which language that is', () => {
		expect(nameIn(name, 'en')).toEqual({ text: 'Приют', language: 'ru' });
	});

	it('without the language it was typed in is refused', () => {
		expect(() => nameIn({ ...name, ru: null }, 'en')).toThrow('typed in first');
	});
});
