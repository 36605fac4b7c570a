/** A period inside a window of time, as a small bar beside its dates. */
import { addDays, daysBetween, type Day } from '$lib/domain/calendar';

export interface PeriodBarInput {
	/** Null: not stated. */
	readonly from: Day | null;
	readonly to: Day | null;
	readonly windowFrom: Day;
	readonly windowTo: Day;
	readonly asOf: Day;
}

export interface PeriodBarLayout {
	/** Null: nothing of the period is known to lie in the window. */
	readonly bar: { readonly x: number; readonly width: number } | null;
	/** The period goes on before or after the window. */
	readonly before: boolean;
	readonly after: boolean;
	readonly fadesLeft: boolean;
	readonly fadesRight: boolean;
	readonly asOf: number | null;
}

/** Lays the period out over `width` pixels; both its days and both of the window's are included. */
export function layPeriodBar(input: PeriodBarInput, width: number): PeriodBarLayout {
	const { windowFrom, windowTo } = input;
	const days = daysBetween(windowFrom, windowTo) + 1;
	const x = (day: Day) => (daysBetween(windowFrom, day) / days) * width;
	const inside = (at: number) => Math.min(Math.max(at, 0), width);
	const start = input.from === null ? 0 : inside(x(input.from));
	const end = input.to === null ? width : inside(x(addDays(input.to, 1)));
	const placed = input.from !== null || input.to !== null;
	const asOf = x(input.asOf);
	return {
		bar: placed && end > start ? { x: start, width: end - start } : null,
		before: input.from !== null && input.from < windowFrom,
		after: input.to !== null && input.to > windowTo,
		fadesLeft: input.from === null,
		fadesRight: input.to === null,
		asOf: asOf >= 0 && asOf <= width ? asOf : null
	};
}
