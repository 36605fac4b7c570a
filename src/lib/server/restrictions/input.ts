/** What people type about what a source's money may not pay for. */
import { restrictionRules, type Restriction } from '$lib/domain/agreement';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';
import { readPercent } from '../forms/percent';

const longestLine = 120;
const longestNote = 300;
const wholeInBasisPoints = 10_000;

/** What a form says; the source is not asked. */
export type RestrictionInput = Omit<Restriction, 'id' | 'sourceId'>;

/** Null, with messages, where what was typed cannot be used. Only what the rule is about is read. */
export function readRestriction(answers: Answers): RestrictionInput | null {
	const reader = { locale: answers.language };
	const rule = answers.choice('rule', restrictionRules);
	const regional = rule === 'region_only';
	const line = regional
		? null
		: answers.line('line', longestLine, m.restrictions_error_line({}, reader));
	const region = regional
		? answers.line('region', longestLine, m.restrictions_error_region({}, reader))
		: null;
	const atMost = rule === 'line_at_most' ? readAtMost(answers) : null;
	const note = answers.optionalLine('note', longestNote);
	if (!answers.faultless || rule === null) return null;
	return { rule, line, region, atMost, note };
}

function readAtMost(answers: Answers): number | null {
	const read = readPercent(answers.text('atMost'));
	if (read !== null && read <= wholeInBasisPoints) return read;
	return answers.refuse('atMost', m.restrictions_error_at_most({}, { locale: answers.language }));
}
