import type { Allocation, Language, Program } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';

/** What an allocation is called in the form and in its errors. */
export function allocationName(
	{ programId, line }: Allocation,
	programs: readonly Program[],
	language: Language
): string {
	const found = programs.find(({ id }) => id === programId);
	const program = found ? nameIn(found.name, language).text : String(programId);
	return line === null ? program : m.amendments_share_line({ program, line }, { locale: language });
}
