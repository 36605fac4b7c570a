import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reserved, slugFrom } from '$lib/server/workspaces/slug';

test.each([
	['Aq Bosaga', 'aq-bosaga'],
	['Ақ Босаға', 'aq-bosaga'],
	['Үміт қоғамдық қоры', 'umit-qogamdyq-qory'],
	['Центр «Подруги», Алматы', 'tsentr-podrugi-almaty'],
	['Société d’Aide № 5', 'societe-d-aide-5'],
	['Setup', 'workspace-setup'],
	['日本', 'workspace'],
	['../accounts', 'accounts']
])('%s is at /%s', (name, slug) => {
	expect(slugFrom(name)).toBe(slug);
});

test('every name gives a safe address that is no page of the installation', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (name) => {
			const slug = slugFrom(name);
			expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
			expect(slug.length).toBeLessThanOrEqual(60);
			expect(reserved).not.toContain(slug);
		})
	);
});

test('every page beside the workspaces is reserved', () => {
	const pages = Object.keys(import.meta.glob('/src/routes/**/+{page.svelte,server.ts}'));
	const firstParts = pages
		.map((page) => page.replace(/^\/src\/routes\//, '').split('/'))
		.map((parts) => parts.find((part) => !part.startsWith('(')) ?? '')
		.filter((part) => !part.startsWith('[') && !part.startsWith('+'));
	for (const part of firstParts) expect(reserved).toContain(part);
});
