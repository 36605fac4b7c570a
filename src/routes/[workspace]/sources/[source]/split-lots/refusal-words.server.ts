/** Why a total was not split, beside the field that can settle it. */
import type { Language } from '$lib/domain/facts';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import type { Errors } from '$lib/server/forms/read-form';
import type { LotsRefusal } from './save.server';
import { sourceRefusalWords } from '$lib/server/sources/refusal-words';

export function lotsRefusalWords(refusal: LotsRefusal, language: Language): Errors {
	const reader = { locale: language };
	if (refusal.fault === 'total-amended') {
		return { 'amount.0': m.chain_lots_refused_amended({}, reader) };
	}
	if (refusal.fault === 'total-paid') {
		return { 'amount.0': m.chain_lots_refused_paid({}, reader) };
	}
	if (refusal.fault === 'below-allocated') {
		const allocated = formatMoney(refusal.allocated, language);
		return { 'amount.0': m.chain_lots_refused_below({ allocated }, reader) };
	}
	const words = Object.values(sourceRefusalWords(refusal, language));
	return { 'amount.0': words.join(' ') };
}
