import { describe, expect, it } from 'vitest';
import { noDetails, type Details } from '$lib/domain/agreement';
import { recordAllocation } from '$lib/server/allocations/commands';
import { recordClaim } from '$lib/server/claims/commands';
import { recordDocumentReference } from '$lib/server/claims/document-commands';
import { readClaims } from '$lib/server/claims/queries';
import { done } from '$lib/server/examples/done';
import { readHistory } from '$lib/server/history/queries';
import { editSource } from '$lib/server/sources/commands';
import { findSource, readSources } from '$lib/server/sources/queries';
import { recordTranche } from '$lib/server/tranches/commands';
import { post, type Typed } from '../../support/forms';
import { named, recordShelter, share } from '../../support/shelter';
import { context, emptyWorkspace } from '../../support/workspace';

const form = { route: 'sources/[source]/split-lots', params: { source: '1' } } as const;

const typed: Typed = {
	version: '1',
	lots: '2',
	total: '₸100',
	'name.0': 'Lot in Almaty',
	'number.0': '17-1',
	'amount.0': '60',
	'name.1': 'Lot in Astana',
	'number.1': '17-2',
	'amount.1': '40'
};

/** Two lots that come to a hundred tenge. */
async function withTotal(details: Partial<Details> = {}) {
	const database = await emptyWorkspace();
	const ids = await recordShelter(database.kysely, {
		kind: 'procurement_lot',
		lots: 2,
		details: { ...noDetails, ...details }
	});
	return { database, db: database.kysely, ids };
}

async function told(db: Awaited<ReturnType<typeof withTotal>>['db']) {
	return (await readSources(db)).map(({ id, name, lots, amount, details }) => ({
		id,
		name: name.en,
		lots,
		minor: amount.state === 'known' ? amount.value.minor : null,
		number: details.lotNumber
	}));
}

describe('splitting a total into its lots', () => {
	it('keeps the sum, the record of the first lot, and what all have in common', async () => {
		const { database, db } = await withTotal({ announcement: '17' });
		expect(await post(database, form, typed)).toMatchObject({ location: '/ws/sources/1' });
		expect(await told(db)).toEqual([
			{ id: 1, name: 'Lot in Almaty', lots: 1, minor: 6_000, number: '17-1' },
			{ id: 2, name: 'Lot in Astana', lots: 1, minor: 4_000, number: '17-2' }
		]);
		const [first, second] = await readSources(db);
		expect(second).toMatchObject({
			kind: 'procurement_lot',
			funderId: first?.funderId,
			start: first?.start,
			steps: first?.steps,
			details: { announcement: '17' }
		});
		const entries = await readHistory(db, { noun: 'sources', id: 1 });
		expect(entries.map(({ reason }) => reason)).toContain(
			'The total of ₸100 was split into its lots.'
		);
	});

	it('divides a planned sum in proportion and keeps what VAT leaves', async () => {
		const { database, db } = await withTotal({
			plannedSum: 11_001,
			sumWithVat: 11_200,
			vat: 1_200
		});
		const sums = { ...typed, 'amount.0': '33.33', 'amount.1': '78.67' };
		expect(await post(database, form, sums)).toMatchObject({ status: 303 });
		const lots = await readSources(db);
		const sum = (of: (lot: (typeof lots)[number]) => number | null) =>
			lots.reduce((all, lot) => all + (of(lot) ?? 0), 0);
		expect(sum(({ amount }) => (amount.state === 'known' ? amount.value.minor : null))).toBe(
			10_000
		);
		expect(sum(({ details }) => details.plannedSum)).toBe(11_001);
		expect(sum(({ details }) => details.sumWithVat)).toBe(11_200);
	});

	it('names the difference where the lots do not come to the total', async () => {
		const { database, db } = await withTotal();
		const less = await post(database, form, { ...typed, 'amount.1': '39' });
		expect(less.errors).toEqual({ 'amount.1': 'The lots come to ₸1 less than the total of ₸100.' });
		const more = await post(database, form, { ...typed, 'amount.1': '42' });
		expect(more.errors).toEqual({ 'amount.1': 'The lots come to ₸2 more than the total of ₸100.' });
		expect(more.typed).toMatchObject({ 'name.1': 'Lot in Astana' });
		expect(await told(db)).toHaveLength(1);
	});

	it('asks for every lot', async () => {
		const { database } = await withTotal();
		const { errors } = await post(database, form, { ...typed, 'name.1': '', 'amount.1': '' });
		expect(Object.keys(errors)).toEqual(['name.1', 'amount.1']);
	});

	it('refuses a first lot smaller than what is allocated, and writes nothing', async () => {
		const { database, db, ids } = await withTotal();
		done(await recordAllocation(db, context, share(ids, 7_000)));
		const { errors } = await post(database, form, typed);
		expect(errors['amount.0']).toMatch(/^₸70 of this source is allocated/);
		expect(await told(db)).toHaveLength(1);
	});

	it('refuses while payments are recorded of all lots together', async () => {
		const { database, db } = await withTotal();
		const tranche = {
			sourceId: 1,
			planned: { on: '2027-02-01', minor: 1_000 },
			condition: null,
			conditionNote: null,
			conditionMetOn: null,
			received: null,
			bankRate: null,
			reference: null
		};
		done(await recordTranche(db, context, tranche));
		const { errors } = await post(database, form, typed);
		expect(errors['amount.0']).toMatch(/^Payments are recorded for all lots together/);
	});

	it('leaves the words of a document, and cites them for each lot', async () => {
		const { database, db } = await withTotal();
		const document = { title: named('Notice'), author: null, occasion: null, day: null };
		const documentId = done(
			await recordDocumentReference(db, context, { ...document, file: null, link: null })
		);
		done(
			await recordClaim(db, context, {
				sourceId: 1,
				documentId,
				place: null,
				quote: 'two lots for 100 tenge',
				quoteLanguage: 'en',
				statedKzt: 10_000,
				statedUsd: null,
				statedOther: null,
				statedStart: '2027-01-01',
				statedEnd: null,
				adopted: true,
				note: null
			})
		);
		await post(database, form, typed);
		const claim = {
			quote: 'two lots for 100 tenge',
			statedKzt: null,
			statedStart: '2027-01-01',
			adopted: true,
			note: { en: 'The total of ₸100 was split into its lots.' }
		};
		expect(await readClaims(db)).toMatchObject([
			{ ...claim, sourceId: 1 },
			{ ...claim, sourceId: 2 }
		]);
	});

	it('shows what changed meanwhile', async () => {
		const { database, db } = await withTotal();
		const source = await findSource(db, 1);
		if (!source) throw new Error('no source');
		const edited = { id: 1, version: 1, reason: null };
		done(await editSource(db, context, edited, { ...source, lots: 3 }));
		const answer = await post(database, form, typed);
		expect(answer).toMatchObject({ status: 409, differing: ['Number of lots'] });
	});

	it('is not there for a source that is one lot', async () => {
		const database = await emptyWorkspace();
		await recordShelter(database.kysely, { kind: 'procurement_lot' });
		expect((await post(database, form, typed)).status).toBe(404);
	});
});
