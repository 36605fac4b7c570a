import { describe, expect, it } from 'vitest';
import { languages } from '$lib/domain/facts';
import { linksOf } from '../../../../src/routes/[workspace]/overview/links';
import { parseQuestion } from '../../../../src/routes/[workspace]/question';
import { ledger, rate } from '../../../support/ledger';
import { overviewOf } from '../../../support/overview';

const opening = { today: '2026-11-24', opensAsOf: null, opensFrom: null, opensTo: null };

describe('an empty workspace', () => {
	it('says so, and what to do first', () => {
		const headlines = languages.map((language) => overviewOf(ledger([]), '', language).empty);
		expect(headlines.map((empty) => empty?.headline)).toEqual([
			'Nothing is recorded yet.',
			'Пока ничего не записано.',
			'Әзірге ештеңе жазылмаған.'
		]);
		expect(headlines[0]?.lede).toMatch(/^Start with one program and what it needs each month\./);
	});

	it('shows no figure and no chart of what is not there', () => {
		expect(overviewOf(ledger([]), '').recorded).toBeNull();
	});

	it('leads only to what exists: the example of 2009', () => {
		const { empty } = overviewOf(ledger([]), '');
		expect(empty?.steps.map(({ link }) => link?.href ?? null)).toEqual([
			null,
			null,
			'/workspaces#add'
		]);
	});

	it('opens the example where the reader has it already', () => {
		const asked = parseQuestion(new URL('http://localhost/mine'), opening);
		const workspaces = [
			{ slug: 'mine', example: null },
			{ slug: 'statement', example: 'statement-2009' }
		];
		expect(linksOf('mine', asked, workspaces).example).toBe('/statement');
	});

	it('says that the rates are old where they are', () => {
		const old = ledger([], [rate('USD', '2025-10-31', 530.47)]);
		expect(overviewOf(old, '').checks.checks.map(({ code }) => code)).toEqual(['rates-old']);
	});
});
