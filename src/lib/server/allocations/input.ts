/** What people type about the part of a source that goes to one program. */
import { profiles, type Allocation, type Profile } from '$lib/domain/facts';
import { known, undisclosed, type Figure } from '$lib/domain/figure';
import { money, type AnyMoney, type CurrencyCode } from '$lib/domain/money';
import { periodFault } from '$lib/domain/period';
import { partOf } from '$lib/domain/unallocated';
import { m } from '$lib/paraglide/messages';
import { optionalDay, requiredAmount } from '../forms/answered';
import type { Answers } from '../forms/answers';
import { currencies } from '../forms/currencies';
import { readPercent } from '../forms/percent';
import { periodFaultWords } from '../forms/period-words';

const longestLine = 120;
const disclosures = ['known', 'percent', 'rest', 'undisclosed'] as const;
const unknownDisclosures = ['known', 'undisclosed'] as const;
const wholeInBasisPoints = 10_000;

/** What a form says; the source is not asked. */
export type AllocationInput = Omit<Allocation, 'id' | 'sourceId'>;

export interface Offered {
	readonly programs: readonly number[];
	/** Of the source; null where its amount is not known: then the form asks for a currency. */
	readonly amount: { readonly whole: AnyMoney; readonly rest: AnyMoney } | null;
	/** Whether any tranche of the source is planned for a day. */
	readonly tranches: boolean;
}

/** Null, with messages, where what was typed cannot be used. */
export function readAllocation(answers: Answers, offered: Offered): AllocationInput | null {
	const reader = { locale: answers.language };
	const programId =
		answers.text('program') === ''
			? answers.refuse('program', m.source_form_error_program({}, reader))
			: answers.recordId('program', offered.programs);
	const line = answers.optionalLine('line', longestLine);
	const amount = readAllocated(answers, offered.amount);
	const start = optionalDay(answers, 'start');
	const end = optionalDay(answers, 'end');
	const fault = periodFault(start, end);
	if (fault) answers.refuse('end', periodFaultWords(fault, answers.language));
	const profile = readProfile(answers, offered);
	if (!answers.faultless || programId === null || amount === null || profile === null) return null;
	return { programId, line, amount, start, end, profile };
}

function readProfile(answers: Answers, { tranches }: Offered): Profile | null {
	const profile = answers.choice('profile', profiles);
	if (profile !== 'tranches' || tranches) return profile;
	const message = m.allocations_refused_no_tranche({}, { locale: answers.language });
	return answers.refuse('profile', message);
}

/** As an amount, as a part of the source or as all that is left of it. */
export function readAllocated(
	answers: Answers,
	source: Offered['amount']
): Figure<AnyMoney> | null {
	const disclosure = answers.choice('disclosure', source ? disclosures : unknownDisclosures);
	if (disclosure === null) return null;
	if (disclosure === 'undisclosed') return undisclosed;
	if (source && disclosure === 'percent') return readPart(answers, source.whole);
	if (source && disclosure === 'rest') return readRest(answers, source.rest);
	const currency = source ? source.whole.currency : answers.choice('currency', currencies);
	return currency === null ? null : readAmount(answers, currency);
}

function readAmount(answers: Answers, currency: CurrencyCode): Figure<AnyMoney> | null {
	const empty = m.source_form_error_amount({}, { locale: answers.language });
	const minor = requiredAmount(answers, 'amount', currency, empty);
	return minor === null ? null : known(money(currency, minor));
}

function readPart(answers: Answers, whole: AnyMoney): Figure<AnyMoney> | null {
	const reader = { locale: answers.language };
	const percent = readPercent(answers.text('percent'));
	if (percent === null || percent === 0 || percent > wholeInBasisPoints) {
		return answers.refuse('percent', m.allocations_error_percent({}, reader));
	}
	const part = partOf(whole, percent);
	if (part.minor > 0) return known(part);
	return answers.refuse('percent', m.allocations_error_percent_small({}, reader));
}

function readRest(answers: Answers, rest: AnyMoney): Figure<AnyMoney> | null {
	if (rest.minor > 0) return known(rest);
	const reader = { locale: answers.language };
	return answers.refuse('disclosure', m.source_form_refused_no_rest({}, reader));
}
