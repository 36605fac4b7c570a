/** The year that the overview's sums of money speak of. */
import { yearOf } from '$lib/domain/calendar';
import type { Report, TotalYear } from '$lib/domain/report';

/**
 * The first whole year after that of the as-of day, which can still be planned for; without one in
 * the months shown, the as-of day's own, else the last. Null: no month is shown.
 */
export function focusYear({ years, question }: Report): TotalYear | null {
	const running = yearOf(question.asOf);
	const ahead = years.find(({ year, months }) => year > running && months === 12);
	return ahead ?? years.find(({ year }) => year === running) ?? years.at(-1) ?? null;
}

/** The whole year before, to compare with. */
export function yearBefore({ years }: Report, year: number): TotalYear | null {
	return years.find((other) => other.year === year - 1 && other.months === 12) ?? null;
}
