/** Lays one run's amount on the months of a grid: what `spread.ts` does, share by share. */
import { profileOrder } from './ledger-arrays';
import { dayNumber, lastDayIn, monthLength, packedDayOfMonth, packedMonthOf } from './packed-days';
import { quickPortion } from './quick-rounding';

/** Units of a whole month: divisible by 28, 29, 30 and 31. */
const monthUnits = 377_580;
/** As much of each run as says where its money lies. */
export interface LaidColumns {
	readonly from: Int32Array;
	/** The last day of the period that the amount is laid over. */
	readonly end: Int32Array;
	/** The last funded day: the period's end, or the day of termination. */
	readonly through: Int32Array;
	/** NaN where nobody can lay it. */
	readonly amount: Float64Array;
	readonly profile: Uint8Array;
}

const daily = profileOrder.indexOf('daily');
const once = profileOrder.indexOf('once');
const tranches = profileOrder.indexOf('tranches');

/**
 * Adds the shares to `cells`, whose place `base` is the packed month `first`; months before it, or
 * from `months` on, are left out. Each tranche has a row of its own.
 */
export function layRun(
	runs: LaidColumns,
	run: number,
	cells: Float64Array,
	base: number,
	first: number,
	months: number
): void {
	const amount = Number(runs.amount[run]);
	const from = Number(runs.from[run]);
	const profile = Number(runs.profile[run]);
	if (profile === tranches) return;
	const fromMonth = packedMonthOf(from) - first;
	if (profile === once) {
		if (fromMonth >= 0 && fromMonth < months) add(cells, base + fromMonth, amount);
		return;
	}
	const through = Number(runs.through[run]);
	const weigh = profile === daily ? dailyWeight : monthlyWeight;
	const whole = weigh(from, Number(runs.end[run]));
	const perUnit = amount / whole;
	const last = packedMonthOf(through) - first;
	const begin = Math.max(0, fromMonth);
	let laid =
		begin > fromMonth && begin <= last
			? quickPortion(amount, weigh(from, lastDayIn(first + begin - 1)), whole, perUnit)
			: 0;
	const stop = Math.min(last, months - 1);
	let weight = begin <= stop ? weigh(from, endIn(first + begin, through)) : 0;
	for (let month = begin; month <= stop; month += 1) {
		const before = laid;
		laid = quickPortion(amount, weight, whole, perUnit);
		add(cells, base + month, laid - before);
		if (month === stop) break;
		if (profile !== daily && month + 1 < last) weight += monthUnits;
		else weight = weigh(from, endIn(first + month + 1, through));
	}
}

function add(cells: Float64Array, at: number, minor: number): void {
	cells[at] = Number(cells[at]) + minor;
}

/** The month's last day, or the day through which money is laid, whichever comes first. */
function endIn(month: number, through: number): number {
	return month < packedMonthOf(through) ? lastDayIn(month) : through;
}

function dailyWeight(from: number, to: number): number {
	return dayNumber(to) - dayNumber(from) + 1;
}

function monthlyWeight(from: number, to: number): number {
	const [fromMonth, toMonth] = [packedMonthOf(from), packedMonthOf(to)];
	const toUnit = monthUnits / monthLength(toMonth);
	if (fromMonth === toMonth) return (packedDayOfMonth(to) - packedDayOfMonth(from) + 1) * toUnit;
	const length = monthLength(fromMonth);
	return (
		(length - packedDayOfMonth(from) + 1) * (monthUnits / length) +
		(toMonth - fromMonth - 1) * monthUnits +
		packedDayOfMonth(to) * toUnit
	);
}
