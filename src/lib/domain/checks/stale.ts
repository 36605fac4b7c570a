/** What nobody has looked after: no citation, no answer, no question asked (domain §7). */
import { addDays, type Day } from '../calendar';
import { lastDay, type Terms } from '../terms';
import { figuresText, type Check } from './check';
import type { Checked } from './checked';

/** Days after it was stated within which an undisclosed amount is simply new. */
const askedWithin = 31;

export function stale({ facts, evaluation: { terms, question } }: Checked): Check[] {
	const cited = new Set(facts.claims.map(({ sourceId }) => sourceId));
	return terms.flatMap((each) => [
		...withoutCitation(each, cited, question.asOf),
		...pastDecision(each, question.asOf),
		...notAsked(each, question.asOf)
	]);
}

function withoutCitation(terms: Terms, cited: ReadonlySet<number>, asOf: Day): Check[] {
	const { id } = terms.source;
	const active =
		terms.firmness === 'committed' &&
		terms.runsFrom !== null &&
		terms.runsFrom <= asOf &&
		isLive(terms, asOf);
	if (!active || cited.has(id)) return [];
	return [{ ...about(id, 'no-citation', {}), why: 'no-citation' }];
}

function pastDecision({ source, firmness, left }: Terms, asOf: Day): Check[] {
	const decision = source.details.decisionOn;
	const open = firmness === 'prospect' || firmness === 'applied' || firmness === 'tendered';
	if (!open || left !== null || decision === null || decision >= asOf) return [];
	const figures = { decision, firmness };
	return [{ ...about(source.id, 'decision-past', figures), why: 'decision-past', decision }];
}

function notAsked(terms: Terms, asOf: Day): Check[] {
	const { id, amount, details } = terms.source;
	const asked = details.askedOn !== null && details.askedOn <= asOf;
	if (amount.state !== 'undisclosed' || asked || !isLive(terms, asOf)) return [];
	if (addDays(terms.statedOn, askedWithin) >= asOf) return [];
	return [{ ...about(id, 'not-asked', { stated: terms.statedOn }), why: 'not-asked' }];
}

function isLive(terms: Terms, asOf: Day): boolean {
	const end = lastDay(terms);
	return terms.left === null && (end === null || end >= asOf);
}

function about(sourceId: number, why: string, figures: Parameters<typeof figuresText>[0]) {
	return {
		code: 'stale',
		severity: 'low',
		subject: `sources:${sourceId} ${why}`,
		figures: figuresText({ why, ...figures }),
		sourceId
	} as const;
}
