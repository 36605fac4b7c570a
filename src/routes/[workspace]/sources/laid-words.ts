/** How a program's part falls on time, where that is not by month or day and a reader may wonder. */
import type { Allocation, Facts, Language } from '$lib/domain/facts';
import { isPlanned } from '$lib/domain/payments';
import { m } from '$lib/paraglide/messages';

/** Null where there is nothing to wonder about. */
export function laidWords(
	{ profile, sourceId }: Pick<Allocation, 'profile' | 'sourceId'>,
	{ tranches }: Pick<Facts, 'tranches'>,
	language: Language
): string | null {
	if (profile !== 'tranches') return null;
	const planned = tranches.some((tranche) => tranche.sourceId === sourceId && isPlanned(tranche));
	return planned
		? m.sources_laid_on_tranches({}, { locale: language })
		: m.sources_laid_no_tranche({}, { locale: language });
}
