import type { Source } from '$lib/domain/facts';
import { statedPeriodFault } from '$lib/domain/period';
import type { Answers } from '../forms/answers';
import { periodFaultWords } from '../forms/period-words';
import { readStatedDay } from './day-input';

/** Null, with messages, where what was typed cannot be used. */
export function readPeriod(answers: Answers): Pick<Source, 'start' | 'end'> | null {
	const start = readStatedDay(answers, 'start');
	const end = readStatedDay(answers, 'end');
	if (start === null || end === null) return null;
	const fault = statedPeriodFault(start, end);
	if (fault) answers.refuse('end', periodFaultWords(fault, answers.language));
	return { start, end };
}
