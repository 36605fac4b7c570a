import type { Claim, Language } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import { formatDay } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';

/** What a claim states, in figures; null where it states none. */
export function statedFigures(claim: Claim, language: Language): string | null {
	const options = { locale: language };
	const { statedKzt, statedUsd, statedOther, statedStart, statedEnd } = claim;
	const figures = [
		statedKzt === null ? null : formatMoney(money('KZT', statedKzt), language),
		statedUsd === null ? null : formatMoney(money('USD', statedUsd), language),
		statedOther && formatMoney(statedOther, language),
		statedStart && m.sources_claim_start({ day: formatDay(statedStart, language) }, options),
		statedEnd && m.sources_claim_end({ day: formatDay(statedEnd, language) }, options)
	].filter((part) => part !== null);
	return figures.length === 0
		? null
		: m.sources_claim_stated({ figures: figures.join(' · ') }, options);
}
