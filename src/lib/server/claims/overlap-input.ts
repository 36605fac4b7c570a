/** What people type about two claims that may be about the same money. */
import type { Name, Overlap } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';
import { retypedName, typedName } from '../forms/typed-name';

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
	const reason = readOverlapReason(answers, 'reason', null);
	if (!answers.faultless || other === null) return null;
	return { claimIds: [claimId, other], reason };
}

/** @param standing what was shown in the field. Null: left empty, or, with messages, of no use */
export function readOverlapReason(
	answers: Answers,
	field: string,
	standing: Name | null
): Name | null {
	const { language } = answers;
	const reason = answers.optionalLine(field, longestReason);
	if (reason === null) return null;
	return standing === null ? typedName(reason, language) : retypedName(standing, reason, language);
}
