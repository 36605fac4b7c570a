/** The checks that fire on the facts in view (domain §7). */
import { withAcceptances } from './acceptance';
import type { Check, CheckCode, FiredCheck } from './check';
import { checkCodes } from './check';
import type { Checked } from './checked';
import { impossibleDates } from './dates';
import { doubleFunding } from './double-funding';
import { duplicates } from './duplicate';
import { impliedRates } from './implied-rates';
import { overlaps } from './overlap';
import { periodsOutsideParent } from './period-outside-parent';
import { missingRates } from './rate-missing';
import { ratesOfAnotherYear } from './rate-of-another-year';
import { oldRates } from './rates-old';
import { stale } from './stale';
import { trancheMismatches } from './tranche-mismatch';
import { uncertainEnds } from './uncertain-end';
import { underAllocated } from './under-allocated';

/** One search a code; each looks at every source once or so. */
const finders: Readonly<Record<CheckCode, (checked: Checked) => readonly Check[]>> = {
	'rate-missing': missingRates,
	'implied-rate': impliedRates,
	duplicate: duplicates,
	'double-funding': doubleFunding,
	'rate-of-another-year': ratesOfAnotherYear,
	'tranche-mismatch': trancheMismatches,
	overlap: overlaps,
	'period-outside-parent': periodsOutsideParent,
	'uncertain-end': uncertainEnds,
	'under-allocated': underAllocated,
	dates: impossibleDates,
	stale,
	'rates-old': oldRates
};

/** Everything that fires, the gravest kinds first, each with what was accepted of it. */
export function findChecks(checked: Checked): FiredCheck[] {
	const { facts, evaluation } = checked;
	const fired = checkCodes.flatMap((code) => finders[code](checked));
	return withAcceptances(fired, facts.acceptances, evaluation.question.asOf);
}
