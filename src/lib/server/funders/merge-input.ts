/** What a person decides when two entries of one funder are merged. */
import { conflictsOf, sides, type Choices, type Pair } from '$lib/domain/funder-merge';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';

/** An answer for each field in which the two differ; null, with messages, where one is missing. */
export function readChoices(answers: Answers, pair: Pair): Choices | null {
	const message = m.funder_record_merge_choose_one({}, { locale: answers.language });
	const chosen = conflictsOf(pair).map((field) => {
		const side = sides.find((one) => one === answers.text(field));
		return [field, side ?? answers.refuse(field, message)] as const;
	});
	return answers.faultless
		? Object.fromEntries(chosen.flatMap(([field, side]) => (side ? [[field, side]] : [])))
		: null;
}
