/** A day as a document gives it, as five columns. */
import type { Day } from '$lib/domain/calendar';
import { unknownDay, type StatedDay } from '$lib/domain/reading';
import { fromFlag, type Flag } from '../db/workspace-schema';

export interface StatedDayColumns {
	readonly on: Day | null;
	readonly earliest: Day | null;
	readonly latest: Day | null;
	readonly about: Flag;
	readonly phrase: string | null;
}

export function toStatedDay(
	on: Day | null,
	earliest: Day | null,
	latest: Day | null,
	about: Flag,
	phrase: string | null
): StatedDay {
	if (on === null) return unknownDay;
	return { state: 'stated', adopted: on, earliest, latest, about: about === 1, phrase };
}

export function fromStatedDay(day: StatedDay): StatedDayColumns {
	if (day.state === 'unknown') {
		return { on: null, earliest: null, latest: null, about: 0, phrase: null };
	}
	const { adopted, earliest, latest, about, phrase } = day;
	return { on: adopted, earliest, latest, about: fromFlag(about), phrase };
}
