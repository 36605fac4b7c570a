/** What an allocation is worth a month, for weighing losses against successors (domain §5). */
import {
	addDays,
	addToMonth,
	earlier,
	firstDayOf,
	lastDayOf,
	later,
	monthIndex,
	type Day,
	type Month
} from '../calendar';
import { match, missing, undisclosed, type Figure } from '../figure';
import { laidBy } from '../laying';
import type { Run } from '../money-runs';
import { money, type CurrencyCode } from '../money';
import { convert, type RateTable } from '../rates';
import { fullMonths } from '../spread';

/** Months that the mean is taken over. */
const meanMonths = 3;

/** The mean of the last three full months before a run's end (fewer: all; none: the whole amount). */
export function endedMonthly(run: Run, weigh: Weigh): Figure<number> {
	return meanOf(run, weigh, lastMoney);
}

/** The mean of a successor's first three full months (none full: the whole amount). */
export function startingMonthly(run: Run, weigh: Weigh): Figure<number> {
	return meanOf(run, weigh, firstMoney);
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

function meanOf(run: Run, weigh: Weigh, chosen: ChosenMoney): Figure<number> {
	return match<number, Figure<number>>(run.amount, {
		known: () => {
			const { minor, parts } = chosen(run);
			const rateOf = (currency: CurrencyCode) => weigh.rates.inMonth(currency, weigh.month);
			const mean = convert(money(run.currency, minor), weigh.currency, rateOf, parts);
			return mean.state === 'known' ? { state: 'known', value: mean.value.minor } : mean;
		},
		undisclosed: () => undisclosed,
		missing: (reason) => (reason === 'not-laid-in-time' ? undisclosed : missing(reason))
	});
}

interface Months {
	readonly first: Month;
	readonly last: Month;
}

interface Money {
	readonly minor: number;
	/** How many months it lies on. */
	readonly parts: number;
}

type ChosenMoney = (run: Run) => Money;

const lastMoney = moneyOn(({ first, last }) => ({
	first: later(first, addToMonth(last, 1 - meanMonths)),
	last
}));

const firstMoney = moneyOn(({ first, last }) => ({
	first,
	last: earlier(last, addToMonth(first, meanMonths - 1))
}));

/** What lies on chosen full months; a run is weighed at many losses, and worked out at the first. */
function moneyOn(choose: (full: Months) => Months): ChosenMoney {
	const known = new WeakMap<Run, Money>();
	return (run) => {
		const told = known.get(run);
		if (told !== undefined) return told;
		const chosen = chosenMoney(run, choose);
		known.set(run, chosen);
		return chosen;
	};
}

/**
 * Without a full month it is the whole, as one. A tranche pays for the months up to the next one:
 * money laid on them is weighed over all its months, or a loss would hang on where the last one lies.
 */
function chosenMoney(run: Run, choose: (full: Months) => Months): Money {
	const laid = (day: Day) => laidBy(run.parts, day);
	const full = fullMonths({ from: run.period.from, to: run.to });
	if (full === null) return { minor: laid(run.to), parts: 1 };
	const { first, last } = run.allocation.profile === 'tranches' ? full : choose(full);
	return {
		minor: laid(lastDayOf(last)) - laid(addDays(firstDayOf(first), -1)),
		parts: monthIndex(last) - monthIndex(first) + 1
	};
}
