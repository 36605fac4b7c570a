/** Why an amendment was refused, in the reader's words, beside the field that can settle it. */
import type { Day } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import { money, type CurrencyCode } from '$lib/domain/money';
import { formatDay } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import { periodFaultWords } from '../forms/period-words';
import type { Errors } from '../forms/read-form';
import type { AmendmentRefusal } from './refusals';

export interface Spoken {
	readonly language: Language;
	readonly currency: CurrencyCode | null;
	/** What an allocation is called: its program. */
	readonly nameOf: (allocationId: number) => string;
	/** The field of its new amount. */
	readonly fieldOf: (allocationId: number) => string;
}

type OfDays = Extract<AmendmentRefusal, { readonly day: Day } | { readonly start: Day }>;

export function amendmentRefusalWords(refusal: AmendmentRefusal, spoken: Spoken): Errors {
	const { language, nameOf } = spoken;
	const reader = { locale: language };
	switch (refusal.fault) {
		case 'no-such-source':
			return { signed: m.amendments_refused_gone({}, reader) };
		case 'nothing-changes':
			return { end: m.amendments_refused_nothing({}, reader) };
		case 'same-day':
		case 'before-start':
		case 'after-termination':
		case 'against-amendment':
			return { effective: dayWords(refusal, language) };
		case 'after-end': {
			const day = formatDay(refusal.end, language);
			return { effective: m.amendments_refused_after_end({ day }, reader) };
		}
		case 'end-before-effective': {
			const day = formatDay(refusal.effectiveOn, language);
			return { end: m.amendments_refused_end_first({ day }, reader) };
		}
		case 'too-long':
			return { end: periodFaultWords(refusal.period, language) };
		case 'amount-not-told':
			return { amount: m.amendments_new_sum_untold({}, reader) };
		case 'allocation-outside': {
			const program = nameOf(refusal.allocationId);
			return { end: m.amendments_refused_outside({ program }, reader) };
		}
		case 'share-after-end': {
			const told = {
				program: nameOf(refusal.allocationId),
				day: formatDay(refusal.end, language)
			};
			return { end: m.amendments_refused_share_after(told, reader) };
		}
		case 'over-amount':
			return { amount: overWords(refusal, spoken) };
		case 'share-not-told':
		case 'share-over':
		case 'below-laid':
			return { [spoken.fieldOf(refusal.allocationId)]: shareWords(refusal, spoken) };
	}
}

function dayWords(refusal: OfDays, language: Language): string {
	const reader = { locale: language };
	switch (refusal.fault) {
		case 'same-day':
			return m.amendments_refused_same_day({ day: formatDay(refusal.day, language) }, reader);
		case 'after-termination':
			return m.amendments_refused_after_termination(
				{ day: formatDay(refusal.day, language) },
				reader
			);
		case 'against-amendment':
			return m.amendments_refused_against({ day: formatDay(refusal.day, language) }, reader);
		case 'before-start':
			return m.amendments_refused_before_start({ day: formatDay(refusal.start, language) }, reader);
	}
}

type Over = Extract<AmendmentRefusal, { readonly fault: 'over-amount' }>;

function overWords({ allocated, amount }: Over, { language, currency }: Spoken): string {
	const told = (minor: number) => formatMoney(money(currency ?? 'KZT', minor), language);
	const words = { allocated: told(allocated), over: told(allocated - amount) };
	return m.amendments_refused_over(words, { locale: language });
}

type OfShare = Extract<
	AmendmentRefusal,
	{ readonly fault: 'share-not-told' | 'share-over' | 'below-laid' }
>;

function shareWords(refusal: OfShare, { language, currency }: Spoken): string {
	const reader = { locale: language };
	switch (refusal.fault) {
		case 'share-not-told':
			return m.amendments_refused_share_untold({}, reader);
		case 'share-over':
			return m.amendments_refused_share_over({}, reader);
		case 'below-laid': {
			const laid = formatMoney(money(currency ?? 'KZT', refusal.laid), language);
			return m.amendments_refused_below_laid({ laid }, reader);
		}
	}
}
