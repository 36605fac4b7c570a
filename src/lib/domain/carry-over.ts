/**
 * Surplus that a source may use in later months (domain §4): money that cannot carry is used first;
 * then carrying money, this month's and earlier months', earliest-ending source first, to its end.
 */
import { firstDayOf, type Day, type Month } from './calendar';
import { ascending } from './grouping';

/** One program-month in the need's currency, minor units. */
export interface MonthFlow {
	readonly month: Month;
	/** Null: not recorded, or the month's money is not known; nothing is carried in or out of it. */
	readonly need: number | null;
	readonly fixed: number;
	readonly carrying: readonly {
		readonly end: Day;
		readonly order: string;
		readonly minor: number;
	}[];
}

interface Pot {
	readonly end: Day;
	readonly order: string;
	readonly minor: number;
	readonly own: boolean;
}

/** What earlier months' surplus adds to each month, in the order given. */
export function carriedInto(flows: readonly MonthFlow[]): number[] {
	let pots: readonly Pot[] = [];
	return flows.map((flow) => {
		pots = pots.filter((pot) => pot.end >= firstDayOf(flow.month));
		if (flow.need === null) return 0;
		const own = flow.carrying.map((pot) => ({ ...pot, own: true }));
		const open = Math.max(0, flow.need - flow.fixed);
		const drawn = draw([...pots, ...own].sort(ascending((pot) => pot.end + pot.order)), open);
		pots = drawn.left.map((pot) => ({ ...pot, own: false }));
		return drawn.fromEarlier;
	});
}

function draw(pots: readonly Pot[], need: number): { fromEarlier: number; left: Pot[] } {
	let open = need;
	let fromEarlier = 0;
	const left: Pot[] = [];
	for (const pot of pots) {
		const taken = Math.min(open, pot.minor);
		open -= taken;
		if (!pot.own) fromEarlier += taken;
		if (pot.minor > taken) left.push({ ...pot, minor: pot.minor - taken });
	}
	return { fromEarlier, left };
}
