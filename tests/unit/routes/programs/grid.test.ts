import { describe, expect, it } from 'vitest';
import { typedShelter } from '../../../support/program-form';
import {
	withLine,
	withPeriod,
	without
} from '../../../../src/routes/[workspace]/programs/form/grid.server';
import { totalsView } from '../../../../src/routes/[workspace]/programs/form/totals-view.server';

describe('the grid of a need', () => {
	it('gets one more row and keeps all that was typed', () => {
		expect(withLine(typedShelter)).toEqual({ ...typedShelter, lines: '4' });
	});

	it('gets one more period, a year from where the last one ends', () => {
		expect(withPeriod(typedShelter)).toEqual({
			...typedShelter,
			periods: '3',
			'from-2': '2029-01',
			'to-2': '2029-12'
		});
	});

	it('moves the rows below one that goes', () => {
		expect(without(typedShelter, 'line-0')).toMatchObject({
			lines: '2',
			'line-0': 'Rent',
			'cell-0-0': '520 000',
			'cell-0-1': '',
			'line-1': '',
			'from-1': '2028-01'
		});
	});

	it('moves the columns beside one that goes', () => {
		expect(without(typedShelter, 'period-0')).toMatchObject({
			periods: '1',
			'from-0': '2028-01',
			'cell-0-0': '1,34 млн тг',
			'cell-1-0': '',
			'line-1': 'Rent'
		});
	});

	it.each(['line-9', 'period-2', 'cell-0-0', '__proto__', ''])('keeps all at %j', (what) => {
		expect(without(typedShelter, what)).toEqual(typedShelter);
	});

	it('keeps its last row', () => {
		const single = { ...typedShelter, lines: '1' };
		expect(without(single, 'line-0')).toEqual(single);
	});
});

describe('the totals under the grid', () => {
	it('stand in the columns of what they add up', () => {
		expect(totalsView(typedShelter, 'en')).toEqual([
			{ monthly: '1,760,000', whole: '21,120,000' },
			{ monthly: '1,340,000', whole: '16,080,000' }
		]);
	});

	it('tell nothing of what cannot be read yet', () => {
		const typed = { ...typedShelter, 'cell-0-0': '1,055', 'to-1': '' };
		expect(totalsView(typed, 'en')).toEqual([
			{ monthly: '–', whole: '–' },
			{ monthly: '1,340,000', whole: '–' }
		]);
	});

	it('are no zero where nothing is typed', () => {
		const typed = { ...typedShelter, lines: '0', periods: '1' };
		expect(totalsView(typed, 'en')).toEqual([{ monthly: '–', whole: '–' }]);
	});
});
