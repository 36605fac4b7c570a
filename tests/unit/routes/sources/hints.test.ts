import { describe, expect, it } from 'vitest';
import { rateTable } from '$lib/domain/rates';
import { pairHint } from '../../../../src/routes/[workspace]/sources/form/pair-hint.server';
import { periodHint } from '../../../../src/routes/[workspace]/sources/form/period-hint.server';

const rates = rateTable(
	[{ currency: 'USD', day: '2009-09-30', micros: 150_950_000, origin: 'Bank', official: true }],
	'2009-10-01'
);
const beside = { rates, documentDay: null, means: [], asOf: '2009-10-01' };
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
		expect(pairHint(typed, { ...beside, documentDay: '2009-10-01' }, 'en')).not.toBeNull();
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

describe('a pair of amounts beside its years', () => {
	const means = [
		{ year: 2013, micros: 152_130_000 },
		{ year: 2014, micros: 179_190_000 }
	];
	const known = { ...beside, means, asOf: '2014-11-30' };
	const typed = {
		disclosure: 'known',
		currency: 'KZT',
		amount: '4 625 000',
		statedDollars: '25 400',
		startCertainty: 'exact',
		start: '2013-01-01',
		endCertainty: 'exact',
		end: '2013-12-31'
	};
	const years = 'does not fit 2013 (152.13 ₸), but fits 2014 (179.19 ₸).';

	it('is told which year’s rate it fits instead', () => {
		const hint = pairHint(typed, { ...known, rates: rateTable([], '2014-11-30') }, 'en');
		expect(hint?.text).toContain(years);
		expect(hint).toMatchObject({ also: null, ask: '', readings: [] });
	});

	it('is told so beside how far it is from the official rate', () => {
		const rate = { currency: 'USD', day: '2013-06-30', micros: 151_000_000 } as const;
		const table = rateTable([{ ...rate, origin: 'Bank', official: true }], '2014-11-30');
		const hint = pairHint(typed, { ...known, rates: table }, 'en');
		expect(hint?.text).toContain('official 151');
		expect(hint?.also).toContain(years);
		expect(hint?.readings).not.toEqual([]);
	});

	it.each([
		['its document is of an earlier year', { documentDay: '2013-12-31' }],
		['its start is not known', { startCertainty: 'unknown' }],
		['it fits its own years', { end: '2014-12-31' }]
	])('is not told of other years where %s', (_, changed) => {
		const hint = pairHint(
			{ ...typed, ...changed },
			{ ...known, rates: rateTable([], '2014-11-30') },
			'en'
		);
		expect(hint).toBeNull();
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
