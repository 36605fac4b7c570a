import { describe, expect, it } from 'vitest';
import { lenses } from '$lib/domain/facts';
import { known, undisclosed } from '$lib/domain/figure';
import { readings } from '$lib/domain/reading';
import { statementReport } from '../../support/statement-report';

const [astana, firstDonors, secondDonors, lots, planned] = [1, 2, 3, 4, 5];

const sourceOf = (id: number | undefined) =>
	statementReport().unplaced.find((each) => each.sourceId === id);
const inUnits = (minor: number) => Math.round(minor / 100);

describe('the statement of 1 October 2009', () => {
	it('names two donor grants, undisclosed, running from the day it was spoken', () => {
		const donors = statementReport().programs.filter(({ program }) => program.id !== astana);
		expect(donors.flatMap(({ presences }) => presences)).toMatchObject(
			[firstDonors, secondDonors].map((sourceId) => ({
				sourceId,
				origin: 'foreign',
				firmness: 'committed',
				amount: undisclosed,
				from: '2009-10-01',
				to: '2009-12-31',
				statedStart: { state: 'unknown' }
			}))
		);
	});

	it.each([
		['cautious', '2009-07-16', '2009-09-30'],
		['adopted', '2009-07-01', '2009-12-31'],
		['hopeful', '2009-06-16', '2009-12-31']
	] as const)('read in the %s way has state money in Astana from %s to %s', (reading, from, to) => {
		const own = statementReport({ reading }).programs.find(({ program }) => program.id === astana);
		expect(own?.presences).toMatchObject([{ origin: 'state', amount: undisclosed, from, to }]);
	});

	it('names three lots that are not placed in time, at a fine implied rate', () => {
		expect(sourceOf(lots)).toMatchObject({
			firmness: 'tendered',
			placedInTime: false,
			amount: known(1_300_000_000),
			lowest: 1_300_000_000,
			highest: 1_300_000_000,
			implied: {
				micros: 149_425_287,
				official: { micros: 150_950_000, day: '2009-09-30', assumed: false },
				offBy: -101,
				verdict: 'fine',
				readings: []
			}
		});
		expect(statementReport().sources.get(lots ?? 0)?.lots).toBe(3);
	});

	it('names money of a plan at an implied rate ten times off, with three readings', () => {
		const implied = sourceOf(planned)?.implied;
		expect(implied).toMatchObject({
			micros: 15_071_429,
			timesHundredths: 1_002,
			verdict: 'power-of-ten',
			power: 1
		});
		expect(
			implied?.readings.map(({ name, tenge, dollars }) => [
				name,
				inUnits(tenge.minor),
				inUnits(dollars.minor)
			])
		).toEqual([
			['digit-lost', 10_550_000, 69_891],
			['dollars-right', 10_566_500, 70_000],
			['tenge-right', 1_055_000, 6_989]
		]);
	});

	it('has four kinds of figures to check', () => {
		expect(statementReport().checks.map(({ code }) => code)).toEqual([
			'implied-rate',
			'overlap',
			'period-outside-parent',
			'uncertain-end'
		]);
	});

	it('by money is unknown for the shelters, by programs 1 state and 2 foreign', () => {
		for (const lens of lenses) {
			const { share, byCount, concentration } = statementReport({ lens }).shares;
			expect([share.state, share.foreign]).toEqual([undisclosed, undisclosed]);
			expect(byCount).toEqual({ state: 1, foreign: 2, domestic: 0, undecided: 0, none: 0 });
			expect(concentration).toBeNull();
		}
	});

	it.each([
		['KZT', 14_055_000, 13_000_000, 23_566_500],
		['USD', 93_110, 86_121, 156_121]
	] as const)('in %s states %i of state money: %i to %i', (lens, printed, lowest, highest) => {
		for (const reading of readings) {
			const { stated } = statementReport({ lens, reading });
			expect(stated.map((each) => [each.origin, each.overlapping])).toEqual([['state', true]]);
			expect(
				stated.map((each) => [each.printed.minor, each.lowest, each.highest].map(inUnits))
			).toEqual([[printed, lowest, highest]]);
			expect(stated[0]?.printed.assumed).toBe(false);
		}
	});

	it('was not known the day before', () => {
		const before = statementReport({ asOf: '2009-09-30' });
		expect([before.losses, before.stated, before.checks]).toEqual([[], [], []]);
	});

	it('is told at the rate of 30 September, whatever was published later', () => {
		expect(statementReport().officialRate).toMatchObject({
			micros: 150_950_000,
			day: '2009-09-30'
		});
	});
});
