/** The statement of 1 October 2009 asked on its day, over the months that its pictures show. */
import { answer } from '$lib/domain/answer';
import type { Question } from '$lib/domain/facts';
import { asking } from './ledger';
import { statementFacts } from './statement-facts';

export function statementReport(question: Partial<Question> = {}) {
	const spoken = { asOf: '2009-10-01', from: '2009-04', to: '2011-03' };
	return answer(statementFacts, asking({ ...spoken, ...question }));
}
