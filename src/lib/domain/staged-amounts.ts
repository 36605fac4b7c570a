/** What a source's allocations come to at each stage of its terms, under the reading. */
import type { Stage } from './amended';
import type { Allocation, Name } from './facts';
import { known } from './figure';
import { ascending, byAll } from './grouping';
import { money } from './money';
import { multiplyDivide } from './rounding';

/** As much of a source's terms as its allocations' amounts depend on. */
type Amounts = Pick<Stage, 'agreed' | 'amount' | 'shares'>;

export interface Sized {
	readonly allocation: Allocation;
	/** Minor units of the agreement currency. */
	readonly minor: number;
}

/**
 * The allocations whose amount is told, with that amount. One that does not fit what was agreed came
 * with a later increase and is left out: those that begin last. Under a reading whose amount is lower
 * than what was allocated each is cut in proportion, so that together they are the read amount; what
 * a higher reading adds goes to the unallocated rest.
 */
export function amountsAt(
	stage: Amounts,
	allocations: readonly Allocation[],
	nameOf: (programId: number) => string
): Map<number, number> {
	const sized = allocations.flatMap((allocation) => sizeOf(allocation, stage));
	const present = fitting(stage, sized, nameOf);
	const allocated = sumOf(present);
	const { amount } = stage;
	return amount.state !== 'known' || allocated <= amount.value
		? new Map(present.map(({ allocation, minor }) => [allocation.id, minor]))
		: cutInProportion(inOrder(present, nameOf), amount.value, allocated);
}

/**
 * The allocations as one stage of the source's terms leaves them: their amounts, and no end of their
 * own where they end with the source. Those that came with a later increase are left out.
 */
export function allocationsAt(
	stage: Stage,
	allocations: readonly Allocation[],
	nameOf: (programId: number) => string
): Allocation[] {
	const amounts = amountsAt({ ...stage, amount: stage.agreed }, allocations, nameOf);
	return allocations.flatMap((allocation): Allocation[] => {
		const { amount, end } = allocation;
		const own = { ...allocation, end: end !== null && stage.ends.includes(end) ? null : end };
		if (amount.state !== 'known') return [own];
		const minor = amounts.get(allocation.id);
		return minor === undefined
			? []
			: [{ ...own, amount: known(money(amount.value.currency, minor)) }];
	});
}

function sizeOf(allocation: Allocation, { shares }: Amounts): Sized[] {
	if (allocation.amount.state !== 'known') return [];
	const minor = shares.get(allocation.id) ?? allocation.amount.value.minor;
	return [{ allocation, minor }];
}

function fitting(
	{ agreed }: Amounts,
	sized: readonly Sized[],
	nameOf: (programId: number) => string
): readonly Sized[] {
	if (agreed.state !== 'known' || sumOf(sized) <= agreed.value) return sized;
	let rest = agreed.value;
	return inOrder(sized, nameOf).filter(({ minor }) => {
		if (minor > rest) return false;
		rest -= minor;
		return true;
	});
}

function cutInProportion(
	sized: readonly Sized[],
	read: number,
	allocated: number
): Map<number, number> {
	let running = 0;
	return new Map(
		sized.map(({ allocation, minor }) => {
			const before = multiplyDivide(running, read, allocated);
			running += minor;
			return [allocation.id, multiplyDivide(running, read, allocated) - before];
		})
	);
}

function inOrder(sized: readonly Sized[], nameOf: (programId: number) => string): Sized[] {
	return sized.toSorted(
		byAll(
			ascending(({ allocation }) => allocation.start ?? ''),
			ascending(({ allocation }) => allocation.end ?? ''),
			ascending(({ minor }) => minor),
			ascending(({ allocation }) => allocation.line ?? ''),
			ascending(({ allocation }) => nameOf(allocation.programId)),
			ascending(({ allocation }) => minorOf(allocation))
		)
	);
}

function minorOf({ amount }: Allocation): number {
	return amount.state === 'known' ? amount.value.minor : 0;
}

function sumOf(sized: readonly Sized[]): number {
	return sized.reduce((sum, { minor }) => sum + minor, 0);
}

/** A program's name as it was first typed. */
export function namesById(
	rows: readonly { readonly id: number; readonly name: Name }[]
): (id: number) => string {
	const names = new Map(rows.map(({ id, name }) => [id, name[name.first] ?? '']));
	return (id) => names.get(id) ?? '';
}
