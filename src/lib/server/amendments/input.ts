/** What people type about a signed change of a source's terms. */
import type { Amendment } from '$lib/domain/agreement';
import type { CurrencyCode } from '$lib/domain/money';
import { m } from '$lib/paraglide/messages';
import {
	optionalAmount,
	optionalAmountAboveZero,
	optionalDay,
	requiredDay
} from '../forms/answered';
import type { Answers } from '../forms/answers';

const longestReference = 120;
const longestWhy = 300;

/** What a form says; the source is not asked. */
export type AmendmentInput = Omit<Amendment, 'id' | 'sourceId'>;

export interface Offered {
	/** The source's currency; null where its amount is not known: then no sum is asked. */
	readonly currency: CurrencyCode | null;
	/** The source's allocations whose amounts can be changed, each with its field. */
	readonly allocations: readonly { readonly id: number; readonly field: string }[];
	readonly documents: readonly number[];
}

/** Null, with messages, where what was typed cannot be used. */
export function readAmendment(answers: Answers, offered: Offered): AmendmentInput | null {
	const reader = { locale: answers.language };
	const { currency } = offered;
	const signedOn = requiredDay(answers, 'signed', m.amendments_error_signed({}, reader));
	const effectiveOn = requiredDay(answers, 'effective', m.amendments_error_effective({}, reader));
	const input = {
		newEnd: optionalDay(answers, 'end'),
		newAmount: currency === null ? null : optionalAmountAboveZero(answers, 'amount', currency),
		shares: currency === null ? [] : readShares(answers, offered.allocations, currency),
		reference: answers.optionalLine('reference', longestReference),
		documentId: readDocument(answers, offered.documents),
		reason: answers.optionalLine('why', longestWhy)
	};
	if (!answers.faultless || signedOn === null || effectiveOn === null) return null;
	return { signedOn, effectiveOn, ...input };
}

function readShares(answers: Answers, allocations: Offered['allocations'], currency: CurrencyCode) {
	return allocations.flatMap(({ id, field }) => {
		const minor = optionalAmount(answers, field, currency);
		return minor === null ? [] : [{ allocationId: id, minor }];
	});
}

function readDocument(answers: Answers, documents: readonly number[]): number | null {
	return answers.text('document') === '' ? null : answers.recordId('document', documents);
}
