import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { noFootnotes } from '$lib/format/footnotes';
import { languages, type Facts, type Language } from '$lib/domain/facts';
import { givenOf } from '../../../../src/routes/[workspace]/horizon-view';
import { cashView } from '../../../../src/routes/[workspace]/programs/[program]/cash-view';
import { asking, ledger } from '../../../support/ledger';

const question = asking({ asOf: '2026-11-24', from: '2026-07', to: '2028-06' });

/** Two grants for one shelter: one is paid in May, of the other no payment is recorded. */
function grants(): Facts {
	const money = { amount: 300, from: '2027-01-01', to: '2027-03-31' };
	const need = { monthly: 200, from: '2026-12', to: '2027-12' };
	const late = {
		id: 1,
		sourceId: 1,
		planned: { on: '2027-05-15', minor: 30_000 },
		condition: null,
		conditionNote: null,
		conditionMetOn: null,
		received: null,
		bankRate: null,
		reference: null
	};
	const both = [
		{ ...money, source: 'Late' },
		{ ...money, source: 'Silent', to: '2027-02-28' }
	];
	return { ...ledger([{ name: 'Shelter', need, money: both }]), tranches: [late] };
}

function shown(facts: Facts, language: Language = 'en') {
	const report = answer(facts, question);
	const [program] = report.programs;
	if (!program) throw new Error('no program');
	const href = (id: number) => `/sources/${id}`;
	const asked = { facts, report, sourceHref: href, programHref: href, notes: noFootnotes };
	const given = givenOf(asked, language);
	return cashView(program, facts, given);
}

describe('the cash panel of a program', () => {
	it('says that coverage is no cash', () => {
		expect(shown(grants()).about).toContain('never stands for cash');
	});

	it('calls a gap the least where the cash of another source is unknown', () => {
		const { facts, table } = shown(grants());
		expect(table?.rows.map(({ month, gap }) => [month, gap.text])).toEqual([
			['Nov 2026', '0'],
			['Dec 2026', '0'],
			['Jan 2027', 'at least 100'],
			['Feb 2027', 'at least 200'],
			['Mar 2027', '300'],
			['Apr 2027', '300'],
			['May 2027', '0']
		]);
		expect(facts.map(({ text, note }) => [text, note])).toEqual([
			['at least ₸300', 'March 2027'],
			['January 2027', null]
		]);
	});

	it('names whose money is late, and whose cash is unknown, in every language', () => {
		const { late, untold } = shown(grants());
		expect(late.sources.map(({ name, words }) => [name, ...words])).toEqual([
			[
				'Late',
				'Up to ₸300 is due before its money comes; first in January 2027',
				'Next payment: ₸300, 15 May 2027'
			]
		]);
		expect(untold.sources.map(({ name, words }) => [name, ...words])).toEqual([
			['Silent', 'No payment is recorded: cash unknown.']
		]);
		for (const language of languages)
			expect(shown(grants(), language).late.sources[0]?.words[1]).toMatch(/2027/);
	});

	it('says not known, and shows no months of it, where no gap can be told', () => {
		const { facts, table } = shown({ ...grants(), tranches: [] });
		expect(facts.map(({ text }) => text)).toEqual(['not known', 'not known']);
		expect(table).toBeNull();
	});
});
