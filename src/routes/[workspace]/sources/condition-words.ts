import type { TrancheCondition } from '$lib/domain/agreement';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';

const words = {
	none: m.cash_condition_none,
	report: m.cash_condition_report,
	act: m.cash_condition_act,
	other: m.cash_condition_other
} as const;

/** On what a payment waits. */
export function conditionWord(condition: TrancheCondition, language: Language): string {
	return words[condition]({}, { locale: language });
}
