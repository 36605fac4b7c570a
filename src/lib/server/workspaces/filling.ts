/** What a new workspace begins with. */
import type { Language, Name } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import { createEmptyWorkspace } from '$lib/server/examples/empty';
import { recordExample, type ExampleName } from '$lib/server/examples/record';
import { readWorkspace, type WorkspaceSettings } from '$lib/server/workspace/queries';
import { slugFrom } from './slug';

export type NewWorkspace =
	| {
			readonly kind: 'example';
			readonly example: ExampleName;
			/** Of what an example keeps in one language only. */
			readonly language: Language;
	  }
	| { readonly kind: 'empty'; readonly name: Name };

/** Whoever makes a workspace: its director, and the actor of its first history entries. */
export interface Owner {
	readonly id: string;
	readonly name: string;
}

/** The address to ask for; the installation adds a number when it is taken. */
export function wantedSlug(what: NewWorkspace): string {
	if (what.kind === 'example') return what.example;
	return slugFrom(nameIn(what.name, what.name.first).text);
}

/** Records the beginning in a migrated, empty file, and answers what the list needs to know. */
export async function fill(
	db: WorkspaceDb,
	what: NewWorkspace,
	owner: Owner,
	now: Date
): Promise<Pick<WorkspaceSettings, 'name' | 'example'>> {
	if (what.kind === 'example') {
		await recordExample(db, what.example, { now, language: what.language });
	} else await createEmptyWorkspace(db, what.name, { actor: { ...owner, role: 'director' }, now });
	const { name, example } = await readWorkspace(db);
	return { name, example };
}
