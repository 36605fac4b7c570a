import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { asking, ledger } from '../../../support/ledger';
import { lossesIn, monthly, told } from '../../../support/losses';

const ended = monthly(100, '2026-01-01', '2026-06-30');
const longAfter = { to: '2027-12-31' };
const successor = (from: string, amount: number | null = 100_000, rest = {}) => ({
	amount,
	from,
	...longAfter,
	...rest
});
const firstLoss = (...money: Parameters<typeof told>[0]) => told(money)[0];

describe('a loss', () => {
	it('arises on the last funded day when an allocation ends and nothing follows', () => {
		expect(told([ended])).toEqual([['2026-06-30', 100]]);
	});

	it('arises when a source is terminated', () => {
		expect(told([{ ...ended, terminated: '2026-03-31' }], { asOf: '2026-04-01' })).toEqual([
			['2026-03-31', 100]
		]);
	});

	it('is foreseen from the day a termination is signed', () => {
		const steps = [{ step: 'terminated' as const, day: '2026-02-10', effective: '2026-04-30' }];
		expect(told([{ ...ended, steps }], { asOf: '2026-02-09' })).toEqual([['2026-06-30', 100]]);
		expect(told([{ ...ended, steps }], { asOf: '2026-02-10' })).toEqual([['2026-04-30', 100]]);
	});

	it('is one for a program and day, however many sources end', () => {
		const { losses } = lossesIn([
			ended,
			{ ...monthly(40, '2026-02-01', '2026-06-30'), origin: 'state' }
		]);
		expect(losses).toMatchObject([
			{
				day: '2026-06-30',
				sourceIds: [1, 2],
				origins: ['foreign', 'state'],
				monthly: { value: 14_000 }
			}
		]);
	});

	it('is none when the program itself ends that day or before', () => {
		for (const end of ['2026-06-30', '2026-05-31']) expect(told([ended], {}, { end })).toEqual([]);
		expect(told([ended], {}, { end: '2026-07-01' })).toEqual([['2026-06-30', 100]]);
	});

	it('is none of expected money', () => {
		expect(told([{ ...ended, firmness: 'awarded' }])).toEqual([]);
	});
});

describe('a successor', () => {
	it.each([
		['2026-05-30', '2026-06-30'],
		['2026-05-31', null],
		['2026-07-01', null],
		['2026-08-01', null],
		['2026-08-02', '2026-06-30']
	])('starts from day − 30 to day + 32: one of %s leaves a loss on %s', (from, day) => {
		const loss = firstLoss(ended, successor(from));
		expect(loss?.[0] === '2026-06-30' ? loss[0] : null).toBe(day);
	});

	it('still runs on day + 32', () => {
		const brief = (to: string) => ({ amount: 100_000, from: '2026-07-01', to });
		expect(firstLoss(ended, brief('2026-07-31'))).toEqual(['2026-06-30', 100]);
		expect(firstLoss(ended, brief('2026-08-01'))?.[0]).toBe('2026-08-01');
	});

	it('is committed money of the same program', () => {
		expect(firstLoss(ended, successor('2026-07-01', 100_000, { firmness: 'awarded' }))).toEqual([
			'2026-06-30',
			100
		]);
	});

	it('makes up for a part by the mean of its first three full months', () => {
		expect(firstLoss(ended, monthly(60, '2026-07-01', '2027-12-31'))).toEqual(['2026-06-30', 40]);
		const twoADay = {
			amount: 486,
			from: '2026-07-01',
			to: '2027-02-28',
			profile: 'daily' as const
		};
		expect(firstLoss(ended, twoADay)).toEqual(['2026-06-30', 38.67]);
	});

	it('serves the earliest loss first, and only with its rest the next', () => {
		const between = { amount: 600, from: '2026-01-16', to: '2026-07-15' };
		const last = monthly(100, '2025-12-01', '2026-07-31');
		expect(told([last, between, ended, monthly(250, '2026-07-01', '2027-12-31')])).toEqual([
			['2026-07-31', 50],
			['2027-12-31', 250]
		]);
	});

	it('of undisclosed amount makes the loss’s amount unknown', () => {
		expect(firstLoss(ended, successor('2026-07-01', null))).toEqual(['2026-06-30', 'undisclosed']);
	});

	it('of undisclosed amount changes nothing where the known ones suffice', () => {
		const known = monthly(100, '2026-07-01', '2027-12-31', { source: 'B' });
		const untold = successor('2026-07-01', null, { source: 'A' });
		expect(told([ended, untold, known]).map(([day]) => day)).toEqual(['2027-12-31']);
	});

	it('that an undisclosed loss has drawn on leaves the next one unknown', () => {
		const untold = { ...ended, amount: null };
		const next = { amount: 650, from: '2026-01-01', to: '2026-07-15' };
		const known = monthly(150, '2026-07-01', '2027-12-31');
		expect(told([untold, next, known]).slice(0, 2)).toEqual([
			['2026-06-30', 'undisclosed'],
			['2026-07-15', 'undisclosed']
		]);
	});

	it('of one program serves no other', () => {
		const facts = ledger([
			{ name: 'Shelter', money: [ended] },
			{ name: 'Hotline', money: [successor('2026-07-01')] }
		]);
		const { losses } = answer(facts, asking({ asOf: '2026-01-01' }));
		expect(losses.map(({ programId, day }) => [programId, day])).toEqual([
			[1, '2026-06-30'],
			[2, '2027-12-31']
		]);
	});
});

describe('a break before a successor starts', () => {
	it('is an interruption of so many days, where nothing is lost', () => {
		const { losses, interruptions } = lossesIn([ended, successor('2026-08-01')]);
		expect(losses.map(({ day }) => day)).toEqual(['2027-12-31']);
		expect(interruptions).toEqual([{ programId: 1, day: '2026-06-30', days: 31, sourceIds: [1] }]);
	});

	it('stands on the loss where the successor makes up for a part only', () => {
		const { losses, interruptions } = lossesIn([ended, monthly(60, '2026-07-11', '2027-12-31')]);
		expect(losses[0]).toMatchObject({ day: '2026-06-30', interruption: 10 });
		expect(interruptions).toEqual([]);
	});

	it('is none where money goes on the next day or has begun before', () => {
		for (const from of ['2026-07-01', '2026-06-15'])
			expect(lossesIn([ended, successor(from)]).interruptions).toEqual([]);
	});

	it('is shown until its last day', () => {
		const shown = (asOf: string) =>
			lossesIn([ended, successor('2026-08-01')], { asOf }).interruptions.length;
		expect(['2026-07-31', '2026-08-01'].map(shown)).toEqual([1, 0]);
	});
});
