/** What saving the form would change: it is saved on trial, asked about, and taken back. */
import type { Language, Source } from '$lib/domain/facts';
import { answerFor } from '$lib/server/book/answers';
import { tried } from '$lib/server/db/all-or-nothing';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import type { Versioned } from '$lib/server/history/change';
import { readSource } from '$lib/server/sources/input';
import { changesView, type ChangesView } from './changes-view';
import { idsOf, offeredBeside } from './offered.server';
import type { FormPlace } from './place.server';
import { saveEditedSource, saveNewSource, type Saved } from './record.server';

type Save = (db: WorkspaceDb) => Promise<Saved>;

/** What the form is about: a recorded source, or new money and perhaps what it is meant for. */
export interface About {
	readonly source: Versioned<Source> | null;
	/** Of the address. */
	readonly program: string | null;
}

/** Beside the form as it opens: nothing is typed yet. */
export async function changesBefore(
	{ db, asked }: FormPlace,
	{ source, program }: About,
	language: Language
): Promise<ChangesView> {
	const before = await answerFor(db, asked);
	const after = source === null ? null : before;
	return changesView(
		{ before, after, sourceId: source?.id ?? null, meant: idIn(program) },
		language
	);
}

/** @param form as it was sent; what cannot be read of it is told when it is saved */
export async function changesWith(
	place: FormPlace,
	form: FormData,
	{ source, program }: About,
	language: Language
): Promise<ChangesView> {
	const { db, asked } = place;
	const before = await answerFor(db, asked);
	const save = await saveOf(place, new Answers(form, language), source);
	const tries = await tried(db, async (transaction) => {
		const saved = save === null ? null : await save(transaction);
		if (saved?.state !== 'done') return { after: null, sourceId: source?.id ?? null };
		return { after: await answerFor(transaction, asked), sourceId: saved.id };
	});
	return changesView({ before, ...tries, meant: idIn(program) }, language);
}

/** Null where the form cannot be saved as it stands. */
async function saveOf(
	{ db, context }: FormPlace,
	answers: Answers,
	source: Versioned<Source> | null
): Promise<Save | null> {
	const offered = idsOf(await offeredBeside(db, source?.id ?? null));
	const edited = source && readEdited(answers, source.id);
	const input = readSource(answers, offered, source);
	if (input === null || !answers.faultless) return null;
	if (source === null) return (transaction) => saveNewSource(transaction, context, input, null);
	if (edited === null) return null;
	return (transaction) => saveEditedSource(transaction, context, edited, input);
}

function idIn(program: string | null): number | null {
	return program !== null && /^\d{1,12}$/.test(program) ? Number(program) : null;
}
