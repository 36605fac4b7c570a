/** Facts with the marks of what is odd in them; a figure told in several rows is marked once. */
import type { MarkView } from '$lib/format/footnotes';
import type { Fact } from './fact';

/** @param at which of the facts bears the marks */
export function markedFacts(facts: readonly Fact[], marks: readonly MarkView[], at = 0): Fact[] {
	return facts.map((one, index) => (index === at ? { ...one, marks } : one));
}
