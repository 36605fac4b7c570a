/** What people type about two claims that may be about the same money. */
import type { Overlap } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';
import { typedName } from '../forms/typed-name';

const longestReason = 400;

/** @param others claims that the form offered. Null, with messages, where none can be used */
export function readOverlap(
	answers: Answers,
	claimId: number,
	others: readonly number[]
): Overlap | null {
	const { language } = answers;
	const other =
		answers.text('other') === ''
			? answers.refuse('other', m.claims_overlap_choose({}, { locale: language }))
			: answers.recordId('other', others);
	const reason = answers.optionalLine('reason', longestReason);
	if (!answers.faultless || other === null) return null;
	return {
		claimIds: [claimId, other],
		reason: reason === null ? null : typedName(reason, language)
	};
}
