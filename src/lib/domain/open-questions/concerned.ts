/** The part of the facts that one source's reading can change. */
import type { Facts } from '../facts';
import { groupBy } from '../grouping';

/** Finds the part for one source after another; the facts are gone through once. */
export class ConcernedFacts {
	readonly #facts: Facts;
	readonly #ofSource;
	readonly #ofProgram;
	readonly #needs;
	readonly #amendments;
	readonly #claims;
	readonly #parts;
	readonly #sources;
	readonly #programs;

	constructor(facts: Facts) {
		this.#facts = facts;
		this.#ofSource = groupBy(facts.allocations, ({ sourceId }) => sourceId);
		this.#ofProgram = groupBy(facts.allocations, ({ programId }) => programId);
		this.#needs = groupBy(facts.needs, ({ programId }) => programId);
		this.#amendments = groupBy(facts.amendments, ({ sourceId }) => sourceId);
		this.#claims = groupBy(facts.claims, ({ sourceId }) => sourceId);
		this.#parts = groupBy(facts.sources, ({ parentId }) => parentId);
		this.#sources = new Map(facts.sources.map((source) => [source.id, source]));
		this.#programs = new Map(facts.programs.map((program) => [program.id, program]));
	}

	/** Its programs and those of the promise it comes out of, with all money that they share. */
	of(sourceId: number): Facts {
		const parent = this.#sources.get(sourceId)?.parentId ?? null;
		const moved = [sourceId, ...(parent === null ? [] : [parent])];
		const programIds = unique(
			moved.flatMap((id) => this.#ofSource.get(id) ?? []).map(({ programId }) => programId)
		);
		const allocations = programIds.flatMap((id) => this.#ofProgram.get(id) ?? []);
		const own = unique([...moved, ...allocations.map((each) => each.sourceId)]);
		const parts = own.flatMap((id) => this.#parts.get(id) ?? []).map(({ id }) => id);
		const sourceIds = unique([...own, ...parts]);
		return {
			...this.#facts,
			programs: programIds.flatMap((id) => this.#programs.get(id) ?? []),
			needs: programIds.flatMap((id) => this.#needs.get(id) ?? []),
			allocations,
			sources: sourceIds.flatMap((id) => this.#sources.get(id) ?? []),
			amendments: sourceIds.flatMap((id) => this.#amendments.get(id) ?? []),
			claims: sourceIds.flatMap((id) => this.#claims.get(id) ?? [])
		};
	}
}

function unique(ids: readonly number[]): number[] {
	return [...new Set(ids)];
}
