/** The forms of a source and of all that hangs on it: one row each. */
import type { Typed } from '../../support/forms';
import { grant, lot } from '../sources/forms/typed';
import { edited, type HostileForm } from './hostile-form';

const allocation: Typed = {
	program: '1',
	line: 'Rent',
	disclosure: 'known',
	amount: '10',
	amountReading: '',
	currency: 'KZT',
	start: '2027-02-01',
	end: '2027-03-31',
	profile: 'monthly'
};

const claim: Typed = {
	document: 'new',
	documentTitle: 'Letter',
	documentAuthor: 'Donor',
	documentOccasion: 'Answer',
	documentDay: '2026-12-01',
	place: 'p. 3',
	quote: 'one hundred tenge',
	quoteLanguage: 'en',
	statedTenge: '100',
	statedTengeReading: '',
	statedDollars: '5',
	statedDollarsReading: '',
	statedStart: '2027-01-01',
	statedEnd: '2027-12-31',
	note: 'Read as printed.',
	standing: 'beside'
};

const source = { source: '1' };
const running = { source: '2' };

const restriction: Typed = {
	rule: 'line_at_most',
	line: 'Staff',
	region: '',
	atMost: '12,5 %',
	note: 'Article 4'
};

const amendment: Typed = {
	signed: '2027-06-10',
	effective: '2027-07-01',
	end: '2028-03-31',
	amount: '150',
	amountReading: '',
	'share-2': '',
	reference: 'No. 1',
	document: '',
	why: 'A late start'
};

const step: Typed = {
	step: 'committed',
	stepDay: '2026-12-01',
	chance: '',
	stepReason: 'Signed'
};

const spending: Typed = {
	'spent.2.2026-10': '10',
	'version.spent.2.2026-10': '0',
	'spent.2.2026-11': '20.50',
	'version.spent.2.2026-11': '0'
};

/** A day needs its sum and a sum its day: either may be the field that tells what is missing. */
const tranche: Typed = {
	plannedOn: '2027-03-01',
	planned: '60',
	plannedReading: '',
	condition: 'report',
	conditionNote: 'Interim report',
	conditionMetOn: '2026-11-20',
	receivedOn: '2026-11-23',
	received: '60',
	receivedReading: '',
	bankRate: '',
	reference: 'Order 7'
};
const payment = {
	plannedOn: 'planned',
	planned: 'plannedOn',
	receivedOn: 'received',
	received: 'receivedOn'
};

const expected: Typed = {
	step: 'applied',
	stepDay: '2026-11-01',
	chance: '62,5 %',
	stepReason: 'Told by telephone'
};

/** One part changes, another is new. */
const parts: Typed = {
	...{ 'id.0': '2', 'version.0': '1', 'program.0': '1', 'line.0': 'Food', 'amount.0': '40' },
	...{ 'start.0': '2027-02-01', 'end.0': '2027-03-31', 'remove.0': '' },
	...{ 'program.1': '1', 'line.1': 'Staff', 'amount.1': '12.5 %' },
	...{ 'start.1': '2027-02-01', 'end.1': '2027-03-31', known: '', then: '' }
};

const lots: Typed = {
	version: '1',
	...{ 'name.0': 'Lot in Almaty', 'number.0': '17-1', 'amount.0': '60' },
	...{ 'name.1': 'Lot in Astana', 'number.1': '17-2', 'amount.1': '40' }
};

export const sourceForms: readonly HostileForm[] = [
	{
		route: 'sources/new',
		action: 'save',
		typed: { ...lot, amountReading: '' },
		tied: { currency: 'amount' }
	},
	{
		route: 'sources/[source]/edit',
		action: 'save',
		params: source,
		typed: { ...grant, ...edited, funder: '1', chance: '', lowest: '90', highest: '110' },
		tied: { funder: 'funderName', amount: 'lowest' }
	},
	{
		route: 'sources/[source]/end',
		params: source,
		typed: { ...edited, departure: 'terminated', day: '2027-03-01', effective: '2027-03-31' }
	},
	{ route: 'sources/[source]/delete', params: source, typed: edited },
	{ route: 'sources/[source]/allocations/new', params: source, typed: allocation },
	{
		route: 'sources/[source]/allocations/[allocation]',
		params: { ...source, allocation: '1' },
		typed: { ...allocation, ...edited }
	},
	{ route: 'sources/[source]/tranches/new', params: source, typed: tranche, tied: payment },
	{
		route: 'sources/[source]/tranches/[tranche]/edit',
		params: { ...source, tranche: '1' },
		typed: { ...tranche, ...edited },
		tied: payment
	},
	{
		route: 'sources/[source]/tranches/[tranche]/delete',
		params: { ...source, tranche: '1' },
		typed: edited
	},
	{ route: 'sources/[source]/claims/new', params: source, typed: claim },
	{
		route: 'sources/[source]/claims/[claim]/edit',
		params: { ...source, claim: '1' },
		typed: { ...claim, ...edited }
	},
	{
		route: 'sources/[source]/claims/[claim]/adopt',
		params: { ...source, claim: '1' },
		typed: { ...edited, sourceVersion: '1' }
	},
	{
		route: 'sources/[source]/claims/[claim]/delete',
		params: { ...source, claim: '1' },
		typed: edited
	},
	{
		route: 'sources/[source]/claims/[claim]/overlaps/new',
		params: { ...running, claim: '3' },
		typed: { other: '1', reason: 'Both name 100 tenge.' }
	},
	{
		route: 'sources/[source]/claims/[claim]/overlaps/[other]/edit',
		params: { ...running, claim: '2', other: '1' },
		typed: { ...edited, why: 'Both name 100 tenge.' }
	},
	{
		route: 'sources/[source]/claims/[claim]/overlaps/[other]/delete',
		params: { ...running, claim: '2', other: '1' },
		typed: edited
	},
	{
		route: 'sources/[source]/allocations/[allocation]/delete',
		params: { ...source, allocation: '1' },
		typed: edited
	},
	{ route: 'sources/[source]/restrictions/new', params: source, typed: restriction },
	{
		route: 'sources/[source]/restrictions/[restriction]/edit',
		params: { ...running, restriction: '1' },
		typed: { ...restriction, ...edited }
	},
	{
		route: 'sources/[source]/restrictions/[restriction]/delete',
		params: { ...running, restriction: '1' },
		typed: edited
	},
	{
		route: 'sources/[source]/amendments/new',
		params: running,
		typed: { ...amendment, signed: '2027-06-11', effective: '2027-07-02' }
	},
	{
		route: 'sources/[source]/amendments/[amendment]/edit',
		params: { ...running, amendment: '1' },
		typed: { ...amendment, ...edited }
	},
	{
		route: 'sources/[source]/amendments/[amendment]/delete',
		params: { ...running, amendment: '1' },
		typed: edited
	},
	{
		route: 'sources/[source]/steps/[step]/[day]',
		params: { ...source, step: 'committed', day: '2026-12-01' },
		typed: { ...step, ...edited }
	},
	{ route: 'sources/[source]/spending', action: 'save', params: running, typed: spending },
	{
		route: 'sources/[source]/spending',
		action: 'paste',
		params: running,
		typed: { sheet: '2026-10\t10\n2026-11\t20.50' }
	},
	{ route: 'sources/[source]/steps/new', params: source, typed: { ...edited, ...expected } },
	{
		route: 'sources/[source]/steps/[step]/[day]/delete',
		params: { ...running, step: 'committed', day: '2026-12-01' },
		typed: edited
	},
	{
		route: 'sources/[source]/allocations',
		params: running,
		typed: parts,
		tied: { 'id.0': ['program.0', 'amount.1'], 'amount.0': 'amount.1' }
	},
	{
		route: 'sources/[source]/split-lots',
		params: { source: '3' },
		typed: lots,
		tied: { 'amount.0': 'amount.1' }
	},
	{
		route: 'checks/[code]/[subject]',
		action: 'accept',
		params: { code: 'rates-old', subject: 'currencies:USD' },
		typed: {
			figures: 'newest=2025-10-31 rate=530470000',
			version: '',
			reason: 'A slip',
			acceptedOn: '2026-11-20'
		}
	}
];
