/** Every form of a workspace that takes what people type: one row each. */
import type { Typed } from '../../support/forms';
import { pdf } from '../../support/papers';
import { typedShelter } from '../../support/program-form';
import { edited, type HostileForm } from './hostile-form';
import { sourceForms } from './source-forms';

const names: Typed = { 'name-en': 'New', 'name-ru': 'Новая', 'name-kk': 'Жаңа' };
const plan: Typed = {
	...names,
	'body-en': 'Government',
	'body-ru': '',
	'body-kk': '',
	start: '2027-01-01',
	end: '2028-12-31',
	approvedOn: '2026-11-01'
};

/** The cells of a line need its name, and its name needs them. */
const grid = {
	currency: 'cell-0-1',
	lines: 'line-0',
	'line-2': 'cell-2-0',
	'cell-2-0': 'line-2',
	'cell-2-1': 'line-2',
	needId: 'needVersion'
};

const need: Typed = {
	...{ from: '1', need: 'stated', label: '2028', approvedOn: '2026-11-12', currency: 'KZT' },
	...{ lines: '2', periods: '1', 'from-0': '2028-01', 'to-0': '2028-12' },
	...{ 'line-0': 'Staff', 'cell-0-0': '1 453 900', 'line-1': 'Rent', 'cell-1-0': '520 000' }
};

const paper: Typed = {
	...{ 'title-en': 'Letter', 'title-ru': 'Письмо', 'title-kk': 'Хат' },
	...{ 'author-en': 'Donor', 'author-ru': '', 'author-kk': '' },
	...{ 'occasion-en': 'Answer', 'occasion-ru': '', 'occasion-kk': '' },
	...{ documentDay: '2026-12-01', documentLink: 'https://donor.example/letter' }
};
const scan = { field: 'documentFile', bytes: pdf };

export const hostileForms: readonly HostileForm[] = [
	...sourceForms,
	{ route: 'programs/new', action: 'save', typed: typedShelter, tied: grid },
	{
		route: 'programs/[program]/edit',
		action: 'save',
		params: { program: '1' },
		typed: { ...typedShelter, ...edited, organisation: '1' },
		tied: grid
	},
	{
		route: 'programs/[program]/needs/new',
		action: 'raise',
		answer: 200,
		params: { program: '3' },
		typed: {
			...{ from: '1', baseYear: '2027', year: '2028', rise: '8.5', 'rise-0': '', rounding: '1' }
		}
	},
	{
		route: 'programs/[program]/needs/new',
		action: 'save',
		params: { program: '3' },
		typed: need,
		tied: grid
	},
	{ route: 'programs/[program]/delete', params: { program: '2' }, typed: edited },
	{ route: 'funders/new', typed: { ...names, origin: 'state' } },
	{
		route: 'funders/[funder]/edit',
		params: { funder: '1' },
		typed: { ...names, ...edited, origin: 'state' }
	},
	{ route: 'funders/[funder]/delete', params: { funder: '2' }, typed: edited },
	{
		route: 'funders/[funder]/merge',
		search: '?with=2',
		params: { funder: '1' },
		typed: {
			...edited,
			otherVersion: '1',
			'name-en': 'kept',
			'name-ru': 'other',
			'name-kk': 'kept',
			origin: 'kept'
		}
	},
	{ route: 'plans/new', typed: plan },
	{ route: 'plans/[plan]/edit', params: { plan: '1' }, typed: { ...plan, ...edited } },
	{ route: 'plans/[plan]/delete', params: { plan: '1' }, typed: edited },
	{ route: 'organisations/new', typed: names },
	{
		route: 'organisations/[organisation]/edit',
		params: { organisation: '1' },
		typed: { ...names, ...edited }
	},
	{ route: 'organisations/[organisation]/delete', params: { organisation: '2' }, typed: edited },
	{ route: 'documents/new', typed: paper, file: scan },
	{
		route: 'documents/[document]/edit',
		params: { document: '4' },
		typed: { ...paper, ...edited, removeFile: '' },
		file: scan
	},
	{ route: 'documents/[document]/delete', params: { document: '4' }, typed: edited },
	{
		route: 'settings',
		typed: { ...names, ...edited, shortOver: '1', firstMonth: '1', zone: 'Asia/Almaty' }
	}
];
