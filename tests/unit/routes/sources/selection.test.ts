import { describe, expect, it } from 'vitest';
import { carriedAlong, listHref } from '../../../../src/routes/[workspace]/list/address';
import { parseSelection } from '../../../../src/routes/[workspace]/sources/selection';

const parse = (search: string) => parseSelection(new URLSearchParams(search));

describe('what the list shows, from its address', () => {
	it('opens with all that has not ended, by end, 25 a page', () => {
		expect(parse('')).toEqual({
			q: '',
			origin: null,
			kind: null,
			firmness: null,
			checked: false,
			standing: 'current',
			sort: 'end',
			descending: false,
			page: 1,
			rows: 25
		});
	});

	it('reads every parameter', () => {
		const search =
			'q=%20лот%20&origin=state&kind=procurement_lot&firmness=tendered&check=open' +
			'&standing=all&sort=-lens&page=3&rows=100';
		expect(parse(search)).toEqual({
			q: 'лот',
			origin: 'state',
			kind: 'procurement_lot',
			firmness: 'tendered',
			checked: true,
			standing: 'all',
			sort: 'lens',
			descending: true,
			page: 3,
			rows: 100
		});
	});

	it('takes what it does not know as if it were not there', () => {
		const strange = 'origin=mars&kind=__proto__&sort=drop&page=-1&rows=999999&standing=x';
		expect(parse(strange)).toEqual(parse(''));
	});

	it('keeps no more of a search than anybody types', () => {
		expect(parse(`q=${'a'.repeat(5000)}`).q).toHaveLength(200);
	});
});

describe('links of the list', () => {
	it('keep the question and the other filters, and start at the first page', () => {
		expect(listHref('lens=usd&origin=state&page=3', { kind: 'tariff' })).toBe(
			'?lens=usd&origin=state&kind=tariff'
		);
	});

	it('take a filter out', () => {
		expect(listHref('lens=usd&origin=state', { origin: null })).toBe('?lens=usd');
	});

	it('turn the page alone where the page is asked for', () => {
		expect(listHref('q=a&page=2', { page: '3' })).toBe('?q=a&page=3');
	});

	it('give a form all but its own field and the page', () => {
		expect(carriedAlong('lens=usd&q=a&page=2&rows=50', ['q'])).toEqual([
			['lens', 'usd'],
			['rows', '50']
		]);
	});
});
