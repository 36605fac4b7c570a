import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { asking, ledger } from '../../../support/ledger';
import { lossesIn, monthly } from '../../../support/losses';

const standings = (...question: Parameters<typeof lossesIn>) =>
	lossesIn(...question).losses.map(({ day, standing }) => [day, standing]);

const spring = monthly(100, '2026-01-01', '2026-03-31');
const summer = monthly(50, '2026-01-01', '2026-06-30');

describe('a loss', () => {
	it('is coming on its last funded day, and unfunded since the day after', () => {
		expect(standings([spring], { asOf: '2026-03-31' })).toEqual([['2026-03-31', 'coming']]);
		expect(standings([spring], { asOf: '2026-04-01' })).toEqual([['2026-03-31', 'unfunded']]);
	});

	it('is history, and not told, while other committed money runs', () => {
		expect(standings([spring, summer], { asOf: '2026-05-01' })).toEqual([['2026-06-30', 'coming']]);
	});

	it('before the last one is history: the program was funded after it', () => {
		expect(standings([spring, summer], { asOf: '2026-08-01' })).toEqual([
			['2026-06-30', 'unfunded']
		]);
	});

	it('before money that ran to the program’s own end stays history', () => {
		expect(standings([spring, summer], { asOf: '2026-08-01' }, { end: '2026-06-30' })).toEqual([]);
	});

	it('is unfunded although expected money runs, or committed money lies ahead', () => {
		const applied = monthly(100, '2026-04-01', '2026-12-31', { firmness: 'applied' });
		const ahead = monthly(100, '2026-09-01', '2026-12-31');
		expect(standings([spring, applied, ahead], { asOf: '2026-05-01' })[0]).toEqual([
			'2026-03-31',
			'unfunded'
		]);
	});

	it('that is history is not shown, nor drawn together with others', () => {
		const facts = ledger([{ name: 'Shelter', money: [spring, summer] }]);
		const report = answer(facts, asking({ asOf: '2026-05-01' }));
		expect(report.losses.map(({ day }) => day)).toEqual(['2026-06-30']);
	});

	it('is not seen before its source was recorded', () => {
		const facts = ledger([{ name: 'Shelter', money: [{ ...spring, known: '2026-02-01' }] }]);
		const days = ['2026-01-31', '2026-02-01'].map(
			(asOf) => answer(facts, asking({ asOf })).losses.length
		);
		expect(days).toEqual([0, 1]);
	});
});

describe('programs', () => {
	it('stand by their soonest loss, then by name', () => {
		const facts = ledger([
			{ name: 'D', money: [] },
			{ name: 'C', money: [summer] },
			{ name: 'B', money: [spring] },
			{ name: 'A', money: [summer] }
		]);
		const { programs } = answer(facts, asking({ asOf: '2026-01-01' }));
		expect(programs.map(({ program }) => program.name.en)).toEqual(['B', 'A', 'C', 'D']);
	});
});
