import { expect, test } from 'vitest';
import { preferredLanguage } from '$lib/server/request/language';

test.each([
	['kk', 'ru', 'kk'],
	[undefined, 'kk-KZ,kk;q=0.9,ru;q=0.8', 'kk'],
	[undefined, 'de-DE,de;q=0.9,ru;q=0.5,en;q=0.4', 'ru'],
	[undefined, 'ru;q=0,en', 'en'],
	['xx', null, 'en'],
	[undefined, ';;;q=,,ru;q=x', 'en']
] as const)('a cookie of %s and a browser that accepts %s get %s', (cookie, accepted, language) => {
	expect(preferredLanguage(cookie, accepted)).toBe(language);
});
