/** The shares by money in words, as far as money is disclosed. */
import type { Language } from '$lib/domain/facts';
import type { Shares } from '$lib/domain/report';
import { formatPercent } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { isUnknown, leftOutOf } from './total-view';

/** "by money: …", then what the shares leave out. */
export function moneyWords(shares: Shares, language: Language): string[] {
	const locale = { locale: language };
	const percents = sharesInPercent(shares, language);
	if (percents !== null) {
		return [m.overview_money_shares(percents, locale), ...leftOutOf(shares.committed, language)];
	}
	if (!isUnknown(shares.committed)) return [m.overview_money_none({}, locale)];
	if (shares.committed.withoutRate > 0) return leftOutOf(shares.committed, language);
	return [m.overview_money_unknown({}, locale)];
}

/** Each share rounded by itself; null where no money is known. */
export function sharesInPercent(
	{ share }: Shares,
	language: Language
): { readonly state: string; readonly domestic: string; readonly foreign: string } | null {
	const { state, domestic, foreign } = share;
	if (state.state !== 'known' || domestic.state !== 'known' || foreign.state !== 'known') {
		return null;
	}
	return {
		state: formatPercent(state.value, language),
		domestic: formatPercent(domestic.value, language),
		foreign: formatPercent(foreign.value, language)
	};
}
