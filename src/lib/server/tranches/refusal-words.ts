/** Why a tranche was refused, in the reader's words, beside the field that can settle it. */
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { Errors } from '../forms/read-form';
import type { TrancheRefusal } from './refusals';

export function trancheRefusalWords({ fault }: TrancheRefusal, language: Language): Errors {
	const reader = { locale: language };
	switch (fault) {
		case 'no-such-source':
			return { planned: m.source_form_refused_gone({}, reader) };
		case 'no-currency':
			return { planned: m.cash_refused_currency({}, reader) };
		case 'rate-of-tenge':
			return { bankRate: m.cash_refused_tenge({}, reader) };
	}
}
