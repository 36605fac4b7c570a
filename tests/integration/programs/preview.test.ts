import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { Answers } from '$lib/server/forms/answers';
import { readHistory } from '$lib/server/history/queries';
import { readPrograms } from '$lib/server/programs/queries';
import { offeredBeside } from '../../../src/routes/[workspace]/programs/form/offered.server';
import { counted } from '../../../src/routes/[workspace]/programs/form/preview.server';
import { readInput } from '../../../src/routes/[workspace]/programs/form/read-form.server';
import { saveNewProgram } from '../../../src/routes/[workspace]/programs/form/save.server';
import { parseQuestion } from '../../../src/routes/[workspace]/question';
import type { Typed } from '../../support/forms';
import { typedShelter } from '../../support/program-form';
import { context, emptyWorkspace, type WorkspaceDatabase } from '../../support/workspace';

let database: WorkspaceDatabase;
beforeEach(async () => {
	database = await emptyWorkspace();
	const opened = database;
	onTestFinished(() => opened.close());
});

async function previewOf(typed: Typed) {
	const { kysely: db } = database;
	const opening = { today: '2026-11-24', opensAsOf: null, opensFrom: null, opensTo: null };
	const asked = parseQuestion(new URL('http://localhost/ws/programs/new'), opening);
	const form = new FormData();
	for (const [name, value] of Object.entries(typed)) form.set(name, value);
	const answers = new Answers(form, 'en');
	const input = readInput(answers, await offeredBeside(db, 'en'), null);
	const save = input && ((transaction: typeof db) => saveNewProgram(transaction, context, input));
	const place = { db, filesFolder: '', context, asked, asOf: asked.asOf, base: '/ws', search: '' };
	return counted(place, answers.typed, save, 'en');
}

describe('counting on the form for a program', () => {
	it('shows what saving would change, and saves nothing', async () => {
		const standing = await readHistory(database.kysely, null);
		const { preview } = await previewOf(typedShelter);
		expect(preview?.gaps).toContain('Gap in 2027: ₸21.1m');
		expect(preview?.changes.map(({ label, before, after }) => [label, before, after])).toEqual([
			['Need in 2027, all programs', '₸0', '₸21.1m'],
			['Still missing for 2027', '₸0', '₸21.1m'],
			['Capacity, beds', '0', '12']
		]);
		expect(await readPrograms(database.kysely)).toEqual([]);
		expect(await readHistory(database.kysely, null)).toEqual(standing);
	});

	it('says of a program without need that nothing is known of it', async () => {
		const { preview } = await previewOf({ ...typedShelter, need: 'unknown' });
		expect(preview).toMatchObject({ strip: null, gaps: [] });
	});

	it('shows nothing where the form cannot be saved, and keeps what was typed', async () => {
		const { preview, typed } = await previewOf({ ...typedShelter, 'name-en': '' });
		expect(preview).toBeNull();
		expect(typed['cell-0-0']).toBe('1 240 000');
	});

	it('names the program-months that the sums of the year leave out', async () => {
		const typed = { ...typedShelter, 'from-0': '2027-07', 'from-1': '2028-01' };
		const { preview } = await previewOf(typed);
		expect(preview?.leftOut).toEqual([
			'without Shelter, Shymkent, Jan 2027 – Jun 2027: no need recorded'
		]);
	});
});
