import { isHttpError } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { followLink, withoutGuessing } from '$lib/server/auth/link-limit';
import { freshInstallation } from '../../support/installation';

async function door(address = '192.0.2.1') {
	const installation = await freshInstallation();
	const headers: Record<string, string>[] = [];
	const visit = {
		locals: { installation, language: 'en' } as const,
		getClientAddress: () => address,
		setHeaders: (set: Record<string, string>) => void headers.push(set)
	};
	const follow = (found: string | null, at = address) =>
		followLink({ ...visit, getClientAddress: () => at }, () => Promise.resolve(found)).catch(
			(thrown: unknown) => (isHttpError(thrown) ? thrown.status : Promise.reject(thrown))
		);
	const join = (state: 'done' | 'email taken') =>
		withoutGuessing(visit, () => Promise.resolve({ state })).catch((thrown: unknown) =>
			isHttpError(thrown) ? thrown.status : Promise.reject(thrown)
		);
	return { follow, join, headers };
}

test('ten guesses lead nowhere, the eleventh is not looked at, nor is a link that is right', async () => {
	const { follow, headers } = await door();
	for (let guess = 0; guess < 10; guess += 1) expect(await follow(null)).toBeNull();
	expect(await follow(null)).toBe(429);
	expect(await follow('an invitation')).toBe(429);
	expect(headers.at(-1)).toEqual({ 'Retry-After': '900' });
	expect(await follow('an invitation', '192.0.2.2')).toBe('an invitation');
});

test('following a link that is right is no guess, and forgives none', async () => {
	const { follow } = await door();
	for (let guess = 0; guess < 9; guess += 1) await follow(null);
	for (let time = 0; time < 12; time += 1) expect(await follow('a link')).toBe('a link');
	expect(await follow(null)).toBeNull();
	expect(await follow('a link')).toBe(429);
});

test('an invitation asks ten times at most who has an account', async () => {
	const { join } = await door();
	for (let time = 0; time < 12; time += 1) expect(await join('done')).toEqual({ state: 'done' });
	for (let guess = 0; guess < 10; guess += 1) {
		expect(await join('email taken')).toEqual({ state: 'email taken' });
	}
	expect(await join('done')).toBe(429);
});
