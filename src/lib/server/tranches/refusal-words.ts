/** Why a tranche was refused, in the reader's words, beside the field that can settle it. */
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { formatDay } from '$lib/format/dates';
import type { Errors } from '../forms/read-form';
import type { LaidRefusal, TrancheRefusal } from './refusals';

export function trancheRefusalWords(refusal: TrancheRefusal, language: Language): Errors {
	const reader = { locale: language };
	switch (refusal.fault) {
		case 'no-such-source':
			return { planned: m.source_form_refused_gone({}, reader) };
		case 'no-currency':
			return { planned: m.cash_refused_currency({}, reader) };
		case 'rate-of-tenge':
			return { bankRate: m.cash_refused_tenge({}, reader) };
		case 'last-planned':
		case 'against-amendment':
			return { planned: laidRefusalWords(refusal, language) };
	}
}

export function laidRefusalWords(refusal: LaidRefusal, language: Language): string {
	const reader = { locale: language };
	if (refusal.fault === 'last-planned') return m.cash_refused_last_planned({}, reader);
	return m.amendments_refused_against({ day: formatDay(refusal.day, language) }, reader);
}
