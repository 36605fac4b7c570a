import { describe, expect, it } from 'vitest';
import { noDetails } from '$lib/domain/agreement';
import { changesView } from '../../../../src/routes/[workspace]/history/changes-view';
import type { Speaker } from '../../../../src/routes/[workspace]/history/value-words';

const speaker: Speaker = {
	language: 'en',
	nameOf: (noun, id) =>
		noun === 'funders' && id === 1 ? { first: 'en', en: 'Donor', ru: null, kk: null } : null
};
const source = {
	id: 5,
	funderId: 1,
	amount: { state: 'known', value: { currency: 'EUR', minor: 23_600_000 } },
	end: {
		state: 'stated',
		adopted: '2009-12-31',
		earliest: null,
		latest: '2010-12-31',
		about: false
	},
	steps: [{ step: 'planned', day: '2009-10-01', effective: '2009-10-01', chance: null }],
	version: 1
};

describe('an entry of the history', () => {
	it('tells all that a new record says, in words', () => {
		expect(changesView({ before: null, after: source }, speaker)).toEqual([
			{ field: 'Funder', before: null, after: 'Donor' },
			{ field: 'Amount', before: null, after: '€236,000' },
			{ field: 'End', before: null, after: '31 Dec 2009' },
			{ field: 'End, at the latest', before: null, after: '31 Dec 2010' },
			{ field: 'How sure', before: null, after: 'promised, 1 Oct 2009' }
		]);
	});

	it('tells of an edit only what it changed', () => {
		const after = { ...source, version: 2, amount: { state: 'undisclosed' } };
		expect(changesView({ before: source, after }, speaker)).toEqual([
			{ field: 'Amount', before: '€236,000', after: 'undisclosed' }
		]);
	});

	it('tells a day that is meant only about', () => {
		const after = { ...source, end: { ...source.end, about: true, latest: null } };
		expect(changesView({ before: source, after }, speaker)).toEqual([
			{ field: 'End', before: '31 Dec 2009', after: 'about 31 Dec 2009' },
			{ field: 'End, at the latest', before: '31 Dec 2010', after: null }
		]);
	});

	it('tells of the kind’s own fields those that are set', () => {
		const opening = { on: '2027-06-30', paidSoFar: 40_000, balance: 10_000 };
		const details = { ...noDetails, vat: 1_200, method: 'auction', renewsId: 9, opening };
		const after = { ...source, details };
		expect(changesView({ before: { ...source, details: noDetails }, after }, speaker)).toEqual([
			{ field: 'How it is bought', before: null, after: 'auction' },
			{ field: 'VAT rate, percent', before: null, after: '12%' },
			{
				field: 'Opening balance',
				before: null,
				after: '€400 received until 30 Jun 2027, €100 of it unspent'
			},
			{ field: 'Renews', before: null, after: '№ 9' }
		]);
	});

	it('tells the years of a plan, and the reason of a step', () => {
		const years = [{ year: 2027, minor: 100, carriedBy: 'Decree 5' }];
		const steps = [{ ...source.steps[0], reason: 'Letter' }];
		const after = { ...source, steps, details: { ...noDetails, years } };
		expect(changesView({ before: source, after }, speaker)).toEqual([
			{
				field: 'How sure',
				before: 'promised, 1 Oct 2009',
				after: 'promised, 1 Oct 2009 (Letter)'
			},
			{
				field: 'Sums by budget year',
				before: null,
				after: '2027: €1, carried over by Decree 5'
			}
		]);
	});

	it('shows a field that it does not know as it was written', () => {
		expect(changesView({ before: null, after: { colour: 'red' } }, speaker)).toEqual([
			{ field: 'colour', before: null, after: '"red"' }
		]);
	});

	it('does not hide a name changed in another language', () => {
		const name = { first: 'en', en: 'Donor', ru: 'Донор', kk: null };
		const after = { name: { ...name, ru: 'Даритель' } };
		expect(changesView({ before: { name }, after }, speaker)).toHaveLength(1);
	});
});
