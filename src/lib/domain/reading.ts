/** Readings of what is uncertain: cautious, adopted, hopeful. */
import { addDays, earlier, later, type Day } from './calendar';

export const readings = ['cautious', 'adopted', 'hopeful'] as const;
export type Reading = (typeof readings)[number];

/** Days either side of an "about" day. */
export const aboutDays = 15;

/**
 * A day as a document gives it. `earliest` and `latest` are the outer days it could mean,
 * null where that side is not open; `phrase` is the wording it was read from.
 */
export type StatedDay =
	| {
			readonly state: 'stated';
			readonly adopted: Day;
			readonly earliest: Day | null;
			readonly latest: Day | null;
			readonly about: boolean;
			readonly phrase: string | null;
	  }
	| { readonly state: 'unknown' };

export const unknownDay: StatedDay = { state: 'unknown' };

export function certain(day: Day): StatedDay {
	return {
		state: 'stated',
		adopted: day,
		earliest: null,
		latest: null,
		about: false,
		phrase: null
	};
}

/** The outer days, an "about" day spread over ± 15 days. Null: unknown. */
export function span(day: StatedDay): { earliest: Day; latest: Day } | null {
	if (day.state === 'unknown') return null;
	const slack = day.about ? aboutDays : 0;
	return {
		earliest: earlier(day.earliest ?? day.adopted, addDays(day.adopted, -slack)),
		latest: later(day.latest ?? day.adopted, addDays(day.adopted, slack))
	};
}

/** The start under a reading: the cautious one takes the latest, the hopeful one the earliest. */
export function readStart(day: StatedDay, reading: Reading): Day | null {
	return readDay(day, reading, { cautious: 'latest', hopeful: 'earliest' });
}

/** The end under a reading: the cautious one takes the earliest, the hopeful one the latest. */
export function readEnd(day: StatedDay, reading: Reading): Day | null {
	return readDay(day, reading, { cautious: 'earliest', hopeful: 'latest' });
}

function readDay(
	day: StatedDay,
	reading: Reading,
	outer: { cautious: 'earliest' | 'latest'; hopeful: 'earliest' | 'latest' }
): Day | null {
	const outerDays = span(day);
	if (day.state === 'unknown' || outerDays === null) return null;
	return reading === 'adopted' ? day.adopted : outerDays[outer[reading]];
}
