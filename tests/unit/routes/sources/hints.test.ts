import { describe, expect, it } from 'vitest';
import { rateTable } from '$lib/domain/rates';
import { pairHint } from '../../../../src/routes/[workspace]/sources/form/pair-hint.server';
import { periodHint } from '../../../../src/routes/[workspace]/sources/form/period-hint.server';

const rates = rateTable(
	[{ currency: 'USD', day: '2009-09-30', micros: 150_950_000, origin: 'Bank', official: true }],
	'2009-10-01'
);
const beside = { rates, documentDay: null };
const pair = {
	disclosure: 'known',
	currency: 'KZT',
	amount: '1 055 000',
	statedDollars: '70 000',
	document: 'new',
	documentDay: '2009-10-01'
};

describe('a pair of amounts that is being typed', () => {
	it('is told to be ten times off, with readings that fill one field each', () => {
		const hint = pairHint(pair, beside, 'en');
		expect(hint?.text).toContain('ten times below the official 150.95');
		expect(hint?.readings).toEqual([
			{ field: 'amount', value: '10550000', text: '₸10,550,000' },
			{ field: 'amount', value: '10566500', text: '₸10,566,500' },
			{ field: 'statedDollars', value: '6989', text: '$6,989' }
		]);
	});

	it('fills the other fields where the dollars are the agreement’s own', () => {
		const typed = { ...pair, currency: 'USD', amount: '70 000', statedTenge: '1 055 000' };
		const fields = pairHint(typed, beside, 'en')?.readings.map(({ field }) => field);
		expect(fields).toEqual(['statedTenge', 'statedTenge', 'amount']);
	});

	it('is compared with the day of a recorded document too', () => {
		const typed = { ...pair, document: '1', documentDay: '' };
		expect(pairHint(typed, { rates, documentDay: '2009-10-01' }, 'en')).not.toBeNull();
		expect(pairHint({ ...pair, document: '' }, beside, 'en')).not.toBeNull();
	});

	it.each([
		['their rate is the official one', { amount: '10 566 500' }],
		['one of them is not typed', { statedDollars: '' }],
		['one of them cannot be read', { amount: 'many' }],
		['nobody knows the day', { documentDay: '' }],
		['the amount is not disclosed', { disclosure: 'undisclosed' }]
	])('is left alone where %s', (_, typed) => {
		expect(pairHint({ ...pair, ...typed }, beside, 'en')).toBeNull();
	});
});

describe('a period that is being typed', () => {
	const plan = {
		id: 1,
		name: { first: 'en', en: 'Plan', ru: null, kk: null },
		body: null,
		start: '2027-01-01',
		end: '2027-12-31',
		approvedOn: null
	} as const;

	it('is asked about where it ends before it starts', () => {
		const hint = periodHint({ start: '2027-02-01', end: '2026-12-20' }, [], 'en');
		expect(hint?.text).toBe('The end, 20 Dec 2026, is before the start, 1 Feb 2027.');
		expect(hint?.readings).toEqual([{ field: 'end', value: '2027-12-20', text: '20 Dec 2027' }]);
	});

	it('is moved to the next year where its own has no such day left', () => {
		const hint = periodHint({ start: '2027-06-01', end: '2026-03-31' }, [], 'en');
		expect(hint?.readings.map(({ value }) => value)).toEqual(['2028-03-31']);
	});

	it('is told to run past its plan', () => {
		const typed = { start: '2027-02-01', end: '2028-02-29', plan: '1' };
		expect(periodHint(typed, [plan], 'en')?.text).toBe(
			'The period runs past that of the plan, 1 Jan 2027 – 31 Dec 2027.'
		);
		expect(periodHint({ ...typed, end: '2027-12-31' }, [plan], 'en')).toBeNull();
	});
});
