/** The word a sentence uses for the programs it counts. */
import type { Program } from '$lib/domain/facts';

/** "shelter" where all are shelters; any other kind, or a mixture, is a "program". */
export type ProgramNoun = 'shelter' | 'program';

export function nounOf(programs: readonly { readonly program: Program }[]): ProgramNoun {
	const sheltersOnly = programs.length > 0 && programs.every(isShelter);
	return sheltersOnly ? 'shelter' : 'program';
}

function isShelter({ program }: { readonly program: Program }): boolean {
	return program.kind === 'shelter';
}
