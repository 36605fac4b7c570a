/** The true cost of a lot: its price beside the need it must meet (domain §6). */
import { monthOf, monthsFrom } from '../calendar';
import { known, missing, undisclosed, type Figure } from '../figure';
import type { Facts, Question } from '../facts';
import { needOf } from '../need';
import { convert, rateTable } from '../rates';
import { sharesLaid } from '../laying';
import type { Run } from '../money-runs';
import { money } from '../money';

/** In minor units of the lens, for the months in which the lot pays for the program. */
export interface TrueCost {
	readonly programId: number;
	readonly need: number;
	readonly price: number;
	/** What other money must pay: need less price, never below zero. */
	readonly subsidy: number;
	readonly assumed: boolean;
}

/**
 * @param run the money of one lot for one program
 * @returns missing where no need is recorded for some of its months, or a rate is missing
 */
export function trueCost(facts: Facts, question: Question, run: Run): Figure<TrueCost> {
	const program = facts.programs.find(({ id }) => id === run.programId);
	if (run.amount.state === 'undisclosed') return undisclosed;
	if (program === undefined || run.amount.state === 'missing') return missing('not-recorded');
	const rates = rateTable(facts.rates, question.asOf);
	const needIn = needOf(program, facts.needs, question.asOf);
	const shares = new Map(sharesLaid(run.parts).map(({ month, minor }) => [month, minor]));
	let [need, price, assumed] = [0, 0, false];
	for (const month of monthsFrom(monthOf(run.period.from), monthOf(run.to))) {
		const needed = needIn(month);
		if (needed === null) return missing('not-recorded');
		const inLens = (amount: typeof needed) =>
			convert(amount, question.lens, (code) => rates.inMonth(code, month));
		const [asked, paid] = [needed, money(run.currency, shares.get(month) ?? 0)].map(inLens);
		if (asked?.state !== 'known' || paid?.state !== 'known') return missing('no-rate');
		need += asked.value.minor;
		price += paid.value.minor;
		assumed ||= asked.value.assumed || paid.value.assumed;
	}
	return known({
		programId: run.programId,
		need,
		price,
		subsidy: Math.max(0, need - price),
		assumed
	});
}
