/** The columns of the fast engine, filled from the rows themselves in a fixed number of queries. */
import { CurrencyPlaces, type LedgerArrays } from '$lib/domain/engine/ledger-arrays';
import { inTransaction } from '../db/transaction';
import type { WorkspaceDb } from '../db/workspace-schema';
import { readRates } from '../rates/queries';
import { readShortOver } from '../workspace/queries';
import { allocationArrays } from './allocation-arrays';
import { claimArrays } from './claim-arrays';
import { arraysOfPrograms } from './program-arrays';
import { sourceArrays } from './source-arrays';

/** What `arraysFromFacts` makes of the facts, without making the facts: one snapshot. */
export function readArrays(db: WorkspaceDb): Promise<LedgerArrays> {
	return inTransaction(db, async (snapshot) => {
		const currencies = new CurrencyPlaces();
		const { programs, needs, places } = await arraysOfPrograms(snapshot, currencies);
		const { sources, places: sourcePlaces } = await sourceArrays(snapshot);
		const claims = await claimArrays(snapshot, sourcePlaces);
		const given = { sources: sourcePlaces, programs: places, currencies };
		const { allocations, allocated } = await allocationArrays(snapshot, given);
		return {
			programs,
			needs,
			sources: { ...sources, allocated },
			claims,
			allocations,
			currencies: currencies.codes,
			rates: await readRates(snapshot),
			shortOver: await readShortOver(snapshot)
		};
	});
}
