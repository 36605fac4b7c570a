import { describe, expect, it } from 'vitest';
import { insideQuotes } from '$lib/format/quoted';

describe('a name inside quotation marks', () => {
	it.each([
		['en', 'EU “Safe Return”', 'EU ‘Safe Return’'],
		['ru', '«Безопасное возвращение» (ЕС)', '„Безопасное возвращение“ (ЕС)'],
		['kk', 'ЕО "Safe Return"', 'ЕО „Safe Return“']
	] as const)('has inner marks in %s', (language, name, quoted) => {
		expect(insideQuotes(name, language)).toBe(quoted);
	});

	it('stays as it is without marks of its own', () => {
		expect(insideQuotes('Women’s fund', 'en')).toBe('Women’s fund');
	});
});
