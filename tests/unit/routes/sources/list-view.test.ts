import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { languages, type Facts, type Language } from '$lib/domain/facts';
import { parseQuestion } from '../../../../src/routes/[workspace]/question';
import { listView } from '../../../../src/routes/[workspace]/sources/view';
import { ledger, rate } from '../../../support/ledger';
import { statementFacts } from '../../../support/statement-facts';

const opening = {
	today: '2026-11-24',
	opensAsOf: '2009-10-01',
	opensFrom: '2009-04',
	opensTo: '2011-03'
};

function view(search: string, language: Language = 'en', facts: Facts = statementFacts) {
	const asked = parseQuestion(new URL(`http://tirek.test/ws/sources${search}`), opening);
	return listView(facts, answer(facts, asked), { asked, base: '/ws' }, language);
}

function rowOf(name: string, list: ReturnType<typeof view>) {
	const row = list.table.rows.find((each) => each.name === name);
	if (!row) throw new Error(`no row ${name}`);
	return row;
}

describe('the list of the statement of 2009', () => {
	it.each([
		[
			'en',
			'3 contracted, 1 promised, 1 tendered. The next to end are 3 sources, all on 31 December 2009.'
		],
		[
			'ru',
			'По договору: 3, обещано: 1, на конкурсе: 1. Первыми, 31 декабря 2009 года, закончатся сразу 3 источника.'
		],
		[
			'kk',
			'Шарт бойынша: 3, уәде етілген: 1, конкурста: 1. Ең бірінші, 2009 жылғы 31 желтоқсанда, бірден 3 қаржыландыру көзі аяқталады.'
		]
	] as const)('answers in a sentence in %s', (language, sentence) => {
		expect(view('', language).answer).toBe(sentence);
	});

	it('says in words what nobody has disclosed, and never 0', () => {
		const row = rowOf('Sponsors (1)', view(''));
		expect(row.agreed).toEqual({ text: 'undisclosed', known: false, assumed: false });
		expect(row.asked).toBe('nobody has asked');
		expect(row.inLens.text).toBe('not known');
		expect(row.rest.text).toBe('not known');
		expect(row.marks.map(({ text }) => text)).toEqual(['amount unknown', '1 check']);
	});

	it('marks each figure that is to be checked where it stands', () => {
		const row = rowOf('Plan money', view(''));
		expect(row.noted.amount.map(({ label }) => label)).toContain('To check: Implied rate');
		expect(row.noted.days).toHaveLength(1);
		expect(rowOf('Astana money', view('')).noted.rest).toEqual([]);
	});

	it('leads from each figure to the words it is read from', () => {
		const { said } = rowOf('Plan money', view('?lens=usd'));
		expect(said.amount).toBe('/ws/sources/5?lens=usd#claim-5');
		expect(said.end).toBe('/ws/sources/5?lens=usd#claims');
	});

	it('says how open a period is', () => {
		expect(rowOf('Sponsors (1)', view('')).period).toEqual({
			days: ['start not stated', '31 Dec 2009'],
			open: ['31 Dec 2010 at the latest']
		});
		expect(rowOf('Astana money', view('')).period).toEqual({
			days: ['about 1 Jul 2009', '31 Dec 2009'],
			open: ['30 Sep 2009 at the earliest']
		});
		expect(rowOf('Three lots', view('')).period.days).toEqual(['no dates stated']);
	});

	it('shows amounts as agreed and in the currency shown', () => {
		const tenge = rowOf('Three lots', view(''));
		expect(tenge.agreed.text).toBe('₸13,000,000');
		expect(tenge.inLens.text).toBe('13,000,000');
		expect(rowOf('Three lots', view('?lens=usd')).inLens.text).toBe('86,121');
		expect(rowOf('Plan money', view('?lens=usd')).inLens.text).toBe('6,989');
	});

	it('sums contracted money only, and names the rest without adding it', () => {
		const { contracted, others } = view('').totals;
		expect(contracted?.label).toBe('Contracted, 3 sources shown');
		expect(contracted?.amount).toBe('not known');
		expect(contracted?.leftOut).toEqual(['3 of undisclosed amount are not in the sum']);
		expect(others.map(({ text }) => text)).toEqual([
			'Promised, 1 source: ₸1,055,000',
			'Tendered, 1 source: ₸13,000,000'
		]);
	});

	it('carries the question to every source and keeps it in every filter', () => {
		const list = view('?lens=usd&reading=cautious');
		expect(rowOf('Three lots', list).href).toBe('/ws/sources/4?lens=usd&reading=cautious');
		for (const chip of list.filters.chips) expect(chip.href).toContain('lens=usd');
		for (const column of list.table.columns) expect(column.href).toContain('reading=cautious');
	});

	it('shows no chip that would show nothing, and ended ones only where there are some', () => {
		const texts = (search: string) => view(search).filters.chips.map(({ text }) => text);
		expect(texts('')).toEqual([
			'Contracted · 3',
			'Promised · 1',
			'Tendered · 1',
			'With a check · 5'
		]);
		expect(texts('?reading=cautious')).toContain('Ended · 1');
	});

	it('turns an active filter off by pressing it', () => {
		const [origin] = view('?origin=state&lens=usd').filters.menus;
		expect(origin?.active).toEqual({
			text: 'State',
			href: '?lens=usd',
			active: true,
			remove: 'Remove the filter: State'
		});
	});

	it('names the sorted column and turns it at the second press', () => {
		const column = (search: string) => view(search).table.columns.find(({ key }) => key === 'end');
		expect(column('')).toMatchObject({ sorted: 'ascending', href: '?sort=-end' });
		expect(column('?sort=-end')).toMatchObject({ sorted: 'descending', href: '?sort=end' });
		expect(column('?sort=name')?.sorted).toBeNull();
	});

	it.each(languages)('has no unfinished words in %s', (language) => {
		expect(JSON.stringify(view('', language))).not.toMatch(/undefined|NaN|sources_|\{\w+\}/);
	});
});

describe('an empty list', () => {
	it('leads to the overview where nothing is recorded', () => {
		const { empty, anyRecorded } = view('', 'en', ledger([]));
		expect(anyRecorded).toBe(false);
		expect(empty?.title).toBe('No funding sources yet');
		expect(empty?.links).toEqual([{ text: 'Open the overview', href: '/ws' }]);
	});

	it('leads to the first day on which something is known', () => {
		const { empty } = view('?as-of=2009-01-01');
		expect(empty?.title).toBe('Nothing was known yet on 1 Jan 2009');
		expect(empty?.links[0]?.href).toBe('?as-of=2009-10-01');
	});

	it('offers to clear the filters where nothing fits', () => {
		const { empty } = view('?q=nowhere&lens=usd');
		expect(empty?.title).toBe('No source fits');
		expect(empty?.links).toEqual([
			{ text: 'Clear search and filters', href: '?lens=usd&standing=all' }
		]);
	});

	it('offers the ended ones that fit', () => {
		const { empty } = view('?q=astana&reading=cautious');
		expect(empty?.links[0]?.text).toBe('Show 1 ended one that fits');
	});
});

describe('a list of present-day money', () => {
	const facts = ledger(
		[
			{
				name: 'Shelter',
				money: [
					{
						amount: 1_200,
						currency: 'USD',
						source: 'Grant',
						from: '2026-01-01',
						to: '2026-12-31',
						claimed: '2025-12-20'
					},
					{ amount: 600, source: 'Ask', firmness: 'applied', chance: 4_000, to: '2027-12-31' }
				]
			}
		],
		[rate('USD', '2026-01-31', 500)]
	);

	it('marks what an assumed rate is in, and days to an end that is near', () => {
		const list = view('?as-of=2026-11-24', 'en', facts);
		const row = rowOf('Grant', list);
		expect(row.inLens).toEqual({ text: '≈\u00A0600,000', known: true, assumed: true });
		expect(row.marks).toEqual([{ text: 'ends in 37 days', tone: 'gap' }]);
		expect(list.totals.contracted).toMatchObject({ amount: '≈\u00A0600,000', rest: ['0'] });
		expect(rowOf('Ask', list).firmness).toEqual({ text: 'applied · 40%', tone: 'dash' });
	});
});
