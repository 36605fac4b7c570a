import { expect, test } from 'vitest';
import { hashPassword, isPassword } from '$lib/server/auth/passwords';

test('a password is kept as an argon2id hash with a salt of its own', async () => {
	const first = await hashPassword('three shelters open');
	const second = await hashPassword('three shelters open');
	expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
	expect(second).not.toBe(first);
	expect(await isPassword(first, 'three shelters open')).toBe(true);
	expect(await isPassword(first, 'three shelters Open')).toBe(false);
});

test('nobody has a password', async () => {
	expect(await isPassword(null, 'three shelters open')).toBe(false);
	expect(await isPassword(null, '')).toBe(false);
});

test('a letter composed on one device and spelt out on another is the same letter', async () => {
	const stored = await hashPassword('майский день'.normalize('NFC'));
	expect(await isPassword(stored, 'майский день'.normalize('NFD'))).toBe(true);
});
