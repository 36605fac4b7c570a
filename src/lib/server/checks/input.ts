/** What a person types to accept a check: why, and from which day. */
import type { Day } from '$lib/domain/calendar';
import { formatDay } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';
import { requiredDay } from '../forms/answered';
import type { Answers } from '../forms/answers';

const longestReason = 500;

export interface AcceptanceInput {
	readonly reason: string;
	readonly acceptedOn: Day;
}

/** @param today the last day on which it can be accepted. Null, with messages, where it cannot be used */
export function readAcceptance(answers: Answers, today: Day): AcceptanceInput | null {
	const reader = { locale: answers.language };
	const reason = answers.line('reason', longestReason, m.figures_reason_missing({}, reader));
	const acceptedOn = requiredDay(answers, 'acceptedOn', m.figures_day_missing({}, reader));
	if (acceptedOn !== null && acceptedOn > today) {
		const day = formatDay(acceptedOn, answers.language);
		answers.refuse('acceptedOn', m.figures_day_future({ day }, reader));
	}
	return reason === null || acceptedOn === null || !answers.faultless
		? null
		: { reason, acceptedOn };
}
