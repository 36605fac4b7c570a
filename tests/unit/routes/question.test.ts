import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsFrom } from '$lib/domain/calendar';
import {
	carriedBy,
	parseQuestion,
	questionHref,
	questionSearch
} from '../../../src/routes/[workspace]/question';

const own = { today: '2026-11-24', opensAsOf: null, opensFrom: null, opensTo: null };
const statement = {
	today: '2026-11-24',
	opensAsOf: '2009-10-01',
	opensFrom: '2009-04',
	opensTo: '2011-03'
};

function asked(search: string, opening: typeof statement | typeof own = own) {
	return parseQuestion(new URL(`http://localhost/aq-bosaga${search}`), opening);
}

describe('an address that says nothing', () => {
	it('asks for today, in tenge, in the adopted reading, as a chart', () => {
		expect(asked('')).toMatchObject({
			asOf: '2026-11-24',
			asOfToday: true,
			lens: 'KZT',
			reading: 'adopted',
			view: 'chart',
			misunderstood: []
		});
	});

	it('asks for 24 months from the quarter before the present one', () => {
		expect(asked('')).toMatchObject({ from: '2026-07', to: '2028-06' });
		expect(asked('?as-of=2027-01-15')).toMatchObject({ from: '2026-10', to: '2028-09' });
	});

	it('opens an example on its own day and months', () => {
		expect(asked('', statement)).toMatchObject({
			asOf: '2009-10-01',
			asOfToday: false,
			from: '2009-04',
			to: '2011-03'
		});
	});
});

describe('an address that says something', () => {
	it('is taken at its word', () => {
		const search = '?lens=usd&as-of=2010-02-28&reading=hopeful&from=2009-01&to=2009-12&view=table';
		expect(asked(search)).toMatchObject({
			lens: 'USD',
			asOf: '2010-02-28',
			reading: 'hopeful',
			from: '2009-01',
			to: '2009-12',
			view: 'table',
			misunderstood: []
		});
	});

	it('can ask an example for today, and then sees the months around today', () => {
		expect(asked('?as-of=today', statement)).toMatchObject({
			asOf: '2026-11-24',
			asOfToday: true,
			from: '2026-07',
			to: '2028-06'
		});
	});

	it('with one end of the range keeps the usual other end', () => {
		expect(asked('?from=2009-01', statement)).toMatchObject({ from: '2009-01', to: '2011-03' });
		expect(asked('?to=2010-06', statement)).toMatchObject({ from: '2009-04', to: '2010-06' });
	});

	it('with one end beyond the usual months gets 24 of them', () => {
		expect(asked('?from=2012-01', statement)).toMatchObject({ from: '2012-01', to: '2013-12' });
		expect(asked('?to=2008-12', statement)).toMatchObject({ from: '2007-01', to: '2008-12' });
	});
});

describe('an address that says something else', () => {
	it.each([
		['lens', 'eur', 'lens'],
		['as-of', '2009-02-30', 'as-of'],
		['reading', 'hopefull', 'reading'],
		['from', '2009-13', 'from'],
		['to', 'soon', 'to'],
		['view', '3d', 'view']
	])('in %s is told, and the rest of the question stands', (name, value, about) => {
		const question = asked(`?${name}=${value}`, statement);
		expect(question.misunderstood).toEqual([{ about, value }]);
		expect(question).toMatchObject({ asOf: '2009-10-01', from: '2009-04', to: '2011-03' });
		expect(question.search).toBe('');
	});

	it('with its last month before its first is told so', () => {
		const question = asked('?from=2011-03&to=2009-04', statement);
		expect(question.misunderstood).toEqual([{ about: 'backwards', value: '2011-03 – 2009-04' }]);
		expect(question).toMatchObject({ from: '2009-04', to: '2011-03' });
	});

	it('for more than 240 months is told so, and 240 are shown', () => {
		expect(asked('?from=1991-01&to=2011-01').misunderstood).toEqual([
			{ about: 'too-long', value: '1991-01 – 2011-01' }
		]);
		expect(asked('?from=1991-01&to=2010-12').misunderstood).toEqual([]);
	});
});

describe('a link from a question', () => {
	const question = asked('?lens=usd&sort=end&reading=nonsense');

	it('changes what it says and keeps the rest, the page’s own parameters too', () => {
		expect(questionHref(question, { reading: 'hopeful' })).toBe(
			'?lens=usd&sort=end&reading=hopeful'
		);
		expect(questionHref(question, { lens: null })).toBe('?sort=end');
	});

	it('to another page carries the question alone', () => {
		expect(questionSearch(question)).toBe('?lens=usd');
		expect(questionSearch(asked('?sort=end'))).toBe('');
	});

	it('leaves out of a form what the form itself sets', () => {
		expect(carriedBy(asked('?from=2009-01&to=2009-12&lens=usd'), ['from', 'to'])).toEqual([
			['lens', 'usd']
		]);
	});
});

it('any address at all gives a question that can be answered', () => {
	const text = fc.oneof(fc.string(), fc.constantFrom('2009-04', '2030-01', '2009-10-01', 'today'));
	fc.assert(
		fc.property(text, text, text, (asOf, from, to) => {
			const search = new URLSearchParams({ 'as-of': asOf, from, to });
			const question = asked(`?${search.toString()}`);
			const months = monthsFrom(question.from, question.to).length;
			expect(months).toBeGreaterThanOrEqual(1);
			expect(months).toBeLessThanOrEqual(240);
		})
	);
});
