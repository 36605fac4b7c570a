/** How long a source lasts among its figures, leading to the words that its days are read from. */
import { addDays, addMonths, daysBetween } from '$lib/domain/calendar';
import { claimOfFigure } from '$lib/domain/claim-of-figure';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { endWords, startWords } from '../period-words';
import type { CashFigure } from './cash-figures-view';
import type { CashStanding } from './cash-standing';
import { claimsLink } from './claims-link';

export function periodFigure(standing: CashStanding, language: Language): CashFigure {
	const reader = { locale: language };
	const { from, to, source } = standing.terms;
	const days = {
		start: startWords(source.start, from, language),
		end: endWords(source.end, to, language)
	};
	const claims = claimsLink(standing, firstStated(standing), language);
	const told = { term: m.tranches_period({}, reader), assumed: false, claims };
	if (from === null || to === null) {
		const note = m.tranches_period_days(days, reader);
		return { ...told, text: m.sources_not_known({}, reader), known: false, note };
	}
	const note = m.tranches_period_both(days, reader);
	return { ...told, text: lengthOf(from, to, language), known: true, note };
}

/** Which end of the period to lead to: what matters is the last day, so the first only without it. */
function firstStated({ claims }: CashStanding): 'start' | 'end' {
	return claimOfFigure(claims, 'end') === null ? 'start' : 'end';
}

/** Whole months where the period is of whole months, days otherwise; both ends are included. */
function lengthOf(from: string, to: string, language: Language): string {
	const reader = { locale: language };
	const after = addDays(to, 1);
	const days = daysBetween(from, after);
	const months = Math.round(days / 30.4375);
	return months > 0 && addMonths(from, months) === after
		? m.tranches_period_months({ count: months }, reader)
		: m.tranches_period_length({ count: days }, reader);
}
