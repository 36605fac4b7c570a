import { noDetails } from '$lib/domain/agreement';
import { describe, expect, it } from 'vitest';
import { rivalsOf, sourceAsClaimed } from '$lib/domain/adoption';
import type { Claim, Source } from '$lib/domain/facts';
import { known, undisclosed } from '$lib/domain/figure';
import { money, type CurrencyCode } from '$lib/domain/money';
import { certain, unknownDay } from '$lib/domain/reading';
import { amountStatedIn } from '$lib/domain/stated-amount';

const source: Source = {
	id: 1,
	kind: 'donor_grant',
	name: { first: 'en', en: 'Grant', ru: null, kk: null },
	funderId: 1,
	planId: null,
	parentId: null,
	reference: null,
	lots: 1,
	amount: known(money('KZT', 10_000)),
	lowest: 9_000,
	highest: null,
	stated: { KZT: null, USD: null },
	start: unknownDay,
	end: {
		state: 'stated',
		adopted: '2027-12-31',
		earliest: null,
		latest: '2028-12-31',
		about: false,
		phrase: 'up to 2028'
	},
	signedOn: null,
	carriesOver: false,
	details: noDetails,
	steps: []
};

const silent: Claim = {
	id: 1,
	sourceId: 1,
	documentId: 1,
	place: null,
	quote: 'words',
	quoteLanguage: 'en',
	statedKzt: null,
	statedUsd: null,
	statedOther: null,
	statedStart: null,
	statedEnd: null,
	adopted: false,
	note: null
};

const inCurrency = (currency: CurrencyCode): Source => ({
	...source,
	amount: known(money(currency, 10_000)),
	lowest: null
});

describe('a source read from a claim', () => {
	it('stays as it is where the claim tells nothing, or the same', () => {
		expect(sourceAsClaimed(source, silent)).toEqual(source);
		const same = { ...silent, statedKzt: 10_000, statedEnd: '2027-12-31' };
		expect(sourceAsClaimed(source, same)).toEqual(source);
	});

	it('takes another amount, and no longer lies between the old ends', () => {
		expect(sourceAsClaimed(source, { ...silent, statedKzt: 12_000 })).toMatchObject({
			amount: known(money('KZT', 12_000)),
			lowest: null,
			stated: { KZT: null, USD: null }
		});
	});

	it('keeps its currency beside dollars that the claim states', () => {
		expect(sourceAsClaimed(source, { ...silent, statedUsd: 80 })).toMatchObject({
			amount: known(money('KZT', 10_000)),
			stated: { KZT: 10_000, USD: 80 },
			lowest: 9_000
		});
	});

	it('of another currency takes both stated amounts and keeps its own', () => {
		const claim = { ...silent, statedKzt: 5, statedUsd: 6 };
		expect(sourceAsClaimed(inCurrency('EUR'), claim)).toMatchObject({
			amount: known(money('EUR', 10_000)),
			stated: { KZT: 5, USD: 6 }
		});
	});

	it.each([
		[{ statedKzt: 5, statedUsd: null }, 'KZT', { KZT: null, USD: null }],
		[{ statedKzt: null, statedUsd: 6 }, 'USD', { KZT: null, USD: null }],
		[{ statedKzt: 5, statedUsd: 6 }, 'KZT', { KZT: 5, USD: 6 }]
	])('of an undisclosed amount gets the one that is told: %j', (told, currency, stated) => {
		const hidden = { ...source, amount: undisclosed, lowest: null };
		expect(sourceAsClaimed(hidden, { ...silent, ...told })).toMatchObject({
			amount: { value: { currency } },
			stated
		});
	});

	it('takes the days as they were read, without the doubts of the former words', () => {
		const claim = { ...silent, statedStart: '2027-02-01', statedEnd: '2028-06-30' };
		expect(sourceAsClaimed(source, claim)).toMatchObject({
			start: certain('2027-02-01'),
			end: certain('2028-06-30')
		});
	});
});

describe('the rivals of a claim', () => {
	const adopted = { ...silent, id: 2, adopted: true };
	const claim = { ...silent, statedKzt: 12_000 };

	it('are adopted ones that tell the same figure otherwise', () => {
		const rival = { ...adopted, statedKzt: 10_000, statedEnd: '2027-12-31' };
		expect(rivalsOf(claim, [rival, claim])).toEqual([rival]);
	});

	it.each([
		['the same amount', { statedKzt: 12_000 }],
		['another figure', { statedUsd: 80 }],
		['something that is not adopted', { statedKzt: 10_000, adopted: false }],
		['another source', { statedKzt: 10_000, sourceId: 2 }]
	])('do not tell %s', (_, told) => {
		expect(rivalsOf(claim, [{ ...adopted, ...told }])).toEqual([]);
	});
});

describe('a source that is net of VAT', () => {
	const details = { ...noDetails, sumWithVat: 11_200, vat: 1_200 };

	it('reads the sum of a document as one with VAT', () => {
		const claim = { ...silent, statedKzt: 22_400 };
		expect(sourceAsClaimed({ ...source, details }, claim)).toMatchObject({
			amount: known(money('KZT', 20_000)),
			details: { sumWithVat: 22_400, vat: 1_200 }
		});
	});

	it('keeps its ends where the document says the same', () => {
		const claim = { ...silent, statedKzt: 11_200 };
		expect(sourceAsClaimed({ ...source, details }, claim)).toMatchObject({
			amount: known(money('KZT', 10_000)),
			lowest: 9_000
		});
	});

	it('states it as its document does', () => {
		expect(amountStatedIn('KZT', { ...source, details })).toBe(11_200);
		expect(amountStatedIn('KZT', source)).toBe(10_000);
	});
});
