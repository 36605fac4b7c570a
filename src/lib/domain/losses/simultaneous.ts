/** Programs of one kind or region that lose money together (domain §5). */
import { addDays, type Day } from '../calendar';
import type { Name, Program } from '../facts';
import { ascending, groupBy } from '../grouping';
import type { Run } from '../money-runs';
import type { Loss, SimultaneousLoss } from '../report';
import { isCommitted } from './losses';
import { runningOn } from './running';

/** Days after the first loss within which others count as simultaneous. */
const windowDays = 30;
/** A group of fewer programs is no group. */
const fewest = 2;

/** A program with all its runs, by their first day. */
interface Member {
	readonly program: Program;
	readonly runs: readonly Run[];
}

/**
 * Greedy windows of 30 days that do not overlap, by kind and by region.
 * @param losses soonest first
 */
export function simultaneousLosses(
	programs: readonly Member[],
	losses: readonly Loss[]
): SimultaneousLoss[] {
	const byKind = groupBy(programs, ({ program }) => program.kind);
	const placed = programs.filter(({ program }) => program.region !== null);
	const byRegion = groupBy(placed, ({ program }) => nameKey(program.region));
	return [
		...[...byKind].flatMap(([kind, members]) =>
			windowsOf(members, losses).map((window) => ({
				grouped: 'kind' as const,
				kind,
				region: null,
				...window
			}))
		),
		...[...byRegion.values()].flatMap((members) =>
			windowsOf(members, losses).map((window) => ({
				grouped: 'region' as const,
				kind: null,
				region: members[0].program.region,
				...window
			}))
		)
	].sort(ascending((loss) => loss.from));
}

function nameKey(name: Name | null): string {
	return name ? (name[name.first] ?? '') : '';
}

type Window = Pick<SimultaneousLoss, 'from' | 'to' | 'programIds' | 'running'>;

function windowsOf(members: readonly Member[], losses: readonly Loss[]): Window[] {
	const ids = new Set(members.map(({ program }) => program.id));
	const ahead = losses.filter((loss) => ids.has(loss.programId));
	const running = runningOn(members.map(({ runs }) => runs.filter(isCommitted)));
	const windows: Window[] = [];
	let at = 0;
	for (let first = ahead[at]; first !== undefined; first = ahead[at]) {
		const together = ahead.slice(at, beyond(addDays(first.day, windowDays), ahead, at));
		const window = windowOf(first.day, together, running);
		const counts = window.programIds.length;
		const isWindow = counts >= fewest && counts * 2 >= window.running;
		if (isWindow) windows.push(window);
		at += isWindow ? together.length : 1;
	}
	return windows;
}

/** The place of the first loss after a day, looked for from a place on. */
function beyond(day: Day, losses: readonly Loss[], from: number): number {
	let place = from;
	for (let loss = losses[place]; loss !== undefined && loss.day <= day; loss = losses[place])
		place += 1;
	return place;
}

function windowOf(from: Day, together: readonly Loss[], running: (day: Day) => number): Window {
	return {
		from,
		to: together.at(-1)?.day ?? from,
		programIds: [...new Set(together.map((loss) => loss.programId))],
		running: running(from)
	};
}
