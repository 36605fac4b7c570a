import { expect, test } from 'vitest';
import { detour, pathOnSite, type Visit } from '$lib/server/request/guard';

const site = new URL('http://localhost:3000/sign-in');

function visit(changes: Partial<Visit>): Visit {
	const url = new URL('http://localhost:3000/aq-bosaga?lens=usd');
	return { route: '/[workspace]', method: 'GET', url, signedIn: false, setUp: true, ...changes };
}

test('before the installation is set up, every page leads to the first visit', () => {
	expect(detour(visit({ setUp: false }))).toBe('/setup');
	expect(detour(visit({ setUp: false, route: '/(auth)/sign-in' }))).toBe('/setup');
	expect(detour(visit({ setUp: false, route: '/(auth)/setup' }))).toBeNull();
});

test('whoever is not signed in is sent to sign in, and comes back to what they wanted', () => {
	expect(detour(visit({}))).toBe('/sign-in?to=%2Faq-bosaga%3Flens%3Dusd');
	expect(detour(visit({ method: 'POST' }))).toBe('/sign-in');
	expect(detour(visit({ route: '/(auth)/sign-in' }))).toBeNull();
	expect(detour(visit({ signedIn: true }))).toBeNull();
});

test.each([
	['/aq-bosaga?lens=usd', '/aq-bosaga?lens=usd'],
	['https://example.org/', '/'],
	['//example.org/', '/'],
	['/\\example.org/', '/'],
	['/\t/example.org/', '/'],
	['javascript:alert(1)', '/'],
	['', '/'],
	[null, '/']
])('after signing in, %s leads to %s', (wanted, path) => {
	expect(pathOnSite(wanted, site)).toBe(path);
});
