/** The same facts typed in another order, so that every row has another place and another id. */
import fc from 'fast-check';
import type { Facts } from '$lib/domain/facts';

const tables = [
	'programs',
	'needs',
	'funders',
	'plans',
	'sources',
	'allocations',
	'documents',
	'claims'
] as const;

type Ids = Record<(typeof tables)[number], (id: number) => number>;

/** Rows shuffled and ids renumbered by a seed; the way back is `oldIds`. */
export function inAnotherOrder(facts: Facts, seed: number): { facts: Facts; oldIds: Ids } {
	const next = new Map<string, Map<number, number>>();
	const back = new Map<string, Map<number, number>>();
	for (const table of tables) {
		const ids = facts[table].map(({ id }) => id);
		const places = shuffled(ids, seed);
		next.set(table, new Map(ids.map((id) => [id, 1_000 + places.indexOf(id) * 3])));
		back.set(table, new Map(ids.map((id) => [1_000 + places.indexOf(id) * 3, id])));
	}
	const to = idsOf(next);
	return {
		oldIds: idsOf(back),
		facts: {
			...facts,
			programs: shuffled(facts.programs, seed).map((row) => ({ ...row, id: to.programs(row.id) })),
			needs: shuffled(facts.needs, seed).map((row) => ({
				...row,
				id: to.needs(row.id),
				programId: to.programs(row.programId)
			})),
			funders: shuffled(facts.funders, seed).map((row) => ({ ...row, id: to.funders(row.id) })),
			sources: shuffled(facts.sources, seed).map((row) => ({
				...row,
				id: to.sources(row.id),
				funderId: to.funders(row.funderId),
				steps: shuffled(row.steps, seed)
			})),
			allocations: shuffled(facts.allocations, seed).map((row) => ({
				...row,
				id: to.allocations(row.id),
				sourceId: to.sources(row.sourceId),
				programId: to.programs(row.programId)
			})),
			amendments: shuffled(facts.amendments, seed).map((row) => ({
				...row,
				sourceId: to.sources(row.sourceId),
				shares: shuffled(row.shares, seed).map(({ allocationId, minor }) => ({
					allocationId: to.allocations(allocationId),
					minor
				}))
			})),
			tranches: shuffled(facts.tranches, seed).map((row) => ({
				...row,
				sourceId: to.sources(row.sourceId)
			})),
			documents: shuffled(facts.documents, seed).map((row) => ({
				...row,
				id: to.documents(row.id)
			})),
			claims: shuffled(facts.claims, seed).map((row) => ({
				...row,
				id: to.claims(row.id),
				sourceId: to.sources(row.sourceId),
				documentId: to.documents(row.documentId)
			})),
			overlaps: shuffled(facts.overlaps, seed).map(({ claimIds: [a, b], reason }) => ({
				claimIds: [to.claims(a), to.claims(b)],
				reason
			})),
			rates: shuffled(facts.rates, seed)
		}
	};
}

function idsOf(maps: Map<string, Map<number, number>>): Ids {
	const of = (table: string) => (id: number) => {
		const found = maps.get(table)?.get(id);
		if (found === undefined) throw new Error(`no ${table} ${id}`);
		return found;
	};
	return {
		programs: of('programs'),
		needs: of('needs'),
		funders: of('funders'),
		plans: of('plans'),
		sources: of('sources'),
		allocations: of('allocations'),
		documents: of('documents'),
		claims: of('claims')
	};
}

function shuffled<T>(rows: readonly T[], seed: number): T[] {
	if (rows.length < 2) return [...rows];
	const [order] = fc.sample(
		fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }),
		{ numRuns: 1, seed }
	);
	return order ?? [...rows];
}
