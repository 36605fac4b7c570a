/** The losses of one program, told in whole units, for tests that are about nothing else. */
import { evaluate } from '$lib/domain/evaluation';
import type { Figure } from '$lib/domain/figure';
import type { Rate } from '$lib/domain/rates';
import type { Question } from '$lib/domain/facts';
import { asking, ledger, type LedgerMoney, type LedgerProgram } from './ledger';

/** Money of a source by the month: whole units over whole months. */
export function monthly(each: number, from: string, to: string, rest: Partial<LedgerMoney> = {}) {
	const [start, end] = [from, to].map(
		(day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
	);
	const months = (end ?? 0) - (start ?? 0) + 1;
	return { amount: each * months, from, to, ...rest } satisfies LedgerMoney;
}

/** The losses and breaks of one program. */
export function lossesIn(
	money: readonly LedgerMoney[],
	question: Partial<Question> = {},
	program: Partial<LedgerProgram> = {},
	rates: readonly Rate[] = []
) {
	const facts = ledger([{ name: 'Shelter', money, ...program }], rates);
	const [evaluated] = evaluate(facts, asking({ asOf: '2026-01-01', ...question })).programs;
	if (!evaluated) throw new Error('the ledger has a program');
	return evaluated;
}

/** Day and monthly amount of each loss: whole units, or why there is none. */
export function told(money: readonly LedgerMoney[], ...rest: LossQuestion) {
	return lossesIn(money, ...rest).losses.map((loss) => [loss.day, units(loss.monthly)]);
}

export type LossQuestion = [
	question?: Partial<Question>,
	program?: Partial<LedgerProgram>,
	rates?: readonly Rate[]
];

export function units(figure: Figure<number>): number | string {
	return figure.state === 'known' ? figure.value / 100 : figure.state;
}
