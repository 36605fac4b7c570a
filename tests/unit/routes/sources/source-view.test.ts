import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { languages, type Facts, type Language } from '$lib/domain/facts';
import { known } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import { parseQuestion } from '../../../../src/routes/[workspace]/question';
import { notFoundWords } from '../../../../src/routes/[workspace]/sources/[source]/not-found';
import { sourceView } from '../../../../src/routes/[workspace]/sources/[source]/view';
import { ledger } from '../../../support/ledger';
import { statementFacts } from '../../../support/statement-facts';

const opening = {
	today: '2026-11-24',
	opensAsOf: '2009-10-01',
	opensFrom: '2009-04',
	opensTo: '2011-03'
};
const [astana, sponsors, lots, plan] = [1, 2, 4, 5];

function view(id: number, search = '', language: Language = 'en', facts: Facts = statementFacts) {
	const asked = parseQuestion(new URL(`http://tirek.test/ws/sources/${id}${search}`), opening);
	const source = sourceView(facts, answer(facts, asked), id, { asked, base: '/ws' }, language);
	if (!source) throw new Error(`no source ${id}`);
	return source;
}

function factOf(term: string, source: ReturnType<typeof view>) {
	const row = source.facts.rows.find((each) => each.term === term);
	if (!row) throw new Error(`no fact ${term}`);
	return row;
}

describe('the plan money of the statement, ten times off', () => {
	const pair = (search = '', language: Language = 'en') => {
		const found = view(plan, search, language).pair;
		if (!found) throw new Error('the pair raises a check');
		return found;
	};

	it('says that both stated amounts cannot be right, with the official rate and its origin', () => {
		expect(pair().intro).toBe(
			'The document gives ₸1,055,000 and $70,000 for the same money: 15.07 ₸ per dollar. The ' +
				'official rate of 30 Sep 2009 was 150.95 (test). Tirek keeps both as written and changes ' +
				'nothing by itself.'
		);
	});

	it('offers the three readings beside what is stated and the other pair in the document', () => {
		const rows = pair().rows.map(({ reading, tenge, dollars, rate, off, note }) =>
			[reading, tenge, dollars, rate, off, note].filter((cell) => cell !== null).join(' | ')
		);
		expect(rows).toEqual([
			'As stated | 1,055,000 | 70,000 | 15.07 | −90%',
			'A digit lost in the tenge | 10,550,000 | 70,000 | 150.71 | −0.16% | $69,891 at 150.95',
			'The dollars are right | 10,566,500 | 70,000 | 150.95 | 0%',
			'The tenge are right | 1,055,000 | 6,989 | 150.95 | 0%',
			'Another pair in the document: Three lots | 13,000,000 | 87,000 | 149.43 | −1%'
		]);
	});

	it('draws how far the rates are apart, in the reader’s numbers', () => {
		const { texts, layouts } = pair('', 'ru').scale;
		expect(texts.apart).toBe('разница в 10,02 раза');
		expect(texts.finding).toContain('Расчётный курс 15,07 при официальном 150,95');
		expect(layouts.map(({ width }) => width)).toEqual([570, 300]);
	});

	it('keeps both amounts as written and marks which one is the agreement', () => {
		const source = view(plan);
		expect(factOf('Stated in tenge', source)).toMatchObject({
			text: '₸1,055,000',
			chip: { text: 'agreement amount' }
		});
		expect(factOf('Stated in dollars', source)).toMatchObject({
			text: '$70,000',
			notes: ['as written, never recomputed']
		});
		expect(factOf('Implied rate', source)).toMatchObject({
			text: '15.07 ₸ per $',
			alarming: true,
			chip: { text: '10.02 times off', tone: 'warn' },
			notes: ['official 150.95, 30 Sep 2009, test']
		});
	});

	it('never lets the stated dollars become the converted amount', () => {
		const source = view(plan, '?lens=usd');
		expect(factOf('Stated in dollars', source).text).toBe('$70,000');
		expect(factOf('In the currency shown', source)).toMatchObject({
			text: '$6,989',
			notes: ['at 150.95, 30 Sep 2009, test']
		});
	});

	it('says that it runs past its plan, and what stands in totals until it is settled', () => {
		const source = view(plan);
		expect(factOf('Plan', source).chip?.text).toBe('runs past its plan');
		expect(factOf('In totals as', source)).toMatchObject({
			text: 'promised only, never added to contracted money: ₸1,055,000 to ₸10,566,500 until settled',
			notes: ['in no program’s money: none is named']
		});
	});

	it('quotes its claim in its own language, and links to what may be the same money', () => {
		const [claim] = view(plan, '?lens=usd').claims.claims;
		expect(claim).toMatchObject({
			quote: '“1055000 tenge (70,000 dollars)”',
			quoteLanguage: 'en',
			said: 'Alina Orlova · Work Session 6 · 1 Oct 2009',
			place: 'point 8',
			stated: 'States: ₸1,055,000 · $70,000',
			note: { text: 'Both are kept as printed.', language: 'en' },
			standing: { text: 'adopted' }
		});
		expect(claim?.overlaps).toEqual([
			{
				otherId: 4,
				name: { text: 'Three lots', language: 'en' },
				remarkLabel: 'Edit the reason: Three lots',
				unmarkLabel: 'Take the mark off: Three lots',
				href: '/ws/sources/4?lens=usd',
				reason: null
			}
		]);
	});

	it('has the whole amount unallocated, in words', () => {
		expect(view(plan).split.none).toBe('Unallocated: ₸1,055,000. No program is named.');
	});

	it('shows the checks that the note does not tell', () => {
		const { checks, checksLink } = view(plan);
		expect(checksLink).toBe('3 checks open');
		expect(checks.items.map(({ title }) => title)).toEqual([
			'May be the same money',
			'Period past its plan'
		]);
	});
});

describe('the three lots of the statement', () => {
	it('have a pair that is fine, and no note', () => {
		const source = view(lots);
		expect(source.pair).toBeNull();
		expect(factOf('Implied rate', source)).toMatchObject({
			text: '149.43 ₸ per $',
			alarming: false,
			chip: { text: 'fine (1%)', tone: 'ok' }
		});
	});

	it('are known only by their total, and by no date', () => {
		const source = view(lots);
		expect(factOf('Lots', source).text).toBe('3 lots, known only by their total');
		expect(factOf('Start', source).text).toBe('start not stated');
		expect(factOf('End', source).text).toBe('end not stated');
	});
});

describe('the undisclosed money of the statement', () => {
	it('says that the amount exists, and is never 0', () => {
		const source = view(sponsors);
		expect(factOf('Amount', source)).toMatchObject({
			text: 'undisclosed',
			notes: ['It exists, and nobody has told it. It is never counted as 0.', 'nobody has asked']
		});
		expect(factOf('In totals as', source).text).toContain('amount undisclosed');
		expect(source.split.rest.text).toBe('not known: the amount is undisclosed');
		expect(source.split.parts[0]).toMatchObject({ share: 'not known' });
	});

	it.each([
		['', '31 Dec 2009'],
		['?reading=cautious', '30 Sep 2009'],
		['?reading=hopeful', '31 Dec 2009']
	])('shows its end under the reading %s, with the phrase and each reading', (search, day) => {
		expect(factOf('End', view(astana, search))).toMatchObject({
			text: day,
			notes: [
				'read from “for the period of three months”',
				'cautious 30 Sep 2009, adopted 31 Dec 2009, hopeful 31 Dec 2009'
			]
		});
	});

	it('has ended in the cautious reading and is active in the adopted one', () => {
		expect(view(astana, '?reading=cautious').chips.map(({ text }) => text)).toContain('ended');
		expect(view(astana).chips.map(({ text }) => text)).toContain('active');
	});
});

describe('any source', () => {
	it.each(languages)('has no unfinished words in %s', (language) => {
		for (const id of [astana, sponsors, lots, plan]) {
			const text = JSON.stringify(view(id, '', language));
			expect(text).not.toMatch(/undefined|NaN|sources_|checks_|\{\w+\}/);
		}
	});

	it('shows the rest beside its parts', () => {
		const facts = ledger([
			{
				name: 'Legal aid',
				money: [{ amount: 300, source: 'Grant', from: '2026-01-01', to: '2026-12-31' }]
			}
		]);
		const larger = facts.sources.map((source) => ({
			...source,
			amount: known(money('KZT', 40_000))
		}));
		const { split } = view(1, '?as-of=2026-02-01', 'en', { ...facts, sources: larger });
		expect(split.bar.blocks).toMatchObject([{ x: 0, width: 75, words: '₸300 · 75%' }]);
		expect(split.bar.rest).toEqual({ x: 75, width: 25 });
		expect(split.parts[0]).toMatchObject({ program: 'Legal aid', share: '75%' });
		expect(split.rest).toMatchObject({ text: '₸100', strong: true });
	});

	it('is told apart from one that was never recorded', () => {
		expect(notFoundWords(statementFacts, 99, '2009-10-01', 'en').message).toBe(
			'There is no such funding source'
		);
		expect(notFoundWords(statementFacts, plan, '2009-01-01', 'en').message).toBe(
			'This funding source is not known on 1 Jan 2009'
		);
		expect(() => view(plan, '?as-of=2009-01-01')).toThrow('no source');
	});
});
