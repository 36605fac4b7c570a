/** What an allocation is called: its program, and its budget line where it has one. */
import type { Allocation, Language, Program } from '$lib/domain/facts';
import { nameIn } from './names';

/** @throws Error where its program is not among them */
export function allocatedWords(
	{ programId, line }: Pick<Allocation, 'programId' | 'line'>,
	programs: readonly Program[],
	language: Language
): string {
	const program = programs.find(({ id }) => id === programId);
	if (!program) throw new Error(`no program ${programId}`);
	const name = nameIn(program.name, language).text;
	return line === null ? name : `${name}, ${line}`;
}
