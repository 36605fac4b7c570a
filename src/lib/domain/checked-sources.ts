import type { Check } from './checks';

/** The sources that a check is about, in the order it names them; rates concern none alone. */
export function checkedSources(check: Check): readonly number[] {
	if ('sourceId' in check) return [check.sourceId];
	return 'sourceIds' in check ? check.sourceIds : [];
}
