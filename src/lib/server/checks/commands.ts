import type { Acceptance } from '$lib/domain/checks/acceptance';
import type { WorkspaceDb } from '../db/workspace-schema';
import {
	edit,
	record,
	type Changed,
	type Context,
	type Edited,
	type Ledger
} from '../history/change';
import { remove, type Removed } from '../history/removal';
import { findAcceptance, findAcceptanceOf } from './queries';

const acceptances: Ledger<Acceptance> = {
	noun: 'check_acceptances',
	right: 'decide',
	find: findAcceptance
};

/** An acceptance before it has an id; whoever writes it is who accepts. */
export type GivenAcceptance = Omit<Acceptance, 'id' | 'acceptedBy'>;

/** Refused where somebody accepted the check meanwhile, on this or another day. */
export function acceptCheck(
	db: WorkspaceDb,
	context: Context,
	given: GivenAcceptance
): Promise<Changed<Acceptance, 'accepted'>> {
	return record(db, context, acceptances, async (transaction, id) => {
		if (await findAcceptanceOf(transaction, given)) return { refused: 'accepted' };
		await transaction
			.insertInto('check_acceptances')
			.values({ id, ...fromAcceptance(given, context) })
			.execute();
		return id;
	});
}

/** Accepts a check again, for the figures that it has now. */
export function acceptAgain(
	db: WorkspaceDb,
	context: Context,
	edited: Edited,
	given: GivenAcceptance
): Promise<Changed<Acceptance>> {
	return edit(db, context, acceptances, edited, async (transaction) => {
		await transaction
			.updateTable('check_acceptances')
			.set(fromAcceptance(given, context))
			.where('id', '=', edited.id)
			.execute();
		return edited.id;
	});
}

/** The check is open again; what was accepted stays in the history. */
export function withdrawAcceptance(
	db: WorkspaceDb,
	context: Context,
	edited: Edited
): Promise<Removed<Acceptance>> {
	return remove<Acceptance, never>(db, context, acceptances, edited, () => Promise.resolve(null));
}

function fromAcceptance(given: GivenAcceptance, { actor }: Context) {
	const { code, subject, figures, reason, acceptedOn } = given;
	return { code, subject, figures, reason, accepted_on: acceptedOn, accepted_by: actor.name };
}
