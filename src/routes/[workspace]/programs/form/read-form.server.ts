import type { Program } from '$lib/domain/facts';
import type { Answers } from '$lib/server/forms/answers';
import { readProgram } from '$lib/server/programs/input';
import { readNeed } from '$lib/server/programs/need-input';
import { standingOf, type Offered } from './offered.server';
import type { Input } from './save.server';

/** The whole form; null, with messages, where any of it cannot be used. */
export function readInput(
	answers: Answers,
	offered: Offered,
	program: Program | null
): Input | null {
	const facts = readProgram(answers, standingOf(offered, program));
	const need = readNeed(answers);
	return facts === null || need === null ? null : { program: facts, need };
}
