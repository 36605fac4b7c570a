/** Why a claim was refused, in the reader's words, beside the field that can settle it. */
import type { Language } from '$lib/domain/facts';
import { formatDay } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import type { Errors } from '../forms/read-form';
import type { ClaimRefusal } from './refusals';

const amountFields: ReadonlyMap<string, string> = new Map([
	['KZT', 'statedTenge'],
	['USD', 'statedDollars']
]);

export function claimRefusalWords(refusal: ClaimRefusal, language: Language): Errors {
	const reader = { locale: language };
	switch (refusal.fault) {
		case 'no-such-source':
			return { document: m.source_form_refused_gone({}, reader) };
		case 'other-amount': {
			const field = amountFields.get(refusal.currency) ?? 'statedOther';
			const says = refusal.says && formatMoney(refusal.says, language);
			return { [field]: differenceWords(says, language) };
		}
		case 'other-day': {
			const field = refusal.side === 'start' ? 'statedStart' : 'statedEnd';
			const says = refusal.says && formatDay(refusal.says, language);
			return { [field]: differenceWords(says, language) };
		}
	}
}

function differenceWords(says: string | null, language: Language): string {
	const reader = { locale: language };
	return says === null
		? m.claims_refused_untold({}, reader)
		: m.claims_refused_differs({ says }, reader);
}
