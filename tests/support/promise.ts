/** A plan's promise and the lots that realise it. */
import type { Details } from '$lib/domain/agreement';
import { noDetails } from '$lib/domain/agreement';
import type { Facts } from '$lib/domain/facts';
import { ledger, type LedgerMoney, type LedgerProgram } from './ledger';

export function details(told: Partial<Details>): Details {
	return { ...noDetails, ...told };
}

/** The plan's promise, approved: 12,000 tenge for 2026 and 12,000 for 2027, unless said otherwise. */
export function promise(told: Partial<LedgerMoney> = {}): LedgerMoney {
	return {
		source: 'Promise',
		kind: 'plan_allocation',
		origin: 'state',
		firmness: 'planned',
		amount: 24_000,
		from: '2026-01-01',
		to: '2027-12-31',
		...told
	};
}

export function lot(name: string, told: Partial<LedgerMoney> = {}): LedgerMoney {
	return {
		source: name,
		kind: 'procurement_lot',
		origin: 'state',
		amount: 6_000,
		from: '2026-01-01',
		to: '2026-12-31',
		...told
	};
}

/** A ledger in which every lot is a part of the promise. */
export function promiseLedger(programs: readonly LedgerProgram[]): Facts {
	const facts = ledger(programs);
	const parent = facts.sources.find(({ kind }) => kind === 'plan_allocation');
	return {
		...facts,
		sources: facts.sources.map((source) =>
			source.kind === 'procurement_lot' ? { ...source, parentId: parent?.id ?? null } : source
		)
	};
}
