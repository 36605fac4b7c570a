/** What the forms of an amendment read before they show or save anything. */
import type { Amendment, Tranche } from '$lib/domain/agreement';
import type { Allocation, DocumentReference, Language, Program, Source } from '$lib/domain/facts';
import { readAllocationsOf } from '$lib/server/allocations/queries';
import type { Offered } from '$lib/server/amendments/input';
import { findAmendment, readAmendmentsOf } from '$lib/server/amendments/queries';
import { amendmentRefusalWords } from '$lib/server/amendments/refusal-words';
import type { AmendmentRefusal } from '$lib/server/amendments/refusals';
import { readDocumentReferences } from '$lib/server/claims/document-queries';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import type { Errors } from '$lib/server/forms/read-form';
import type { Versioned } from '$lib/server/history/change';
import { readPrograms } from '$lib/server/programs/queries';
import { readTranchesOf } from '$lib/server/tranches/queries';
import { allocationName } from './allocation-name';
import { shareField } from './amendment-words';

export interface Around {
	readonly source: Source;
	readonly allocations: readonly Allocation[];
	/** The source's amendments without the one that the form is about. */
	readonly others: readonly Amendment[];
	readonly tranches: readonly Tranche[];
	readonly programs: readonly Program[];
	readonly documents: readonly DocumentReference[];
}

export async function aroundAmendment(
	db: WorkspaceDb,
	source: Source,
	ownId: number | null
): Promise<Around> {
	return {
		source,
		allocations: await readAllocationsOf(db, source.id),
		others: (await readAmendmentsOf(db, source.id)).filter(({ id }) => id !== ownId),
		tranches: await readTranchesOf(db, source.id),
		programs: await readPrograms(db),
		documents: await readDocumentReferences(db)
	};
}

/** What the form lets one choose from. */
export function offeredFor({ source, allocations, documents }: Around): Offered {
	return {
		currency: source.amount.state === 'known' ? source.amount.value.currency : null,
		allocations: allocations.flatMap(({ id, amount }) =>
			amount.state === 'known' ? [{ id, field: shareField(id) }] : []
		),
		documents: documents.map(({ id }) => id)
	};
}

/** Null where the source has no such amendment. */
export async function amendmentAt(
	db: WorkspaceDb,
	source: Source,
	id: string
): Promise<Versioned<Amendment> | null> {
	const amendment = /^\d{1,12}$/.test(id) ? await findAmendment(db, Number(id)) : null;
	return amendment?.sourceId === source.id ? amendment : null;
}

/** Why it was refused, by field. */
export function refusalErrors(
	refusal: AmendmentRefusal,
	{ source, allocations, programs }: Around,
	language: Language
): Errors {
	return amendmentRefusalWords(refusal, {
		language,
		currency: source.amount.state === 'known' ? source.amount.value.currency : null,
		fieldOf: shareField,
		nameOf: (id) => {
			const allocation = allocations.find((each) => each.id === id);
			return allocation ? allocationName(allocation, programs, language) : String(id);
		}
	});
}
