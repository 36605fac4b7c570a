/** Losses that fall on different days in different readings, because an end is uncertain (domain §7). */
import type { Day } from '../calendar';
import { groupBy } from '../grouping';
import { readings, span, type Reading } from '../reading';
import type { LossesInReading } from '../report';
import type { Terms } from '../terms';
import { figuresText, type Check } from './check';
import type { Checked } from './checked';

type UncertainEnd = Extract<Check, { code: 'uncertain-end' }>;
type LossDay = UncertainEnd['days'][number];

/** One check for each kind of program. */
export function uncertainEnds({ facts, evaluation: { terms }, inReadings }: Checked): Check[] {
	if (inReadings.length === 0) return [];
	const open = new Set(terms.filter(hasOpenEnd).map(({ source }) => source.id));
	const byKind = groupBy(facts.programs, (program) => program.kind);
	return [...byKind].flatMap(([kind, programs]): Check[] => {
		const days = programs.flatMap(({ id }) => movedDays(id, inReadings));
		if (days.length === 0) return [];
		const programIds = [...new Set(days.map(({ programId }) => programId))];
		const sourceIds = facts.allocations
			.filter(({ programId, sourceId }) => programIds.includes(programId) && open.has(sourceId))
			.map(({ sourceId }) => sourceId);
		return [
			{
				code: 'uncertain-end',
				severity: 'medium',
				subject: `kinds:${kind}`,
				figures: figuresText({ days: daysText(days) }),
				kind,
				sourceIds: [...new Set(sourceIds)],
				programIds,
				days
			}
		];
	});
}

/** The days of each program by reading, whichever program is told first. */
function daysText(days: readonly LossDay[]): string {
	const ofProgram = groupBy(days, ({ programId }) => programId).values();
	return [...ofProgram]
		.map((own) => own.map(({ reading, day }) => `${reading} ${day ?? '-'}`).join(', '))
		.sort()
		.join('; ');
}

function hasOpenEnd({ source }: Terms): boolean {
	const outer = span(source.end);
	return outer !== null && outer.earliest !== outer.latest;
}

/** The days, by reading, of a program's first loss that moves; none where all stay. */
function movedDays(programId: number, inReadings: readonly LossesInReading[]): LossDay[] {
	const byReading = readings.map((reading) => ({ reading, days: lossDays(reading) }));
	const most = Math.max(...byReading.map(({ days }) => days.length));
	for (let place = 0; place < most; place += 1) {
		const moved = byReading.map(({ reading, days }) => ({
			programId,
			reading,
			day: days[place] ?? null
		}));
		if (new Set(moved.map(({ day }) => day)).size > 1) return moved;
	}
	return [];

	function lossDays(reading: Reading): Day[] {
		const losses = inReadings.find((each) => each.reading === reading)?.losses ?? [];
		return losses.filter((loss) => loss.programId === programId).map(({ day }) => day);
	}
}
