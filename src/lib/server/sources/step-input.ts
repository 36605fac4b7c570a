/** How sure the money is, as people type it: one rung with its day and chance, and ways to leave. */
import type { FirmnessStep } from '$lib/domain/facts';
import { kindDeclarations, type Departure, type SourceKind } from '$lib/domain/kinds';
import { m } from '$lib/paraglide/messages';
import { requiredDay } from '../forms/answered';
import type { Answers } from '../forms/answers';

const basisPointsAPercent = 100;
const certainty = 10_000;
const longestReason = 300;
const chanceShape = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/;

/** Null, with messages, where what was typed cannot be used. */
export function readStep(answers: Answers, kind: SourceKind): FirmnessStep | null {
	const reader = { locale: answers.language };
	const step =
		answers.text('step') === ''
			? answers.refuse('step', m.source_form_error_step({}, reader))
			: answers.choice('step', kindDeclarations[kind].ladder);
	const day = requiredDay(answers, 'stepDay', m.source_form_error_step_day({}, reader));
	if (step === null) return null;
	const chance = step === 'committed' ? null : readChance(answers);
	const reason = readReason(answers);
	return day === null ? null : { step, day, effective: day, chance, reason };
}

/** How and when a source leaves its ladder; null, with messages, where that cannot be used. */
export function readDeparture(
	answers: Answers,
	offered: readonly Departure[]
): FirmnessStep | null {
	const reader = { locale: answers.language };
	const step = answers.choice('departure', offered);
	const day = requiredDay(answers, 'day', m.source_form_error_departure_day({}, reader));
	const reason = readReason(answers);
	if (step === null || day === null) return null;
	if (step !== 'terminated') return { step, day, effective: day, chance: null, reason };
	const missing = m.source_form_error_last_day({}, reader);
	const effective = requiredDay(answers, 'effective', missing);
	return effective === null ? null : { step, day, effective, chance: null, reason };
}

function readReason(answers: Answers): string | null {
	return answers.optionalLine('stepReason', longestReason);
}

/** In percent, to a hundredth: whole basis points. */
function readChance(answers: Answers): number | null {
	const text = answers.text('chance');
	if (text === '') return null;
	const [, percent = '', hundredths = ''] = chanceShape.exec(text) ?? [];
	const basisPoints = Number(percent) * basisPointsAPercent + Number(hundredths.padEnd(2, '0'));
	if (percent !== '' && basisPoints <= certainty) return basisPoints;
	return answers.refuse('chance', m.source_form_error_chance({}, { locale: answers.language }));
}
