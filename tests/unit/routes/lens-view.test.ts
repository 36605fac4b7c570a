import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../src/routes/[workspace]/question';
import { lensView } from '../../../src/routes/[workspace]/shell/lens-view';

const opening = { today: '2026-11-24', opensAsOf: null, opensFrom: null, opensTo: null };
const view = (search: string, open = true) =>
	lensView(parseQuestion(new URL(`http://localhost/aq${search}`), opening), open, 'en');

describe('the lens bar', () => {
	it('offers each currency at a press and marks the present one', () => {
		expect(view('?reading=hopeful').currency.options).toEqual([
			{ text: '₸ KZT', short: '₸', href: '?reading=hopeful&lens=kzt', current: true },
			{ text: '$ USD', short: '$', href: '?reading=hopeful&lens=usd', current: false }
		]);
	});

	it('names today as today, and another day with a way back', () => {
		expect(view('').asOf).toMatchObject({ text: 'As of today, 24 Nov 2026', today: true });
		expect(view('?as-of=2009-10-01').asOf).toMatchObject({
			text: 'As of 1 Oct 2009',
			today: false,
			back: { href: '?as-of=today' }
		});
	});

	it('offers readings only where something is open, or where one was asked for', () => {
		expect(view('', false).reading).toBeNull();
		expect(view('', true).reading?.current).toBe('adopted');
		expect(view('?reading=cautious', false).reading?.current).toBe('cautious');
	});

	it.each([
		['lens=eur', '“eur” is not a currency to show figures in. They are shown in tenge.'],
		['as-of=2009-02-30', '“2009-02-30” is not a day. The page is as of 24 Nov 2026.'],
		['reading=x', '“x” is not a reading. The adopted one is shown.'],
		['from=x', '“x” is not a month. The months shown are Jul 2026 – Jun 2028.'],
		['view=x', '“x” is neither chart nor table. The chart is shown.'],
		[
			'from=2027-01&to=2026-01',
			'The last month is before the first: 2027-01 – 2026-01. The months shown are Jul 2026 – Jun 2028.'
		],
		[
			'from=1990-01&to=2026-01',
			'1990-01 – 2026-01 is more than 240 months. The months shown are Jul 2026 – Jun 2028.'
		]
	])('says of %s what was not understood and what is shown instead', (search, sentence) => {
		expect(view(`?${search}`).misunderstood?.sentences).toEqual([sentence]);
	});

	it('says nothing of an address that was understood', () => {
		expect(view('?lens=usd').misunderstood).toBeNull();
	});
});
