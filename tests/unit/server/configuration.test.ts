import { describe, expect, it } from 'vitest';
import { ConfigurationError, readConfiguration } from '$lib/server/configuration';

const mail = {
	TIREK_SMTP: 'smtp://tirek:secret@mail.aqbosaga.kz:587',
	TIREK_MAIL_FROM: 'Tirek <tirek@aqbosaga.kz>',
	ORIGIN: 'https://tirek.aqbosaga.kz/'
};

describe('e-mail', () => {
	it('is off where nothing is said of it', () => {
		expect(readConfiguration({}).mail).toBeNull();
		expect(readConfiguration({ ORIGIN: mail.ORIGIN }).mail).toBeNull();
	});

	it('takes a server, a sender and the address that browsers use', () => {
		expect(readConfiguration(mail).mail).toEqual({
			server: mail.TIREK_SMTP,
			from: mail.TIREK_MAIL_FROM,
			origin: 'https://tirek.aqbosaga.kz'
		});
	});

	it.each([
		[
			'a server that is none',
			{ ...mail, TIREK_SMTP: 'mail.aqbosaga.kz:secret' },
			'TIREK_SMTP is no'
		],
		['a web address', { ...mail, TIREK_SMTP: 'https://secret@mail' }, 'TIREK_SMTP is no'],
		['a sender that is none', { ...mail, TIREK_MAIL_FROM: 'Tirek' }, 'TIREK_MAIL_FROM is no'],
		['a server without a sender', { ...mail, TIREK_MAIL_FROM: undefined }, 'belong together'],
		['a sender without a server', { ...mail, TIREK_SMTP: undefined }, 'belong together'],
		['no address for browsers', { ...mail, ORIGIN: undefined }, 'needs ORIGIN']
	])('stops the start over %s, without telling a password', (_, environment, words) => {
		const read = () => readConfiguration(environment);
		expect(read).toThrow(ConfigurationError);
		expect(read).toThrow(words);
		expect(read).not.toThrow('secret');
	});
});
