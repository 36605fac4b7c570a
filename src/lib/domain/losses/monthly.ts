/** What an allocation is worth a month, for weighing losses against successors (domain §5). */
import type { Month } from '../calendar';
import { match, missing, undisclosed, type Figure } from '../figure';
import type { Run } from '../money-runs';
import { money, type CurrencyCode } from '../money';
import { convert, type RateTable } from '../rates';
import { fullMonths, spread } from '../spread';

/** Months that the mean is taken over. */
const meanMonths = 3;

/** The mean of the last three full months before a run's end (fewer: all; none: the whole amount). */
export function endedMonthly(run: Run, weigh: Weigh): Figure<number> {
	return meanOf(run, weigh, (months) => months.slice(-meanMonths));
}

/** The mean of a successor's first three full months (none full: the whole amount). */
export function startingMonthly(run: Run, weigh: Weigh): Figure<number> {
	return meanOf(run, weigh, (months) => months.slice(0, meanMonths));
}

/** A figure weighed from these runs rests on an assumed rate. */
export function restOnAssumedRate(
	runs: readonly Run[],
	{ currency, month, rates }: Weigh
): boolean {
	return runs.some((run) => {
		const unit = convert(money(run.currency, 1), currency, (code) => rates.inMonth(code, month));
		return unit.state === 'known' && unit.value.assumed;
	});
}

/** The currency a program's losses are weighed in, and the first month after, whose rate applies. */
export interface Weigh {
	readonly currency: CurrencyCode;
	readonly month: Month;
	readonly rates: RateTable;
}

function meanOf(run: Run, weigh: Weigh, choose: (full: Month[]) => Month[]): Figure<number> {
	return match<number, Figure<number>>(run.amount, {
		known: (amount) => {
			const months = choose(fullMonths({ from: run.period.from, to: run.to }));
			const counted = spread(amount, run.period, run.profile, run.to).filter(
				({ month }) => months.length === 0 || months.includes(month)
			);
			const sum = counted.reduce((total, share) => total + share.minor, 0);
			const rateOf = (currency: CurrencyCode) => weigh.rates.inMonth(currency, weigh.month);
			const parts = Math.max(1, months.length);
			const mean = convert(money(run.currency, sum), weigh.currency, rateOf, parts);
			return mean.state === 'known' ? { state: 'known', value: mean.value.minor } : mean;
		},
		undisclosed: () => undisclosed,
		missing: (reason) => (reason === 'not-laid-in-time' ? undisclosed : missing(reason))
	});
}
