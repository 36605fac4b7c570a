/** What people type about the part of a source that goes to one program. */
import { profiles, type Allocation } from '$lib/domain/facts';
import { known, undisclosed, type Figure } from '$lib/domain/figure';
import { money, type AnyMoney, type CurrencyCode } from '$lib/domain/money';
import { periodFault } from '$lib/domain/period';
import { m } from '$lib/paraglide/messages';
import { optionalDay, requiredAmount } from '../forms/answered';
import type { Answers } from '../forms/answers';
import { currencies } from '../forms/currencies';
import { periodFaultWords } from '../forms/period-words';

const longestLine = 120;
const disclosures = ['known', 'undisclosed'] as const;

/** What a form says; the source is not asked. */
export type AllocationInput = Omit<Allocation, 'id' | 'sourceId'>;

export interface Offered {
	readonly programs: readonly number[];
	/** The source's currency; null where its amount is not known: then the form asks for one. */
	readonly currency: CurrencyCode | null;
}

/** Null, with messages, where what was typed cannot be used. */
export function readAllocation(answers: Answers, offered: Offered): AllocationInput | null {
	const reader = { locale: answers.language };
	const programId =
		answers.text('program') === ''
			? answers.refuse('program', m.source_form_error_program({}, reader))
			: answers.recordId('program', offered.programs);
	const line = answers.optionalLine('line', longestLine);
	const amount = readAmount(answers, offered.currency);
	const start = optionalDay(answers, 'start');
	const end = optionalDay(answers, 'end');
	const fault = periodFault(start, end);
	if (fault) answers.refuse('end', periodFaultWords(fault, answers.language));
	const profile = answers.choice('profile', profiles);
	if (!answers.faultless || programId === null || amount === null || profile === null) return null;
	return { programId, line, amount, start, end, profile };
}

function readAmount(answers: Answers, sources: CurrencyCode | null): Figure<AnyMoney> | null {
	const disclosure = answers.choice('disclosure', disclosures);
	if (disclosure !== 'known') return disclosure === null ? null : undisclosed;
	const currency = sources ?? answers.choice('currency', currencies);
	if (currency === null) return null;
	const empty = m.source_form_error_amount({}, { locale: answers.language });
	const minor = requiredAmount(answers, 'amount', currency, empty);
	return minor === null ? null : known(money(currency, minor));
}
