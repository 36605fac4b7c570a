/** Every form that takes what people type: one row each, every field filled so that it can be saved. */
import type { Typed } from '../../support/forms';
import { typedShelter } from '../../support/program-form';
import { grant, lot } from '../sources/forms/typed';

export interface HostileForm {
	/** Below the workspace. */
	readonly route: string;
	readonly action?: string;
	/** Records of the ledger that the address names. */
	readonly params?: Typed;
	/** As it can be saved; each key is a field that is tried. */
	readonly typed: Typed;
	/** Fields whose values may rightly be told of at another one: a currency at the amount it is of. */
	readonly tied?: Readonly<Record<string, string>>;
}

const names: Typed = { 'name-en': 'New', 'name-ru': 'Новая', 'name-kk': 'Жаңа' };
const edited: Typed = { version: '1', reason: 'A slip of the pen' };

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

const plan: Typed = {
	...names,
	'body-en': 'Government',
	'body-ru': '',
	'body-kk': '',
	start: '2027-01-01',
	end: '2028-12-31',
	approvedOn: '2026-11-01'
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

/** The cells of a line need its name, and its name needs them. */
const grid = {
	currency: 'cell-0-1',
	lines: 'line-0',
	'line-2': 'cell-2-0',
	'cell-2-0': 'line-2',
	'cell-2-1': 'line-2',
	needId: 'needVersion'
};

export const hostileForms: readonly HostileForm[] = [
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
	{ route: 'programs/new', action: 'save', typed: typedShelter, tied: grid },
	{
		route: 'programs/[program]/edit',
		action: 'save',
		params: { program: '1' },
		typed: { ...typedShelter, ...edited, organisation: '1' },
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
	{ route: 'documents/[document]/delete', params: { document: '4' }, typed: edited },
	{
		route: 'settings',
		typed: { ...names, ...edited, shortOver: '1', firstMonth: '1', zone: 'Asia/Almaty' }
	}
];
