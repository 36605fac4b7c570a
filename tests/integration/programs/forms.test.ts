import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { readNeeds } from '$lib/server/programs/need-queries';
import { findProgram, readPrograms } from '$lib/server/programs/queries';
import { readOrganisations } from '$lib/server/organisations/queries';
import { readHistory } from '$lib/server/history/queries';
import { post, type Typed } from '../../support/forms';
import { typedShelter } from '../../support/program-form';
import { emptyWorkspace, type WorkspaceDatabase } from '../../support/workspace';

const form = { route: 'programs/new', action: 'save' };
const edit = { route: 'programs/[program]/edit', action: 'save', params: { program: '1' } };

let database: WorkspaceDatabase;
beforeEach(async () => {
	database = await emptyWorkspace();
	const opened = database;
	onTestFinished(() => opened.close());
});

/** The form of the recorded shelter as it comes to whoever edits it. */
function recorded(changes: Typed = {}): Typed {
	const versions = { version: '1', needId: '1', needVersion: '1', organisation: '1' };
	return { ...typedShelter, organisationName: '', ...versions, ...changes };
}

async function standing() {
	const { kysely: db } = database;
	return {
		program: await findProgram(db, 1),
		needs: await readNeeds(db),
		entries: (await readHistory(db, null)).map(({ noun, action, reason }) => ({
			noun,
			action,
			reason
		}))
	};
}

describe('the form for a new program', () => {
	it('records the program, its need and its organisation, and leads to the program', async () => {
		const { status, location } = await post(database, form, typedShelter);
		expect({ status, location }).toEqual({ status: 303, location: '/ws/programs/1' });
		const { program, needs, entries } = await standing();
		expect(program?.name.en).toBe('Shelter, Shymkent');
		expect(needs).toMatchObject([{ programId: 1, label: '2027–2028', currency: 'KZT' }]);
		expect(needs[0]?.lines).toHaveLength(3);
		expect(entries.slice(0, 3).map(({ noun }) => noun)).toEqual([
			'need_versions',
			'programs',
			'organisations'
		]);
	});

	it('leads to the form for its money where that was asked for', async () => {
		const { location } = await post(database, form, { ...typedShelter, then: 'source' });
		expect(location).toBe('/ws/sources/new?program=1');
	});

	it('records a program whose need is not known yet', async () => {
		await post(database, form, { ...typedShelter, need: 'unknown' });
		const { program, needs } = await standing();
		expect(program).not.toBeNull();
		expect(needs).toEqual([]);
	});

	it('keeps what was typed and writes nothing where something is wrong', async () => {
		const wrong = { ...typedShelter, 'name-en': '', 'cell-0-0': '1,055' };
		const { status, errors, typed } = await post(database, form, wrong);
		expect(status).toBe(400);
		expect(Object.keys(errors)).toEqual(['name-en', 'cell-0-0']);
		expect(typed).toEqual(wrong);
		expect(await readPrograms(database.kysely)).toEqual([]);
		expect(await readOrganisations(database.kysely)).toEqual([]);
	});

	it.each(['advocate', 'viewer'] as const)('is refused to a %s', async (role) => {
		expect((await post(database, { ...form, role }, typedShelter)).status).toBe(403);
		expect(await readPrograms(database.kysely)).toEqual([]);
	});
});

describe('the form for a recorded program', () => {
	beforeEach(async () => {
		await post(database, form, typedShelter);
	});

	it('writes what changed, with its reason', async () => {
		const changes = { 'name-en': 'Shelter, Taraz', reason: 'it moved' };
		expect((await post(database, edit, recorded(changes))).status).toBe(303);
		const { program, entries } = await standing();
		expect(program).toMatchObject({ version: 2, name: { en: 'Shelter, Taraz' } });
		expect(entries[0]).toEqual({ noun: 'programs', action: 'edited', reason: 'it moved' });
	});

	it('writes nothing where nothing changed', async () => {
		const before = await standing();
		expect((await post(database, edit, recorded())).status).toBe(303);
		expect(await standing()).toEqual(before);
	});

	it('adds a version of the need beside the one that stands', async () => {
		const next = { needId: 'new', needVersion: '', label: '2029', 'from-0': '2026-01' };
		await post(database, edit, recorded({ ...next, 'to-0': '2026-12' }));
		expect((await standing()).needs.map(({ label }) => label)).toEqual(['2027–2028', '2029']);
	});

	it('does not give two versions one name', async () => {
		const { status, errors } = await post(database, edit, recorded({ needId: 'new' }));
		expect(status).toBe(400);
		expect(Object.keys(errors)).toEqual(['label']);
	});

	it('takes back the program where its need cannot be saved', async () => {
		await post(database, edit, recorded({ needId: 'new', 'name-en': 'Renamed' }));
		expect((await standing()).program?.name.en).toBe('Shelter, Shymkent');
	});

	it('shows both versions to whoever was slower, and overwrites nothing', async () => {
		await post(database, edit, recorded({ 'name-en': 'Theirs', 'cell-1-0': '530 000' }));
		const late = recorded({ 'name-en': 'Mine', capacity: '14' });
		const { status, differing, typed } = await post(database, edit, late);
		expect(status).toBe(409);
		expect(differing).toEqual(['Name', 'Capacity', 'Rent, Jan 2027 – Dec 2027']);
		expect(typed).toEqual({ ...late, version: '2', needVersion: '2' });
		expect((await standing()).program?.name.en).toBe('Theirs');
	});

	it('saves over theirs when the same form is sent again, knowingly', async () => {
		await post(database, edit, recorded({ 'name-en': 'Theirs' }));
		const { typed } = await post(database, edit, recorded({ 'name-en': 'Mine' }));
		expect((await post(database, edit, typed)).status).toBe(303);
		expect((await standing()).program).toMatchObject({ version: 3, name: { en: 'Mine' } });
	});

	it('answers a form without a version in words', async () => {
		const { status, errors } = await post(database, edit, recorded({ version: '' }));
		expect(status).toBe(400);
		expect(Object.keys(errors)).toEqual(['version']);
	});

	it.each(['2', '0', '1e0', '-1', '../1'])('is not there for program %s', async (program) => {
		expect((await post(database, { ...edit, params: { program } }, recorded())).status).toBe(404);
	});

	it('does not edit the need of another program', async () => {
		await post(database, form, { ...typedShelter, organisation: '1' });
		const { status } = await post(database, edit, recorded({ needId: '2', label: 'x' }));
		expect(status).toBe(404);
	});

	it.each(['advocate', 'viewer'] as const)('is refused to a %s', async (role) => {
		expect((await post(database, { ...edit, role }, recorded())).status).toBe(403);
	});
});
