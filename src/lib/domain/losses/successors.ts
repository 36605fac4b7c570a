/** Committed money that makes up for money that ends: the earliest loss is served first (domain §5). */
import { addDays, daysBetween, type Day } from '../calendar';
import { known, undisclosed, type Figure } from '../figure';
import { ascending } from '../grouping';
import type { Run } from '../money-runs';
import { startingMonthly, type Weigh } from './monthly';

/** Days before the loss from which money counts as its successor. */
const daysBefore = 30;
/** Days after the loss by which it must have started, and on which it must still run. */
export const daysAfter = 32;

/** What of each successor earlier losses have used; `undisclosed` when that cannot be told. */
export type Used = Map<Run, Figure<number>>;

export interface Served {
	/** What no successor makes up for, a month; 0 or more. */
	readonly rest: Figure<number>;
	/** Days without money before the first successor starts; null without a break or a successor. */
	readonly interruption: number | null;
}

export function successorsOf(day: Day, ended: readonly Run[], committed: readonly Run[]): Run[] {
	const [earliest, latest] = [addDays(day, -daysBefore), addDays(day, daysAfter)];
	return committed.filter(
		(run) =>
			!ended.includes(run) &&
			run.period.from >= earliest &&
			run.period.from <= latest &&
			run.to >= latest
	);
}

/** Weighs a loss against its successors and notes in `used` what of them it took. */
export function serve(
	loss: Figure<number>,
	day: Day,
	successors: readonly Run[],
	weigh: Weigh,
	used: Used
): Served {
	let rest = loss;
	for (const { successor, offered } of toldFirst(successors, weigh, used)) {
		if (rest.state === 'known' && rest.value === 0) break;
		if (rest.state !== 'known' || offered.state !== 'known') {
			used.set(successor, undisclosed);
			rest = rest.state === 'missing' ? rest : offered.state === 'missing' ? offered : undisclosed;
			continue;
		}
		const taken = Math.min(rest.value, offered.value);
		used.set(successor, known(alreadyUsed(successor, used) + taken));
		rest = known(rest.value - taken);
	}
	return { rest, interruption: interruptionOf(day, successors) };
}

/** Money of unknown amount matters only for what the known does not make up for. */
function toldFirst(successors: readonly Run[], weigh: Weigh, used: Used) {
	return successors
		.map((successor) => ({ successor, offered: offer(successor, weigh, used) }))
		.sort(ascending(({ offered }) => (offered.state === 'known' ? 0 : 1)));
}

function offer(successor: Run, weigh: Weigh, used: Used): Figure<number> {
	const whole = startingMonthly(successor, weigh);
	const taken = used.get(successor);
	if (taken === undefined || whole.state !== 'known') return whole;
	return taken.state === 'known' ? known(Math.max(0, whole.value - taken.value)) : taken;
}

function alreadyUsed(successor: Run, used: Used): number {
	const taken = used.get(successor);
	return taken?.state === 'known' ? taken.value : 0;
}

function interruptionOf(day: Day, successors: readonly Run[]): number | null {
	const first = successors.map((run) => run.period.from).sort()[0];
	if (first === undefined) return null;
	const days = daysBetween(day, first) - 1;
	return days > 0 ? days : null;
}
