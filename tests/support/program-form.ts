/** What a director types into the form for a program. */
import type { Typed } from './forms';

/** A shelter with two budget lines over two years, approved. */
export const typedShelter: Typed = {
	kind: 'shelter',
	'name-en': 'Shelter, Shymkent',
	'name-ru': '',
	'name-kk': '',
	region: 'Shymkent',
	organisation: 'new',
	organisationName: 'Aq Bosaga',
	capacity: '12',
	capacityUnit: 'beds',
	minimum: '60',
	minimumReason: 'staff on every shift',
	end: '',
	needId: 'new',
	need: 'stated',
	label: '2027–2028',
	approvedOn: '2026-11-12',
	currency: 'KZT',
	lines: '3',
	periods: '2',
	'from-0': '2027-01',
	'to-0': '2027-12',
	'from-1': '2028-01',
	'to-1': '2028-12',
	'line-0': 'Staff',
	'cell-0-0': '1 240 000',
	'cell-0-1': '1,34 млн тг',
	'line-1': 'Rent',
	'cell-1-0': '520 000',
	'cell-1-1': '',
	'line-2': '',
	'cell-2-0': '',
	'cell-2-1': ''
};
