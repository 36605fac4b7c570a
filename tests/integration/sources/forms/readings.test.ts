import { describe, expect, it } from 'vitest';
import { readClaimsOf } from '$lib/server/claims/queries';
import { findSource } from '$lib/server/sources/queries';
import { post, type Typed } from '../../../support/forms';
import { statementWorkspace } from '../../../support/workspace';

const params = { source: '5' };
const form = { route: 'sources/[source]/readings', params, search: '?as-of=2009-10-01' } as const;
const lost: Typed = {
	version: '1',
	reading: 'digit-lost',
	reason: 'The ministry confirmed the zero.'
};

describe('adopting a reading of two amounts that cannot both be right', () => {
	it('changes the amount; the document’s words stay, with how they were read', async () => {
		const database = await statementWorkspace();
		expect(await post(database, form, lost)).toMatchObject({ status: 303 });
		expect(await findSource(database.kysely, 5)).toMatchObject({
			amount: { value: { currency: 'KZT', minor: 1_055_000_000 } },
			stated: { KZT: 1_055_000_000, USD: 7_000_000 }
		});
		const [claim] = await readClaimsOf(database.kysely, 5);
		expect(claim).toMatchObject({ adopted: true, statedKzt: 105_500_000, statedUsd: 7_000_000 });
		expect(claim?.note?.en).toContain(
			'Read as ₸10,550,000 and $70,000: The ministry confirmed the zero.'
		);
		const entries = database.sqlite
			.prepare("select noun from history where reason = 'The ministry confirmed the zero.'")
			.all();
		expect(entries).toEqual([{ noun: 'sources' }, { noun: 'claims' }]);
		expect(await post(database, form, { ...lost, version: '2' })).toMatchObject({ status: 404 });
	});

	it.each<[string, Typed]>([
		['reading', { reading: 'as-it-pleases' }],
		['reason', { reason: ' ' }]
	])('asks for the %s', async (field, typed) => {
		const database = await statementWorkspace();
		const answer = await post(database, form, { ...lost, ...typed });
		expect(answer.status).toBe(400);
		expect(Object.keys(answer.errors)).toEqual([field]);
	});

	it('is for who decides, and of a version that stands', async () => {
		const database = await statementWorkspace();
		expect(await post(database, { ...form, role: 'viewer' }, lost)).toMatchObject({ status: 403 });
		expect(await post(database, form, { ...lost, version: '7' })).toMatchObject({ status: 409 });
	});
});
