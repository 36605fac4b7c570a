/** Programs of one kind or region that lose money together (domain §5). */
import { addDays, type Day } from '../calendar';
import type { Name, Program } from '../facts';
import { ascending, groupBy } from '../grouping';
import type { Run } from '../money-runs';
import type { Loss, SimultaneousLoss } from '../report';
import { isCommitted } from './losses';

/** Days after the first loss within which others count as simultaneous. */
const windowDays = 30;
/** A group of fewer programs is no group. */
const fewest = 2;

/** Greedy windows of 30 days that do not overlap, by kind and by region. */
export function simultaneousLosses(
	programs: readonly Program[],
	losses: readonly Loss[],
	runs: readonly Run[]
): SimultaneousLoss[] {
	const byKind = groupBy(programs, (program) => program.kind);
	const placed = programs.filter((program) => program.region !== null);
	const byRegion = groupBy(placed, (program) => nameKey(program.region));
	return [
		...[...byKind].flatMap(([kind, members]) =>
			windowsOf(members, losses, runs).map((window) => ({
				grouped: 'kind' as const,
				kind,
				region: null,
				...window
			}))
		),
		...[...byRegion.values()].flatMap((members) =>
			windowsOf(members, losses, runs).map((window) => ({
				grouped: 'region' as const,
				kind: null,
				region: members[0].region,
				...window
			}))
		)
	].sort(ascending((loss) => loss.from));
}

function nameKey(name: Name | null): string {
	return name ? (name[name.first] ?? '') : '';
}

type Window = Pick<SimultaneousLoss, 'from' | 'to' | 'programIds' | 'running'>;

function windowsOf(
	members: readonly Program[],
	losses: readonly Loss[],
	runs: readonly Run[]
): Window[] {
	const ids = new Set(members.map((program) => program.id));
	let ahead = losses
		.filter((loss) => ids.has(loss.programId) && loss.standing !== 'history')
		.sort(ascending((loss) => loss.day));
	const windows: Window[] = [];
	while (ahead[0]) {
		const from = ahead[0].day;
		const together = ahead.filter((loss) => loss.day <= addDays(from, windowDays));
		const programIds = [...new Set(together.map((loss) => loss.programId))];
		const running = runningOn(from, members, runs);
		if (programIds.length >= fewest && programIds.length * 2 >= running) {
			windows.push({ from, to: together.at(-1)?.day ?? from, programIds, running });
			ahead = ahead.slice(together.length);
		} else ahead = ahead.slice(1);
	}
	return windows;
}

function runningOn(day: Day, members: readonly Program[], runs: readonly Run[]): number {
	const funded = new Set(
		runs
			.filter((run) => isCommitted(run) && run.period.from <= day && day <= run.to)
			.map((run) => run.programId)
	);
	return members.filter((program) => funded.has(program.id)).length;
}
