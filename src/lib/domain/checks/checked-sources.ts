import type { Check } from './check';

/** The sources that a check is about, in the order it names them; rates concern none alone. */
export function checkedSources(check: Check): readonly number[] {
	if ('sourceId' in check) return [check.sourceId];
	return 'sourceIds' in check ? check.sourceIds : [];
}

/** The programs that a check is about. */
export function checkedPrograms(check: Check): readonly number[] {
	if ('programId' in check) return [check.programId];
	return 'programIds' in check ? check.programIds : [];
}
