import { isActionFailure, isRedirect } from '@sveltejs/kit';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { recover } from '$lib/server/accounts/recovery-commands';
import { openMail } from '$lib/server/mail/mail';
import { director, installationWithAccount } from '../../support/installation';

interface FormPage {
	readonly actions: Readonly<Record<'default', (visit: object) => unknown>>;
}

const pages = import.meta.glob<FormPage>('/src/routes/(auth)/lost-password/+page.server.ts', {
	eager: true
});
const actions = Object.values(pages)[0]?.actions ?? { default: () => null };

const now = new Date('2026-11-24T05:00:00Z');
const origin = 'https://tirek.example.org';
const streamed = z.object({ message: z.instanceof(Buffer) });

async function post() {
	const { installation, accountId } = await installationWithAccount(now);
	const letters: string[] = [];
	const stream = createTransport({ streamTransport: true, buffer: true });
	const transport = {
		async sendMail(letter: Parameters<typeof stream.sendMail>[0]) {
			letters.push(streamed.parse(await stream.sendMail(letter)).message.toString());
		},
		close: () => stream.close()
	};
	const failures: unknown[] = [];
	const log = { error: ({ err }: { err: unknown }) => failures.push(err) };
	const settings = { server: 'smtp://localhost', from: 'Tirek <tirek@aqbosaga.kz>', origin };
	const mail = openMail(settings, log, transport);
	return { installation, accountId, letters, failures, mail };
}

type Post = Awaited<ReturnType<typeof post>>;

async function ask({ installation, mail }: Post, email: string) {
	const url = new URL(`${origin}/lost-password`);
	const request = new Request(url, { method: 'POST', body: new URLSearchParams({ email }) });
	const locals = { installation, mail, language: 'en', now };
	const visit = {
		url,
		request,
		locals,
		getClientAddress: () => '192.0.2.1',
		setHeaders: () => undefined
	};
	const answer: unknown = await actions.default(visit);
	return isActionFailure(answer) ? answer.status : answer;
}

/** The text of a letter, its lines joined again. */
function textOf(letter: string): string {
	const [, body = ''] = letter.split('\r\n\r\n');
	return Buffer.from(body.replace(/\s/g, ''), 'base64').toString();
}

test('whoever has an account gets a letter in their language, with a link that works', async () => {
	const set = await post();
	await ask(set, ' Dinara@AqBosaga.kz ');
	await set.mail.idle();
	const [letter = ''] = set.letters;
	expect(set.letters).toHaveLength(1);
	expect(letter).toContain('To: dinara@aqbosaga.kz');
	expect(letter).toContain('From: Tirek <tirek@aqbosaga.kz>');
	const body = /base64/.test(letter) ? textOf(letter) : letter;
	expect(body).toContain('Кто-то попросил новый пароль');
	const token = /\/recover\/([\w-]+)/.exec(body)?.[1] ?? '';
	const { accounts } = set.installation;
	expect(await recover(accounts, token, 'another long password', now)).toMatchObject({
		state: 'done'
	});
});

test('known and unknown people are answered alike, before any letter is written', async () => {
	const set = await post();
	const known = JSON.stringify(await ask(set, director.email));
	const unknown = JSON.stringify(await ask(set, 'nobody@example.org'));
	expect(unknown.replace('nobody@example.org', director.email)).toBe(known);
	await set.mail.idle();
	expect(set.letters).toHaveLength(1);
	expect(set.failures).toEqual([]);
});

test('a disabled account gets no letter', async () => {
	const set = await post();
	const disabled_at = now.toISOString();
	await set.installation.accounts.updateTable('accounts').set({ disabled_at }).execute();
	await ask(set, director.email);
	await set.mail.idle();
	expect(set.letters).toEqual([]);
});

test('the eleventh letter in a quarter of an hour is not sent', async () => {
	const set = await post();
	const answers: unknown[] = [];
	for (let time = 0; time < 11; time += 1) answers.push(await ask(set, director.email));
	await set.mail.idle();
	expect(answers.at(-1)).toBe(429);
	expect(set.letters).toHaveLength(10);
});

test('a mail server that fails is told to the log, not to the reader', async () => {
	const set = await post();
	set.mail.post(() => Promise.reject(new Error('no such server')));
	await set.mail.idle();
	expect(set.failures).toEqual([new Error('no such server')]);
});

test('without a mail server there is no such page', async () => {
	const set = await post();
	const visit = { locals: { ...set, mail: null } };
	const refused: unknown = await Promise.resolve()
		.then(() => actions.default(visit))
		.catch((thrown: unknown) => thrown);
	expect(isRedirect(refused) && refused.location).toBe('/sign-in');
});
