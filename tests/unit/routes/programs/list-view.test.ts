import { describe, expect, it } from 'vitest';
import { languages } from '$lib/domain/facts';
import { ledger } from '../../../support/ledger';
import { plainSpaces } from '../../../support/overview';
import { presentDay } from '../../../support/present-day';
import { programsOf } from '../../../support/programs';
import { statementFacts } from '../../../support/statement-facts';

const facts = presentDay();
const year = '?from=2026-07&to=2028-06';

function rowOf(name: string, search = year) {
	const row = programsOf(facts, search).table.rows.find((one) => one.name === name);
	if (row === undefined) throw new Error(`no row ${name}`);
	return row;
}

function namesOf(search: string) {
	return programsOf(facts, search).table.rows.map(({ name }) => name);
}

describe('the list of present-day programs', () => {
	it('answers in sentences what they need and how many lose money soon', () => {
		expect(programsOf(facts, year).answer).toEqual([
			'9 programs need ₸21.1m a month.',
			'4 of them lose money within six months.'
		]);
	});

	it('opens with the soonest loss', () => {
		const days = programsOf(facts, year).table.rows.map(({ loss }) => loss.day);
		expect(days.slice(0, 5)).toEqual([
			'31 Dec 2026',
			'31 Dec 2026',
			'31 Dec 2026',
			'31 Mar 2027',
			'30 Jun 2027'
		]);
	});

	it('says until when, what is lost and what is missing', () => {
		expect(rowOf('Shelter, Petropavlovsk')).toMatchObject({
			kind: 'Shelter',
			need: { text: '3,400,000', known: true },
			until: { text: '31 Dec 2026', urgent: true },
			loss: { day: '31 Dec 2026', detail: '−₸2.1m a month, to 38%' },
			gap: { text: '25,200,000', short: true, without: null }
		});
		expect(rowOf('Prevention campaign').until).toEqual({ text: 'short already', urgent: true });
	});

	it('leaves months of undisclosed money out of a gap and says which', () => {
		const { until, loss, gap } = rowOf('Training for police');
		expect(until.text).toBe('amount unknown');
		expect(loss.detail).toBe('loss, amount unknown');
		expect(gap).toMatchObject({ text: '3,600,000', without: 'not known: Jan 2027 – Jun 2027' });
	});

	it('totals what is shown, with what the sum leaves out', () => {
		const { totals } = programsOf(facts, year);
		expect(totals.label).toBe('All 9 programs shown');
		expect(totals.need.text).toBe('21,100,000');
		expect(totals.gap.text).toBe('62,400,000');
		expect(totals.leftOut).toEqual([
			'months of 1 program are not in the sum: its gap is not known'
		]);
		expect(programsOf(facts, `${year}&kind=hotline`).totals.gap.text).toBe('10,800,000');
	});

	it('draws each row’s months, with the as-of day', () => {
		const { strip } = rowOf('Shelter, Petropavlovsk');
		expect(strip).toMatchObject({ width: 198, height: 22 });
		expect(strip.asOf).toBeCloseTo((198 / 24) * (4 + 23 / 30), 3);
		expect(strip.blocks.map(({ paint }) => paint)).toContain('pipeline');
	});
});

describe('finding programs', () => {
	it('searches names, regions and organisations', () => {
		expect(namesOf('?q=hotline')).toEqual(['Hotline 24/7']);
		expect(namesOf('?q=BOSAGA')).toHaveLength(9);
	});

	it('filters by kind, by loss soon and by what is short', () => {
		expect(namesOf('?kind=shelter')).toHaveLength(3);
		expect(namesOf('?losing=soon')).toHaveLength(4);
		expect(namesOf('?short=already')).toEqual(['Prevention campaign']);
	});

	it('shows filters as chips with counts, a set one with its way off', () => {
		const { chips } = programsOf(facts, '?losing=soon&lens=usd').filters;
		expect(chips).toEqual([
			{
				text: 'Loses money within 6 months',
				href: '?lens=usd',
				active: true,
				remove: 'Remove the filter: Loses money within 6 months'
			}
		]);
	});

	it('sorts by name, need and gap, either way', () => {
		expect(namesOf('?sort=name')[0]).toBe('Child-friendly room');
		expect(namesOf('?sort=-need')[0]).toBe('Shelter, Almaty');
		expect(namesOf('?sort=-gap')[0]).toBe('Shelter, Petropavlovsk');
	});

	it('leaves out what has ended until it is asked for', () => {
		const both = ledger([
			{ name: 'Old', end: '2020-12-31', money: [] },
			{ name: 'New', money: [] }
		]);
		const names = (search: string) => programsOf(both, search).table.rows.map(({ name }) => name);
		expect(names('')).toEqual(['New']);
		expect(names('?standing=ended')).toEqual(['Old']);
		expect(names('?standing=all')).toHaveLength(2);
	});

	it('says that nothing fits, and offers to clear', () => {
		const { empty } = programsOf(facts, '?q=nowhere');
		expect(empty?.title).toBe('No program fits');
		expect(empty?.links).toEqual([{ text: 'Clear search and filters', href: '?standing=all' }]);
	});

	it('leads on where nothing is recorded', () => {
		const { empty, anyRecorded } = programsOf(ledger([]));
		expect(anyRecorded).toBe(false);
		expect(empty?.links).toEqual([{ text: 'Open the overview', href: '/ws' }]);
	});
});

describe('the list of the shelters of 2009', () => {
	const search = '?as-of=2009-10-01&from=2009-04&to=2011-03';

	it('never turns an unknown need into a figure', () => {
		const list = programsOf(statementFacts, search);
		expect(list.answer[0]).toBe('3 programs. No need is recorded: coverage is not known.');
		expect(list.table.rows.map(({ need }) => need.text)).toEqual([
			'not recorded',
			'not recorded',
			'not recorded'
		]);
		expect(list.totals).toMatchObject({ need: { known: false }, gap: { text: 'not known' } });
	});

	it.each(languages)('has no unfinished words in %s', (language) => {
		const text = JSON.stringify(programsOf(statementFacts, search, language));
		expect(text).not.toMatch(/undefined|NaN|programs_|\{\w+\}/);
		expect(JSON.stringify(programsOf(facts, year, language))).not.toMatch(/undefined|NaN|\{\w+\}/);
	});

	it('is said in Russian and Kazakh', () => {
		const first = (language: 'ru' | 'kk') =>
			plainSpaces(programsOf(facts, year, language).answer.join(' '));
		expect(first('ru')).toBe(
			'9 программам нужно 21,1 млн ₸ в месяц. 4 из них теряют деньги в ближайшие шесть месяцев.'
		);
		expect(first('kk')).toBe(
			'9 бағдарламаға айына 21,1 млн ₸ қажет. Олардың ішінде алты айда қаржыландырудан айырылатыны: 4.'
		);
	});
});
