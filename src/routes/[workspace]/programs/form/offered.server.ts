/** What the form for a program offers to choose from besides its own answers. */
import type { Facts, Language, Name, Program } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import { readOrganisations } from '$lib/server/organisations/queries';
import type { Standing } from '$lib/server/programs/input';
import { programKinds } from '$lib/server/programs/kinds';
import { readPrograms } from '$lib/server/programs/queries';

export interface Offered extends Pick<Facts, 'organisations'> {
	/** The usual ones, then the workspace's own. */
	readonly kinds: readonly string[];
	readonly regions: readonly Name[];
	readonly units: readonly string[];
}

export async function offeredBeside(db: WorkspaceDb, language: Language): Promise<Offered> {
	const programs = await readPrograms(db);
	return {
		organisations: await readOrganisations(db),
		kinds: [...new Set([...programKinds, ...programs.map(({ kind }) => kind)])],
		regions: regionsOf(programs, language),
		units: [...new Set(programs.flatMap(({ capacity }) => capacity?.unit ?? []))]
	};
}

/** @param program the one that is edited; null for a new one */
export function standingOf(offered: Offered, program: Program | null): Standing {
	const { organisations, kinds, regions } = offered;
	return { organisations: organisations.map(({ id }) => id), kinds, regions, program };
}

/** Each once, as the reader knows it. */
function regionsOf(programs: readonly Program[], language: Language): Name[] {
	const regions = new Map<string, Name>();
	for (const { region } of programs) {
		if (region !== null) regions.set(nameIn(region, language).text, region);
	}
	return [...regions.values()];
}
