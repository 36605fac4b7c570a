import { describe, expect, it } from 'vitest';
import type { Name } from '$lib/domain/facts';
import { shellView, type ShellFacts } from '../../../src/routes/[workspace]/shell/shell-view';

const named = (en: string): Name => ({ first: 'en', en, ru: null, kk: null });
const own = {
	slug: 'aq-bosaga',
	name: named('Aq Bosaga'),
	example: null,
	role: 'director'
} as const;
const statement = {
	slug: 'statement-2009',
	name: named('Statement of 1 October 2009'),
	example: 'statement-2009',
	role: 'viewer'
} as const;
const rate = {
	currency: 'USD',
	micros: 150_950_000,
	day: '2009-09-30',
	origin: 'International Monetary Fund',
	mean: false,
	assumed: false
};
const facts: ShellFacts = {
	workspace: own,
	workspaces: [own, statement],
	person: { name: 'Dinara S.', theme: null },
	mayDelete: true,
	programs: 9,
	sources: 1_400,
	openChecks: 4,
	asOf: '2009-10-01',
	rate,
	search: '?lens=usd'
};

describe('the words around a page', () => {
	it('lead only to what exists, and carry the question along', () => {
		expect(shellView(facts, 'en').navigation.entries).toMatchObject([
			{ text: 'Overview', href: '/aq-bosaga?lens=usd', count: null },
			{ text: 'Programs', href: '/aq-bosaga/programs?lens=usd', count: '9' },
			{ text: 'Funding sources', href: '/aq-bosaga/sources?lens=usd', count: '1,400' },
			{ text: 'Figures to check', href: '/aq-bosaga/checks?lens=usd', count: '4' }
		]);
	});

	it('name the official rate of the day with its date', () => {
		expect(shellView(facts, 'ru').rate).toEqual({
			title: 'Официальный курс, 30.09.2009',
			value: '150,95\u00A0₸/$',
			old: null
		});
	});

	it('say when that rate is old, and when there is none', () => {
		const old = shellView({ ...facts, rate: { ...rate, assumed: true } }, 'en');
		expect(old.rate.old).toBe('old');
		const none = shellView({ ...facts, rate: null }, 'en');
		expect(none.rate).toEqual({
			title: 'No official rate on or before 1 Oct 2009',
			value: null,
			old: null
		});
	});

	it('mark examples among the person’s workspaces, and the one that is open', () => {
		expect(shellView(facts, 'en').switch.entries).toMatchObject([
			{ href: '/aq-bosaga', note: null, current: true },
			{ href: '/statement-2009', note: 'example workspace', current: false }
		]);
	});

	it('say whose facts an example’s are, and offer its deletion to who may', () => {
		expect(shellView(facts, 'en').example).toBeNull();
		const example = shellView({ ...facts, workspace: statement }, 'en').example;
		expect(example?.remove?.href).toBe('/workspaces/statement-2009/delete');
		const viewer = shellView({ ...facts, workspace: statement, mayDelete: false }, 'en').example;
		expect(viewer?.remove).toBeNull();
	});

	it('tell who is signed in, and which theme they chose', () => {
		const { person } = shellView({ ...facts, person: { name: 'Saule', theme: 'dark' } }, 'kk');
		expect(person.title).toBe('Saule, басшы');
		expect(person.themes.filter(({ current }) => current)).toMatchObject([{ value: 'dark' }]);
	});
});
