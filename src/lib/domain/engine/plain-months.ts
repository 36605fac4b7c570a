/** The plain engine's months of single programs, for what the columns do not hold. */
import { evaluate, type Evaluation } from '../evaluation';
import type { Facts, Question } from '../facts';
import type { PlainMonths } from './calculate';

/** Works the facts out once, and only when first asked. */
export function plainMonths(facts: () => Facts, question: Question): PlainMonths {
	let evaluation: Evaluation | null = null;
	return (program) => {
		evaluation ??= evaluate(facts(), question);
		const evaluated = evaluation.programs[program];
		if (!evaluated) throw new Error(`there is no program at place ${program}`);
		return [...evaluated.coverage.values()];
	};
}
