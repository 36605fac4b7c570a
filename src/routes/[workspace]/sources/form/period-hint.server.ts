/** A period as it is typed: ends before it starts, or runs past its plan's. */
import { parseDay, yearOf, type Day } from '$lib/domain/calendar';
import type { Language, Plan } from '$lib/domain/facts';
import { formatDay, formatDayLabel } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';
import { readDay } from '$lib/server/forms/day';
import type { HintView } from './hint-view';
import type { Typed } from './typed';

/** Null where nothing is odd, or a day is not typed yet. */
export function periodHint(
	typed: Typed,
	plans: readonly Plan[],
	language: Language
): HintView | null {
	const start = dayIn(typed, 'start');
	const end = dayIn(typed, 'end');
	if (start !== null && end !== null && end < start) return backwards(start, end, language);
	const plan = planIn(typed, plans);
	if (plan === null) return null;
	const outside = (start !== null && start < plan.start) || (end !== null && end > plan.end);
	if (!outside) return null;
	const days = {
		start: formatDayLabel(plan.start, language),
		end: formatDayLabel(plan.end, language)
	};
	return {
		text: m.amounts_hint_outside(days, { locale: language }),
		also: null,
		ask: '',
		readings: [],
		after: m.amounts_hint_save({}, { locale: language })
	};
}

function backwards(start: Day, end: Day, language: Language): HintView {
	const reader = { locale: language };
	const days = { start: formatDay(start, language), end: formatDay(end, language) };
	const meant = inYearAfter(start, end);
	return {
		text: m.source_form_error_backwards(days, reader),
		also: null,
		ask: meant === null ? '' : m.amounts_hint_meant({}, reader),
		readings:
			meant === null ? [] : [{ field: 'end', value: meant, text: formatDay(meant, language) }],
		after: m.amounts_hint_correct({}, reader)
	};
}

/** The same day of the first year in which it is not before the start; null for 29 February. */
function inYearAfter(start: Day, end: Day): Day | null {
	const sameYear = parseDay(`${yearOf(start)}${end.slice(4)}`);
	if (sameYear !== null && sameYear >= start) return sameYear;
	return parseDay(`${yearOf(start) + 1}${end.slice(4)}`);
}

export function dayIn(typed: Typed, side: 'start' | 'end'): Day | null {
	if (typed[`${side}Certainty`] === 'unknown') return null;
	return readDay(typed[side] ?? '');
}

function planIn(typed: Typed, plans: readonly Plan[]): { start: Day; end: Day } | null {
	if (typed['plan'] !== 'new') return plans.find(({ id }) => String(id) === typed['plan']) ?? null;
	const [start, end] = [readDay(typed['planStart'] ?? ''), readDay(typed['planEnd'] ?? '')];
	return start === null || end === null ? null : { start, end };
}
