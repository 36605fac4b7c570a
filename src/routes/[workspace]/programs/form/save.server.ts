/** One form, one transaction: the program, its need, and the organisation typed beside them. */
import type { NeedVersion, Program } from '$lib/domain/facts';
import { allOrNothing } from '$lib/server/db/all-or-nothing';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import type { Chosen } from '$lib/server/forms/chosen';
import type { Changed, Context, Edited, Versioned } from '$lib/server/history/change';
import { recordOrganisation, type NewOrganisation } from '$lib/server/organisations/commands';
import { editProgram, recordProgram } from '$lib/server/programs/commands';
import type { ProgramInput } from '$lib/server/programs/input';
import { editNeed, recordNeed, type NewNeed } from '$lib/server/programs/need-commands';
import type { NeedInput } from '$lib/server/programs/need-input';
import { findNeed, readNeeds } from '$lib/server/programs/need-queries';
import { findProgram } from '$lib/server/programs/queries';
import { sameFacts } from './same-facts';

export interface Input {
	readonly program: ProgramInput;
	readonly need: NeedInput;
}

/** The versions that the form was made from; without one of a need, a new version is recorded. */
export interface Origins {
	readonly program: Edited;
	readonly need: Edited | null;
}

export type Saved =
	| { readonly state: 'done'; readonly id: number }
	| Unsaved
	/** Somebody saved the program, its need or both; these stand now. */
	| {
			readonly state: 'stale';
			readonly program: Versioned<Program>;
			readonly need: Versioned<NeedVersion> | null;
	  };

export function saveNewProgram(db: WorkspaceDb, context: Context, input: Input): Promise<Saved> {
	return allOrNothing(db, async (transaction): Promise<Saved> => {
		const organisation = await organisationOf(transaction, context, input.program.organisation);
		if (organisation.state !== 'done') return organisation;
		const facts = { ...input.program.facts, organisationId: organisation.id };
		const program = await recordProgram(transaction, context, facts);
		if (program.state !== 'done') return unsaved(program);
		const need = await saveNeed(transaction, context, program.id, null, input.need);
		return need.state === 'done' ? program : unsaved(need);
	});
}

export function saveEditedProgram(
	db: WorkspaceDb,
	context: Context,
	origins: Origins,
	input: Input
): Promise<Saved> {
	const { id } = origins.program;
	return allOrNothing(db, async (transaction): Promise<Saved> => {
		const organisation = await organisationOf(transaction, context, input.program.organisation);
		if (organisation.state !== 'done') return organisation;
		const facts = { ...input.program.facts, organisationId: organisation.id };
		const current = await findProgram(transaction, id);
		if (current === null) return { state: 'gone' };
		const program = sameFacts(current, facts)
			? unchanged(id)
			: await editProgram(transaction, context, origins.program, facts);
		const need = await saveNeed(transaction, context, id, origins.need, input.need);
		if (program.state === 'stale' || need.state === 'stale') {
			const standing = origins.need && (await findNeed(transaction, origins.need.id));
			return { state: 'stale', program: current, need: standing };
		}
		if (program.state !== 'done') return unsaved(program);
		return need.state === 'done' ? unchanged(id) : unsaved(need);
	});
}

type Part = { readonly state: 'done'; readonly id: number } | Unsaved | { readonly state: 'stale' };
type Unsaved =
	{ readonly state: 'forbidden' } | { readonly state: 'gone' } | { readonly state: 'label-taken' };

/** Nothing to write, nothing for the history: what somebody else changed meanwhile stays. */
function unchanged(id: number): { state: 'done'; id: number } {
	return { state: 'done', id };
}

async function organisationOf(
	db: WorkspaceDb,
	context: Context,
	chosen: Chosen<NewOrganisation>
): Promise<Exclude<Part, { state: 'stale' }>> {
	if ('id' in chosen) return unchanged(chosen.id);
	const recorded = await recordOrganisation(db, context, chosen.describe);
	return recorded.state === 'done' ? recorded : unsaved(recorded);
}

async function saveNeed(
	db: WorkspaceDb,
	context: Context,
	programId: number,
	edited: Edited | null,
	input: NeedInput
): Promise<Part> {
	if (input.state === 'unknown') return unchanged(programId);
	const need: NewNeed = { ...input.need, programId };
	const versions = (await readNeeds(db)).filter((version) => version.programId === programId);
	const namesake = versions.find(({ label }) => label === need.label);
	if (namesake && namesake.id !== edited?.id) return { state: 'label-taken' };
	if (edited === null) return partOf(await recordNeed(db, context, need));
	const current = versions.find(({ id }) => id === edited.id);
	if (!current) return { state: 'gone' };
	if (sameFacts(current, need)) return unchanged(programId);
	return partOf(await editNeed(db, context, edited, need));
}

function partOf(changed: Changed<NeedVersion, unknown>): Part {
	if (changed.state === 'done') return changed;
	return changed.state === 'stale' ? { state: 'stale' } : unsaved(changed);
}

/** The form has read all that a table or a command could refuse: what is left is the right to record. */
function unsaved(changed: { readonly state: string }): Unsaved {
	const { state } = changed;
	if (state === 'forbidden' || state === 'gone' || state === 'label-taken') return { state };
	throw new Error(`not recorded: ${state}`);
}
