/** One form, one transaction: the source with the funder, the plan and the citation typed beside it. */
import type { Source } from '$lib/domain/facts';
import type { AnyMoney } from '$lib/domain/money';
import { amountStatedIn } from '$lib/domain/stated-amount';
import { recordClaim } from '$lib/server/claims/commands';
import { recordDocumentReference } from '$lib/server/claims/document-commands';
import type { CitationInput } from '$lib/server/claims/input';
import { inTransaction } from '$lib/server/db/transaction';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import type { Chosen } from '$lib/server/forms/chosen';
import { recordFunder } from '$lib/server/funders/commands';
import type { Changed, Context, Edited } from '$lib/server/history/change';
import { recordPlan } from '$lib/server/plans/commands';
import { editSource, recordSource } from '$lib/server/sources/commands';
import type { SourceInput } from '$lib/server/sources/input';
import type { SourceRefusal } from '$lib/server/sources/refusals';

export type Saved = Changed<Source, SourceRefusal>;
type Unsaved = Exclude<Saved, { readonly state: 'done' }>;

export function saveNewSource(
	db: WorkspaceDb,
	context: Context,
	input: SourceInput,
	citation: CitationInput | null
): Promise<Saved> {
	return allOrNothing(db, async (transaction) => {
		const beside = await recordBeside(transaction, context, input);
		const saved = await recordSource(transaction, context, { ...input.facts, ...beside });
		if (saved.state === 'done' && citation) {
			await recordCitation(transaction, context, { citation, input, sourceId: saved.id });
		}
		return saved;
	});
}

export function saveEditedSource(
	db: WorkspaceDb,
	context: Context,
	edited: Edited,
	input: SourceInput
): Promise<Saved> {
	return allOrNothing(db, async (transaction) => {
		const beside = await recordBeside(transaction, context, input);
		return editSource(transaction, context, edited, { ...input.facts, ...beside });
	});
}

/** Takes back what was written before a later part was refused. */
class TakenBack extends Error {
	constructor(readonly answer: Unsaved) {
		super(`not saved: ${answer.state}`);
	}
}

async function allOrNothing(
	db: WorkspaceDb,
	save: (transaction: WorkspaceDb) => Promise<Saved>
): Promise<Saved> {
	try {
		return await inTransaction(db, async (transaction) => {
			const saved = await save(transaction);
			if (saved.state !== 'done') throw new TakenBack(saved);
			return saved;
		});
	} catch (error) {
		if (error instanceof TakenBack) return error.answer;
		throw error;
	}
}

async function recordBeside(db: WorkspaceDb, context: Context, { funder, plan }: SourceInput) {
	const funderId = await idOf(funder, (described) => recordFunder(db, context, described));
	const planId =
		plan === null ? null : await idOf(plan, (described) => recordPlan(db, context, described));
	return { funderId, planId };
}

interface Cited {
	readonly citation: CitationInput;
	readonly input: SourceInput;
	readonly sourceId: number;
}

async function recordCitation(
	db: WorkspaceDb,
	context: Context,
	{ citation, input, sourceId }: Cited
): Promise<void> {
	const documentId = await idOf(citation.document, (described) =>
		recordDocumentReference(db, context, described)
	);
	const { start, end, amount } = input.facts;
	const claim = {
		sourceId,
		documentId,
		...citation.words,
		statedKzt: amountStatedIn('KZT', input.facts),
		statedUsd: amountStatedIn('USD', input.facts),
		statedOther: otherThanStated(amount),
		statedStart: start.state === 'stated' ? start.adopted : null,
		statedEnd: end.state === 'stated' ? end.adopted : null,
		adopted: true
	};
	await idOf({ describe: claim }, (described) => recordClaim(db, context, described));
}

/** An agreement in neither tenge nor dollars is claimed in its own currency. */
function otherThanStated(amount: Source['amount']): AnyMoney | null {
	if (amount.state !== 'known') return null;
	const { currency } = amount.value;
	return currency === 'KZT' || currency === 'USD' ? null : amount.value;
}

/** What may still be refused here is the right to record: the form has read everything else. */
async function idOf<New>(
	chosen: Chosen<New>,
	recordNew: (described: New) => Promise<Changed<unknown, unknown>>
): Promise<number> {
	if ('id' in chosen) return chosen.id;
	const changed = await recordNew(chosen.describe);
	if (changed.state === 'forbidden') throw new TakenBack(changed);
	if (changed.state !== 'done') throw new Error(`a part of the form was not recorded`);
	return changed.id;
}
