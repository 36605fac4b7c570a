import { forReadings, type Readings } from '$lib/domain/engine/ledger-arrays';
import { packOptionalDay } from '$lib/domain/engine/packed-days';
import { readEnd, readings, readStart, type Reading, type StatedDay } from '$lib/domain/reading';
import { wholes, type Columns } from '../db/columns';
import { toStatedDay } from '../sources/stated-day';

export const dayNames = [
	'start_on',
	'start_earliest',
	'start_latest',
	'start_about',
	'end_on',
	'end_earliest',
	'end_latest',
	'end_about'
] as const;

type DayColumns = Columns<(typeof dayNames)[number]>;

/** Starts and ends of sources under each reading. */
export function readDays(columns: DayColumns) {
	return {
		start: sideOf('start', columns, readStart),
		end: sideOf('end', columns, readEnd)
	};
}

/** Few days are open: the others are packed once for all readings. */
function sideOf(
	side: 'start' | 'end',
	columns: DayColumns,
	read: (day: StatedDay, reading: Reading) => string | null
): Readings<Int32Array> {
	const on = columns.texts(`${side}_on`);
	const earliest = columns.texts(`${side}_earliest`);
	const latest = columns.texts(`${side}_latest`);
	const about = columns.numbers(`${side}_about`);
	const adopted = wholes(on, packOptionalDay);
	const days = forReadings(() => adopted.slice());
	about.forEach((isAbout, at) => {
		const [first, last] = [earliest[at] ?? null, latest[at] ?? null];
		if (isAbout === 0 && first === null && last === null) return;
		const day = toStatedDay(on[at] ?? null, first, last, isAbout === 0 ? 0 : 1, null);
		for (const reading of readings) days[reading][at] = packOptionalDay(read(day, reading));
	});
	return days;
}
