/** A source's money as it comes: its figures and its payments, as known on the day. */
import type { Facts, Language, Question } from '$lib/domain/facts';
import { cashFiguresView } from './cash-figures-view';
import { cashStanding } from './cash-standing';
import { tranchesView, type Place } from './tranches-view';

/** Null for a source that is not known on the day. */
export function cashView(
	facts: Facts,
	question: Pick<Question, 'asOf' | 'reading'>,
	sourceId: number,
	place: Place,
	language: Language
) {
	const standing = cashStanding(facts, question, sourceId);
	return (
		standing && {
			figures: cashFiguresView(standing, language),
			tranches: tranchesView(standing, place, language)
		}
	);
}
