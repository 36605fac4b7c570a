/** What people type about a program's need: a version of it, line by line and period by period. */
import { m } from '$lib/paraglide/messages';
import { optionalDay } from '../forms/answered';
import type { Answers } from '../forms/answers';
import { currencies } from '../forms/currencies';
import { readNeedLines } from './need-grid-input';
import type { NewNeed } from './need-commands';

/** In characters. */
export const longestLabel = 80;

export type NeedInput =
	| { readonly state: 'unknown' }
	| { readonly state: 'stated'; readonly need: Omit<NewNeed, 'programId'> };

/** Null, with messages, where what was typed cannot be used. */
export function readNeed(answers: Answers): NeedInput | null {
	const state = answers.choice('need', ['stated', 'unknown']);
	if (state === null) return null;
	if (state === 'unknown') return { state };
	const missing = m.program_form_error_label({}, { locale: answers.language });
	const label = answers.line('label', longestLabel, missing);
	const approvedOn = optionalDay(answers, 'approvedOn');
	const currency = answers.choice('currency', currencies);
	if (currency === null) return null;
	const lines = readNeedLines(answers, currency);
	if (label === null || lines === null || !answers.faultless) return null;
	return { state, need: { label, approvedOn, currency, lines } };
}
