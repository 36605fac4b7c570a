import { describe, expect, it } from 'vitest';
import { done } from '$lib/server/examples/done';
import { readHistory } from '$lib/server/history/queries';
import { recordOrganisation } from '$lib/server/organisations/commands';
import { findOrganisation, readOrganisations } from '$lib/server/organisations/queries';
import { post, type Typed } from '../../support/forms';
import { named } from '../../support/shelter';
import { context, emptyWorkspace, statementWorkspace } from '../../support/workspace';

const form = { route: 'organisations/new' };
const params = { organisation: '1' };
const edit = { route: 'organisations/[organisation]/edit', params };
const remove = { route: 'organisations/[organisation]/delete', params };
const member: Typed = { 'name-en': 'Zhanashyr', 'name-ru': 'Жанашыр' };

async function withMember() {
	const database = await emptyWorkspace();
	done(await recordOrganisation(database.kysely, context, { name: named('Member') }));
	return database;
}

describe('the form for an organisation', () => {
	it('records a new one and leads to it', async () => {
		const database = await emptyWorkspace();
		expect(await post(database, form, member)).toMatchObject({ location: '/ws/organisations/1' });
		const name = { first: 'en', en: 'Zhanashyr', ru: 'Жанашыр', kk: null };
		expect(await readOrganisations(database.kysely)).toEqual([{ id: 1, name }]);
	});

	it('asks for a name in any language', async () => {
		const { status, errors } = await post(await emptyWorkspace(), form, {});
		expect(status).toBe(400);
		expect(Object.keys(errors)).toEqual(['name-en']);
	});

	it('renames a recorded one, and tells whoever was slower', async () => {
		const database = await withMember();
		const typed = { ...member, version: '1', reason: 'Registered anew' };
		expect(await post(database, edit, typed)).toMatchObject({ status: 303 });
		const slower = await post(database, edit, { ...member, 'name-en': 'Other', version: '1' });
		expect(slower).toMatchObject({ status: 409, typed: { version: '2' } });
		expect(slower.differing).toEqual(['Name']);
		expect(await findOrganisation(database.kysely, 1)).toMatchObject({ name: { en: 'Zhanashyr' } });
	});
});

describe('the page that deletes an organisation', () => {
	it('deletes one that runs no program, for a reason that the history keeps', async () => {
		const database = await withMember();
		const answer = await post(database, remove, { version: '1', reason: 'Typed twice' });
		expect(answer).toMatchObject({ status: 303, location: '/ws/organisations' });
		expect(await readHistory(database.kysely, { noun: 'organisations', id: 1 })).toMatchObject([
			{ action: 'deleted', reason: 'Typed twice' },
			{ action: 'recorded' }
		]);
	});

	it('deletes none that runs a program', async () => {
		const database = await statementWorkspace();
		const before = await readOrganisations(database.kysely);
		const used = { ...remove, params: { organisation: '1' } };
		expect(await post(database, used, { version: '1' })).toMatchObject({ status: 409 });
		expect(await readOrganisations(database.kysely)).toEqual(before);
	});
});
