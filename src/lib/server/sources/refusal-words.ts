/** Why a source was refused, in the reader's words, beside the field that can settle it. */
import type { Language } from '$lib/domain/facts';
import { formatDay } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { firmnessWord, kindWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { periodFaultWords } from '../forms/period-words';
import type { Errors } from '../forms/read-form';
import type { SourceRefusal } from './refusals';

export function sourceRefusalWords(refusal: SourceRefusal, language: Language): Errors {
	const reader = { locale: language };
	switch (refusal.fault) {
		case 'end-before-start':
		case 'over-twenty-years':
			return { end: periodFaultWords(refusal, language) };
		case 'no-step':
			return { step: m.source_form_error_step({}, reader) };
		case 'not-on-ladder': {
			const step = firmnessWord(refusal.step, language);
			const kind = kindWord(refusal.kind, language);
			return { kind: m.source_form_refused_ladder({ step, kind }, reader) };
		}
		case 'parent-is-no-plan':
			return { parent: m.kinds_refused_parent({}, reader) };
		case 'parent-in-circle':
			return { parent: m.kinds_refused_parent_circle({}, reader) };
		case 'renewal-in-circle':
			return { [refusal.field]: m.kinds_refused_circle({}, reader) };
		case 'has-parts':
			return { kind: m.kinds_refused_parts({}, reader) };
		case 'below-allocated': {
			const allocated = formatMoney(refusal.allocated, language);
			return { amount: m.source_form_refused_below({ allocated }, reader) };
		}
		case 'allocated-in-other-currency': {
			const { currency } = refusal;
			return { currency: m.source_form_refused_currency({ currency }, reader) };
		}
		case 'against-amendment': {
			const day = formatDay(refusal.day, language);
			return { end: m.amendments_refused_against({ day }, reader) };
		}
		case 'allocation-outside-period':
			return { end: m.source_form_refused_period({}, reader) };
	}
}
