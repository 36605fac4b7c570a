/** Lays the example's days relative to the day of its creation, by whole months. */
import {
	addMonths,
	addToMonth,
	lastDayOf,
	monthIndex,
	monthOf,
	type Day,
	type Month
} from '$lib/domain/calendar';
import { asOf } from './present-day';

export interface Laying {
	readonly month: (month: Month) => Month;
	/** The last day of a month stays the last day of one. */
	readonly day: (day: Day) => Day;
}

export function layingFor(today: Day): Laying {
	const months = monthIndex(monthOf(today)) - monthIndex(monthOf(asOf));
	const month = (written: Month) => addToMonth(written, months);
	return {
		month,
		day: (written) =>
			written === lastDayOf(monthOf(written))
				? lastDayOf(month(monthOf(written)))
				: addMonths(written, months)
	};
}
