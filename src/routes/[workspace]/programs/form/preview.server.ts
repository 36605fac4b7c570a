/** What saving would change: it is saved on trial, asked about, and taken back. */
import type { Language } from '$lib/domain/facts';
import { answerFor } from '$lib/server/book/answers';
import { tried } from '$lib/server/db/all-or-nothing';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import { noErrors } from '$lib/server/forms/read-form';
import type { FormPlace } from '../../sources/form/place.server';
import { previewView, type PreviewView } from './preview-view';
import type { Saved } from './save.server';
import type { Typed } from './typed.server';
import { again, type Again } from './unsaved.server';

type Save = (db: WorkspaceDb) => Promise<Saved>;

/** The page again with its sums, and with what would change where the form can be saved. */
export async function counted(
	place: FormPlace,
	typed: Typed,
	save: Save | null,
	language: Language
): Promise<Again> {
	const preview = save === null ? null : await previewOf(place, save, language);
	return { ...again(typed, noErrors, language), preview };
}

async function previewOf(
	{ db, asked }: FormPlace,
	save: Save,
	language: Language
): Promise<PreviewView | null> {
	const before = await answerFor(db, asked);
	const after = await tried(db, async (transaction) => {
		const saved = await save(transaction);
		if (saved.state !== 'done') return null;
		return { id: saved.id, ...(await answerFor(transaction, asked)) };
	});
	return after && previewView(before.report, after, language);
}
