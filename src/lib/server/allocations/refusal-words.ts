/** Why an allocation was refused, in the reader's words, beside the field that can settle it. */
import type { Language } from '$lib/domain/facts';
import { formatDay } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import { periodFaultWords } from '../forms/period-words';
import type { Errors } from '../forms/read-form';
import type { AllocationRefusal } from './refusals';

/** @param amount the field in which the amount was typed */
export function allocationRefusalWords(
	refusal: AllocationRefusal,
	language: Language,
	amount = 'amount'
): Errors {
	const reader = { locale: language };
	switch (refusal.fault) {
		case 'end-before-start':
		case 'over-twenty-years':
			return { end: periodFaultWords(refusal, language) };
		case 'no-such-source':
			return { program: m.source_form_refused_gone({}, reader) };
		case 'outside-source-period':
			return { start: m.source_form_refused_outside({}, reader) };
		case 'other-currency': {
			const { currency } = refusal;
			return { [amount]: m.source_form_refused_other_currency({ currency }, reader) };
		}
		case 'against-amendment': {
			const day = formatDay(refusal.day, language);
			return { [amount]: m.amendments_refused_against({ day }, reader) };
		}
		case 'no-planned-tranche':
			return { profile: m.allocations_refused_no_tranche({}, reader) };
		case 'named-by-amendment':
			return { [amount]: m.amendments_refused_named({}, reader) };
		case 'before-increase': {
			const words = {
				day: formatDay(refusal.day, language),
				rest: formatMoney(refusal.rest, language)
			};
			return { [amount]: m.amendments_refused_before_increase(words, reader) };
		}
		case 'over-rest': {
			const rest = formatMoney(refusal.rest, language);
			return {
				[amount]:
					refusal.rest.minor > 0
						? m.source_form_refused_rest({ rest }, reader)
						: m.source_form_refused_no_rest({}, reader)
			};
		}
	}
}
