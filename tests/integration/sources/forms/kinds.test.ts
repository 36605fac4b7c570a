import { describe, expect, it } from 'vitest';
import { noDetails } from '$lib/domain/agreement';
import { known } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import { readClaims } from '$lib/server/claims/queries';
import { readSources } from '$lib/server/sources/queries';
import { post, type Typed } from '../../../support/forms';
import { emptyWorkspace, type WorkspaceDatabase } from '../../../support/workspace';
import { counted } from './typed';

const base: Typed = {
	name: 'Source',
	funder: 'new',
	funderName: 'Akimat',
	funderOrigin: 'state',
	disclosure: 'known',
	amount: '1 000 000',
	currency: 'KZT',
	startCertainty: 'exact',
	start: '2027-01-01',
	endCertainty: 'exact',
	end: '2027-12-31',
	stepDay: '2026-11-20'
};
const lot: Typed = { ...base, kind: 'procurement_lot', step: 'announced' };
const plan: Typed = { ...base, kind: 'plan_allocation', step: 'announced' };
const tariff: Typed = { ...base, kind: 'tariff', step: 'planned' };
const grant: Typed = { ...base, kind: 'donor_grant', step: 'applied', currency: 'EUR' };
const stateGrant: Typed = { ...base, kind: 'state_grant', step: 'awarded' };
const income: Typed = { ...base, kind: 'own_income', step: 'expected' };

const add = (database: WorkspaceDatabase, typed: Typed) =>
	post(database, { route: 'sources/new', action: 'save' }, typed);

async function recorded(typed: Typed) {
	const database = await emptyWorkspace();
	const saved = await add(database, typed);
	expect(saved.errors).toEqual({});
	const [source] = await readSources(database.kysely);
	if (source === undefined) throw new Error('nothing was recorded');
	return { database, source };
}

describe('the form asks of each kind its own', () => {
	it('donor grant', async () => {
		const { source } = await recorded({
			...grant,
			call: 'Call 4',
			reference: 'A-1',
			signedOn: '2026-11-01',
			effectiveOn: '2027-01-01',
			closesOn: '2028-03-31',
			budgetCurrency: 'EUR',
			exchangeRisk: 'recipient',
			agreedRate: '601,83',
			overheadCap: '7 %',
			matchRequired: '12,5',
			paymentTerms: 'reimbursement',
			paymentDays: '45',
			decisionOn: '2026-12-15',
			paidSoFar: '400 000',
			openingBalance: '100 000',
			openingOn: '2027-06-30'
		});
		expect(source).toMatchObject({ reference: 'A-1', signedOn: '2026-11-01' });
		expect(source.details).toEqual({
			...noDetails,
			call: 'Call 4',
			effectiveOn: '2027-01-01',
			closesOn: '2028-03-31',
			budgetCurrency: 'EUR',
			exchangeRisk: 'recipient',
			agreedRate: 601_830_000,
			overheadCap: 700,
			matchRequired: 1_250,
			paymentTerms: 'reimbursement',
			paymentDays: 45,
			decisionOn: '2026-12-15',
			opening: { on: '2027-06-30', paidSoFar: 40_000_000, balance: 10_000_000 }
		});
	});

	it('procurement lot, whose sum counts net of its VAT', async () => {
		const { database, source } = await recorded({
			...lot,
			announcement: '12345-1',
			lotNumber: '7',
			reference: 'C-9',
			customerBin: '9806 4000 0093',
			method: 'social_order',
			plannedSum: '14 млн',
			ourBid: '13 млн',
			amount: '13 000 000',
			statedDollars: '25,000.00',
			withVat: 'on',
			vat: '12',
			documentTitle: 'Contract',
			documentDay: '2026-11-20',
			quote: '13 000 000',
			quoteLanguage: 'en'
		});
		expect(source).toMatchObject({
			amount: known(money('KZT', 1_160_714_286)),
			stated: { KZT: 1_300_000_000, USD: 2_500_000 },
			details: {
				announcement: '12345-1',
				lotNumber: '7',
				customerBin: '980640000093',
				method: 'social_order',
				plannedSum: 1_400_000_000,
				ourBid: 1_300_000_000,
				sumWithVat: 1_300_000_000,
				vat: 1_200
			}
		});
		expect(await readClaims(database.kysely)).toMatchObject([
			{ statedKzt: 1_300_000_000, statedUsd: 2_500_000, adopted: true }
		]);
	});

	it('plan allocation, year by year in their order', async () => {
		const { source } = await recorded({
			...plan,
			measure: 'Shelters',
			'year-0': '2028',
			'yearSum-0': '400 000',
			'yearCarried-0': 'Decree 5',
			'year-2': '2027',
			'yearSum-2': '600 000'
		});
		expect(source.details).toEqual({
			...noDetails,
			measure: 'Shelters',
			years: [
				{ year: 2027, minor: 60_000_000, carriedBy: null },
				{ year: 2028, minor: 40_000_000, carriedBy: 'Decree 5' }
			]
		});
	});

	it('state grant, as a part of what a plan promises', async () => {
		const { database } = await recorded(plan);
		await add(database, { ...stateGrant, funder: '1', call: 'Contest 2027', parent: '1' });
		expect((await readSources(database.kysely))[1]).toMatchObject({
			parentId: 1,
			details: { call: 'Contest 2027' }
		});
	});

	it('tariff', async () => {
		const { source } = await recorded({
			...tariff,
			persons: '8',
			tariff: '95 000',
			licence: 'L-1',
			licenceExpiresOn: '31.12.2027'
		});
		expect(source.details).toEqual({
			...noDetails,
			persons: 8,
			tariff: 9_500_000,
			licence: 'L-1',
			licenceExpiresOn: '2027-12-31'
		});
	});

	it('own income, and nothing that another kind says', async () => {
		const { source } = await recorded({
			...income,
			countsWhen: 'board_decision',
			customerBin: '980640000093',
			persons: '8'
		});
		expect(source.details).toEqual({ ...noDetails, countsWhen: 'board_decision' });
	});

	it('when somebody last asked, of an amount that is not disclosed', async () => {
		const { source } = await recorded({
			...income,
			disclosure: 'undisclosed',
			askedOn: '2026-11-02'
		});
		expect(source.details).toEqual({ ...noDetails, askedOn: '2026-11-02' });
	});

	it('no decision that is made, and no asking for what is told', async () => {
		const asked = { decisionOn: '2026-12-01', askedOn: '2026-12-01' };
		const { source } = await recorded({ ...income, ...asked, step: 'committed' });
		expect(source.details).toEqual(noDetails);
	});
});

describe('what is worked out before saving', () => {
	const reckon = { route: 'sources/new', action: 'reckon' } as const;

	it('needs the persons and the tariff', async () => {
		const answer = await post(await emptyWorkspace(), reckon, { ...tariff, persons: 'many' });
		expect(answer.errors).toEqual({
			persons: 'Enter the number of persons, from 1 to 1,000,000.',
			tariff: 'Enter the tariff for a person and month.'
		});
	});

	it('needs the rate of the VAT', async () => {
		const answer = await post(await emptyWorkspace(), reckon, { ...lot, withVat: 'on' });
		expect(answer.errors).toEqual({ vat: 'Enter the VAT rate in percent.' });
	});
});

const hostile: readonly [string, Typed, string][] = [
	['a BIN of eleven digits', { ...lot, customerBin: '98064000009' }, 'customerBin'],
	['a BIN with a wrong last digit', { ...lot, customerBin: '980640000094' }, 'customerBin'],
	['a BIN in letters', { ...lot, customerBin: '=SUM(A1:A2)' }, 'customerBin'],
	['VAT without its rate', { ...lot, withVat: 'on', vat: '' }, 'vat'],
	['VAT above the whole', { ...lot, withVat: 'on', vat: '101' }, 'vat'],
	['VAT below nothing', { ...lot, withVat: 'on', vat: '-12' }, 'vat'],
	['a way of buying of none', { ...lot, method: '__proto__' }, 'method'],
	['a planned sum that reads two ways', { ...lot, plannedSum: '1,055' }, 'plannedSum'],
	['a bid in another currency', { ...lot, ourBid: '$100' }, 'ourBid'],
	['an announcement with NUL', { ...lot, announcement: 'a\u0000' }, 'announcement'],
	['a part of what is not there', { ...lot, parent: '99' }, 'parent'],
	['a year in letters', { ...plan, 'year-0': 'MMXXVII', 'yearSum-0': '1' }, 'year-0'],
	['a year without its sum', { ...plan, 'year-1': '2027' }, 'yearSum-1'],
	['a sum without its year', { ...plan, 'yearSum-0': '5' }, 'year-0'],
	[
		'a year twice',
		{ ...plan, 'year-0': '2027', 'yearSum-0': '1', 'year-1': '2027', 'yearSum-1': '1' },
		'year-1'
	],
	['years above the amount', { ...plan, 'year-0': '2027', 'yearSum-0': '1 000 000.01' }, 'year-0'],
	['half a person', { ...tariff, persons: '1.5' }, 'persons'],
	['a tariff of minus one', { ...tariff, tariff: '-1' }, 'tariff'],
	['a licence until no day', { ...tariff, licenceExpiresOn: '2027-02-30' }, 'licenceExpiresOn'],
	['a rate of nothing', { ...grant, agreedRate: '0' }, 'agreedRate'],
	['a rate in an agreement in tenge', { ...grant, currency: 'KZT', agreedRate: '5' }, 'agreedRate'],
	['overheads beyond the whole', { ...grant, overheadCap: '100.01' }, 'overheadCap'],
	['co-financing of NaN', { ...grant, matchRequired: 'NaN' }, 'matchRequired'],
	['ten years until the money', { ...grant, paymentDays: '3651' }, 'paymentDays'],
	['payment on terms of none', { ...grant, paymentTerms: 'soon' }, 'paymentTerms'],
	['a budget in no currency', { ...grant, budgetCurrency: 'ZZZ' }, 'budgetCurrency'],
	['a loss borne by nobody', { ...grant, exchangeRisk: 'nobody' }, 'exchangeRisk'],
	['an opening without its day', { ...grant, paidSoFar: '5', openingBalance: '1' }, 'openingOn'],
	[
		'more unspent than received',
		{ ...grant, paidSoFar: '1', openingBalance: '2', openingOn: '2027-01-01' },
		'openingBalance'
	],
	[
		'more received than awarded',
		{ ...grant, paidSoFar: '2 000 000', openingBalance: '2', openingOn: '2027-01-01' },
		'paidSoFar'
	],
	['renewing what is not there', { ...grant, renewsId: '1' }, 'renewsId'],
	['a decision some day', { ...grant, decisionOn: 'soon' }, 'decisionOn'],
	['a reason that turns its direction', { ...grant, stepReason: 'a\u202Eb' }, 'stepReason'],
	['sure for no reason', { ...income, countsWhen: 'hope' }, 'countsWhen'],
	['asked on no day', { ...income, disclosure: 'undisclosed', askedOn: '31.02.2026' }, 'askedOn']
];

describe('hostile answers to a kind’s own questions', () => {
	it.each(hostile)(
		'%s: told beside the field, kept, and nothing recorded',
		async (_, typed, at) => {
			const database = await emptyWorkspace();
			const answer = await add(database, typed);
			expect(answer.status).toBe(400);
			expect(Object.keys(answer.errors)).toEqual([at]);
			expect(answer.errors[at]).toMatch(/\.$|\?/);
			expect(answer.typed).toEqual(typed);
			expect(counted(database)).toBe(0);
		}
	);
});
