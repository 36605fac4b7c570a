/** A day as people type it from a document: exact, about, with outer days, or not stated at all. */
import { unknownDay, type StatedDay } from '$lib/domain/reading';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';
import { optionalDay, requiredDay } from '../forms/answered';

const certainties = ['exact', 'about', 'open', 'unknown'] as const;
export type Side = 'start' | 'end';

const longestPhrase = 120;
const exactly = { state: 'stated', earliest: null, latest: null, about: false } as const;

/** Null, with messages, where what was typed cannot be used. */
export function readStatedDay(answers: Answers, side: Side): StatedDay | null {
	const certainty = answers.choice(`${side}Certainty`, certainties);
	if (certainty === null) return null;
	if (certainty === 'unknown') return unknownDay;
	const missing = m.source_form_error_day({}, { locale: answers.language });
	const adopted = requiredDay(answers, side, missing);
	const phrase = answers.optionalLine(`${side}Phrase`, longestPhrase);
	if (adopted === null) return null;
	const day = { ...exactly, adopted, phrase };
	if (certainty === 'exact') return day;
	return withOuterDays(answers, side, { ...day, about: certainty === 'about' });
}

type Stated = Extract<StatedDay, { state: 'stated' }>;

function withOuterDays(answers: Answers, side: Side, day: Stated): StatedDay {
	const reader = { locale: answers.language };
	const earliest = optionalDay(answers, `${side}Earliest`);
	const latest = optionalDay(answers, `${side}Latest`);
	if (earliest !== null && earliest > day.adopted) {
		answers.refuse(`${side}Earliest`, m.source_form_error_earliest({}, reader));
	}
	if (latest !== null && latest < day.adopted) {
		answers.refuse(`${side}Latest`, m.source_form_error_latest({}, reader));
	}
	if (!day.about && earliest === null && latest === null) {
		answers.refuse(`${side}Earliest`, m.source_form_error_open_day({}, reader));
	}
	return { ...day, earliest, latest };
}
