/** The steps of a source: rungs reached on its ladder, and ways it was left. */
import type { FirmnessStep } from './facts';
import { departures, type Departure } from './kinds';

/** The rung reached last; null where none is recorded. */
export function latestRung(steps: readonly FirmnessStep[]): FirmnessStep | null {
	const rungs = steps.filter((step) => !isDeparture(step));
	return rungs.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(-1) ?? null;
}

/**
 * The steps with this rung. The rung reached last told anew is corrected, one of the same day is
 * replaced, and any other stays beside it.
 */
export function withRung(steps: readonly FirmnessStep[], rung: FirmnessStep): FirmnessStep[] {
	const last = latestRung(steps);
	const corrected = last?.step === rung.step ? last : null;
	const stays = (step: FirmnessStep) => step !== corrected && step.day !== rung.day;
	return [...steps.filter((step) => isDeparture(step) || stays(step)), rung];
}

/** A contracted source can only be terminated; one that is not is declined or withdrawn. */
export function departuresFrom(steps: readonly FirmnessStep[]): readonly Departure[] {
	const firm = latestRung(steps)?.step === 'committed';
	return departures.filter((departure) => (departure === 'terminated') === firm);
}

export function isDeparture({ step }: FirmnessStep): boolean {
	return departures.some((departure) => departure === step);
}

/** The steps with this way of leaving, in the place of any other. */
export function withDeparture(
	steps: readonly FirmnessStep[],
	departure: FirmnessStep
): FirmnessStep[] {
	return [...steps.filter((step) => !isDeparture(step)), departure];
}

/** The step that stands on a day under this name, if one does. */
export function stepAt(
	steps: readonly FirmnessStep[],
	step: string,
	day: string
): FirmnessStep | null {
	return steps.find((one) => one.step === step && one.day === day) ?? null;
}

/**
 * The steps with a rung in the place of another, or beside all of them; null where another rung
 * stands on its day already.
 */
export function withRungFor(
	steps: readonly FirmnessStep[],
	replaced: FirmnessStep | null,
	rung: FirmnessStep
): FirmnessStep[] | null {
	const others = steps.filter((step) => step !== replaced);
	const taken = others.some((step) => !isDeparture(step) && step.day === rung.day);
	return taken ? null : [...others, rung];
}
