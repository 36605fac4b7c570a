import { describe, expect, it } from 'vitest';
import { Answers } from '$lib/server/forms/answers';
import { readNeed } from '$lib/server/programs/need-input';
import type { Typed } from '../../../support/forms';
import { typedShelter } from '../../../support/program-form';

function read(changes: Typed) {
	const form = new FormData();
	for (const [field, text] of Object.entries({ ...typedShelter, ...changes })) {
		form.set(field, text);
	}
	const answers = new Answers(form, 'en');
	return { need: readNeed(answers), errors: answers.errors };
}

describe('a typed need', () => {
	it('is read line by line and period by period, in minor units', () => {
		expect(read({})).toEqual({
			errors: {},
			need: {
				state: 'stated',
				need: {
					label: '2027–2028',
					approvedOn: '2026-11-12',
					currency: 'KZT',
					lines: [
						{ line: 'Staff', monthly: 124_000_000, from: '2027-01', to: '2027-12' },
						{ line: 'Staff', monthly: 134_000_000, from: '2028-01', to: '2028-12' },
						{ line: 'Rent', monthly: 52_000_000, from: '2027-01', to: '2027-12' }
					]
				}
			}
		});
	});

	it('may be not known yet, whatever else was typed', () => {
		const { need, errors } = read({ need: 'unknown', 'cell-0-0': 'a lot' });
		expect({ need, errors }).toEqual({ need: { state: 'unknown' }, errors: {} });
	});

	it('is a draft without a day of approval', () => {
		expect(read({ approvedOn: '' }).need).toMatchObject({ need: { approvedOn: null } });
	});

	it('may say zero of a line, as long as something is needed', () => {
		expect(read({ 'cell-1-0': '0' }).errors).toEqual({});
	});

	it('offers both readings of an amount that has two', () => {
		const message = read({ 'cell-0-0': '1,055 m' }).errors['cell-0-0'];
		expect(message).toContain('₸1,055,000,000');
		expect(message).toContain('₸1,055,000');
	});

	it.each<[string, Typed, string]>([
		['no answer whether it is known', { need: '' }, 'need'],
		['an answer nobody offered', { need: 'perhaps' }, 'need'],
		['no label', { label: '  ' }, 'label'],
		['a label with a right-to-left mark', { label: '2027\u202E' }, 'label'],
		['a label with NUL', { label: '20\u000027' }, 'label'],
		['a label without an end', { label: '2'.repeat(81) }, 'label'],
		['a day that is none', { approvedOn: '2027-02-30' }, 'approvedOn'],
		['a day of year 0', { approvedOn: '0000-01-01' }, 'approvedOn'],
		['a currency that is none', { currency: 'ZZZ' }, 'currency'],
		['a prototype for a currency', { currency: '__proto__' }, 'currency'],
		['a formula for an amount', { 'cell-0-0': '=1+1' }, 'cell-0-0'],
		['an exponent', { 'cell-0-0': '1e15' }, 'cell-0-0'],
		['no number', { 'cell-0-0': 'NaN' }, 'cell-0-0'],
		['half a tiyn', { 'cell-0-0': '0.005' }, 'cell-0-0'],
		['minus zero', { 'cell-0-0': '-0' }, 'cell-0-0'],
		['more than a computer counts', { 'cell-0-0': '9007199254740993' }, 'cell-0-0'],
		['two readings', { 'cell-0-0': '1,055' }, 'cell-0-0'],
		['dollars in tenge', { 'cell-0-0': '$500' }, 'cell-0-0'],
		['a tab inside', { 'cell-0-0': '1\t000' }, 'cell-0-0'],
		['a sum above the largest', { 'cell-0-0': '90 млрд', 'cell-1-0': '1' }, 'cell-0-0'],
		['zero alone', { 'cell-0-0': '0', 'cell-0-1': '0', 'cell-1-0': '0' }, 'cell-0-0'],
		['an amount without a line', { 'line-1': '' }, 'line-1'],
		['a line without an amount', { 'line-2': 'Food' }, 'cell-2-0'],
		['one line twice', { 'line-1': 'Staff' }, 'line-1'],
		['a month that is none', { 'from-0': '2027-13' }, 'from-0'],
		['a month of year 9999', { 'to-1': '9999-12' }, 'to-1'],
		['an end before its start', { 'to-0': '2026-12' }, 'to-0'],
		['more than twenty years', { 'to-1': '2048-01' }, 'to-1'],
		['periods that overlap', { 'from-1': '2027-12' }, 'from-1'],
		['no rows', { lines: '0' }, 'line-0'],
		['a million rows', { lines: '1000000' }, 'line-0'],
		['a negative number of rows', { lines: '-1' }, 'line-0']
	])('is refused for %s', (_, changes, field) => {
		const { need, errors } = read(changes);
		expect(need).toBeNull();
		expect(Object.keys(errors)).toContain(field);
	});

	it('may have lines whose periods differ, as long as no line counts twice', () => {
		const apart = { 'from-1': '2027-06', 'cell-0-1': '', 'cell-1-0': '', 'cell-1-1': '1' };
		expect(read(apart).errors).toEqual({});
	});
});
