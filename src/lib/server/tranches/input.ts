/** What people type about one payment of a source: planned, on what condition, received. */
import { trancheConditions, type Tranche } from '$lib/domain/agreement';
import type { Day } from '$lib/domain/calendar';
import type { CurrencyCode } from '$lib/domain/money';
import { m } from '$lib/paraglide/messages';
import { optionalAmountAboveZero, optionalDay } from '../forms/answered';
import type { Answers } from '../forms/answers';
import { readRate } from '../forms/rate';

const longestNote = 200;
const longestReference = 120;

/** What a form says; the source is not asked. */
export type TrancheInput = Omit<Tranche, 'id' | 'sourceId'>;

interface Given {
	/** The agreement's. */
	readonly currency: CurrencyCode;
	/** Nothing can have happened after it. */
	readonly today: Day;
}

type Side = 'planned' | 'received';

/** Null, with messages, where what was typed cannot be used. */
export function readTranche(answers: Answers, given: Given): TrancheInput | null {
	const reader = { locale: answers.language };
	const planned = readPayment(answers, 'planned', given.currency);
	const condition = answers.choice('condition', trancheConditions);
	const conditionNote = answers.optionalLine('conditionNote', longestNote);
	const conditionMetOn = pastDay(answers, 'conditionMetOn', given.today);
	const received = readPayment(answers, 'received', given.currency);
	pastDay(answers, 'receivedOn', given.today);
	const bankRate = readBankRate(answers);
	const reference = answers.optionalLine('reference', longestReference);
	if (planned === null && received === null && answers.faultless)
		answers.refuse('planned', m.cash_error_nothing({}, reader));
	if (bankRate !== null && answers.text('received') === '' && answers.text('receivedOn') === '')
		answers.refuse('received', m.cash_error_rate_alone({}, reader));
	if (!answers.faultless) return null;
	return { planned, condition, conditionNote, conditionMetOn, received, bankRate, reference };
}

/** A day and its sum, or neither. */
function readPayment(answers: Answers, side: Side, currency: CurrencyCode): Tranche[Side] {
	const reader = { locale: answers.language };
	const on = optionalDay(answers, `${side}On`);
	const minor = optionalAmountAboveZero(answers, side, currency);
	if (on === null && answers.text(`${side}On`) === '' && answers.text(side) !== '')
		answers.refuse(`${side}On`, m.cash_error_no_day({}, reader));
	if (answers.text(side) === '' && answers.text(`${side}On`) !== '')
		answers.refuse(side, m.cash_error_no_sum({}, reader));
	return on === null || minor === null ? null : { on, minor };
}

function pastDay(answers: Answers, field: string, today: Day): Day | null {
	const day = optionalDay(answers, field);
	if (day === null || day <= today) return day;
	return answers.refuse(field, m.cash_error_ahead({}, { locale: answers.language }));
}

function readBankRate(answers: Answers): number | null {
	const text = answers.text('bankRate');
	if (text === '') return null;
	const message = m.cash_error_rate({}, { locale: answers.language });
	return readRate(text) ?? answers.refuse('bankRate', message);
}
