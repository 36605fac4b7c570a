/** What an allocation is worth a month, for weighing losses against successors (domain §5). */
import { monthOf, type Day } from '../calendar';
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

/** The currency a program's losses are weighed in, and the month whose rate applies. */
export interface Weigh {
	readonly currency: CurrencyCode;
	readonly day: Day;
	readonly rates: RateTable;
}

function meanOf(run: Run, weigh: Weigh, choose: <T>(full: T[]) => T[]): Figure<number> {
	return match<number, Figure<number>>(run.amount, {
		known: (amount) => {
			const whole = new Set(fullMonths({ from: run.period.from, to: run.to }));
			const shares = spread(amount, run.period, run.profile, run.to);
			const full = choose(shares.filter((share) => whole.has(share.month)));
			const counted = full.length > 0 ? full : shares;
			const sum = counted.reduce((total, share) => total + share.minor, 0);
			const rateOf = (currency: CurrencyCode) => weigh.rates.inMonth(currency, monthOf(weigh.day));
			const mean = convert(
				money(run.currency, sum),
				weigh.currency,
				rateOf,
				full.length > 0 ? full.length : 1
			);
			return mean.state === 'known' ? { state: 'known', value: mean.value.minor } : mean;
		},
		undisclosed: () => undisclosed,
		missing: (reason) => (reason === 'not-laid-in-time' ? undisclosed : missing(reason))
	});
}
