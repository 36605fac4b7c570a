/** One decision, one transaction: the source reads its figures from the claim, rivals step beside. */
import { rivalsOf, sourceAsClaimed } from '$lib/domain/adoption';
import type { Claim, Source } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { editClaim } from '$lib/server/claims/commands';
import { readClaimsOf, readVersionsOf } from '$lib/server/claims/queries';
import { allOrNothing } from '$lib/server/db/all-or-nothing';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import type { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import type { Context, Edited } from '$lib/server/history/change';
import { editSource } from '$lib/server/sources/commands';
import type { SourceRefusal } from '$lib/server/sources/refusals';

/** The versions that were looked at, and why the claim is adopted. */
export interface Decision {
	readonly source: Edited;
	readonly claim: Edited;
}

export type Adopted =
	| { readonly state: 'done' | 'forbidden' | 'gone' | 'stale' }
	| { readonly state: 'refused'; readonly refusal: SourceRefusal };

const mostVersions = 999_999_999;

/** Null, with messages, where the form names no version or no reason. */
export function readDecision(answers: Answers, source: Source, claim: Claim): Decision | null {
	const reader = { locale: answers.language };
	const edited = readEdited(answers, claim.id);
	const old = m.source_form_error_version({}, reader);
	const version = answers.wholeNumber('sourceVersion', 1, mostVersions, old);
	if (answers.text('reason') === '') {
		answers.refuse('reason', m.claims_adopt_reason_missing({}, reader));
	}
	if (!answers.faultless || edited === null || version === null) return null;
	return { source: { id: source.id, version, reason: edited.reason }, claim: edited };
}

export function adoptClaim(
	db: WorkspaceDb,
	context: Context,
	{ source, claim }: { readonly source: Source; readonly claim: Claim },
	decision: Decision
): Promise<Adopted> {
	const { reason } = decision.claim;
	return allOrNothing(db, async (transaction): Promise<Adopted> => {
		const read = sourceAsClaimed(source, claim);
		const saved = await editSource(transaction, context, decision.source, read);
		if (saved.state !== 'done') return saved;
		const versions = await readVersionsOf(transaction, source.id);
		for (const rival of rivalsOf(claim, await readClaimsOf(transaction, source.id))) {
			const version = versions.get(rival.id);
			if (version === undefined) return { state: 'gone' };
			const beside = { ...rival, adopted: false };
			const edited = await editClaim(
				transaction,
				context,
				{ id: rival.id, version, reason },
				beside
			);
			if (edited.state !== 'done') return withoutRefusal(edited);
		}
		const adopted = { ...claim, adopted: true };
		return withoutRefusal(await editClaim(transaction, context, decision.claim, adopted));
	});
}

/** The source says what the claim says: nothing is left to be refused. */
function withoutRefusal({ state }: { readonly state: Adopted['state'] }): Adopted {
	if (state === 'refused') throw new Error('an adopted claim says other than its source');
	return { state };
}
