/** What became of what was asked of a funder: won, refused, still open (domain §9, past success). */
import type { Day } from './calendar';
import type { FirmnessStep, Source } from './facts';
import { ascending } from './grouping';
import { kindDeclarations, type Step } from './kinds';

/** Steps by which money is asked for; kinds without one are not asked for. */
const askingSteps: readonly Step[] = ['applied', 'tendered'];
const wonSteps: readonly Step[] = ['awarded', 'committed'];

export type Outcome = 'won' | 'declined' | 'withdrawn' | 'open';

/** An application or a bid, as far as known on a day. */
export interface Ask {
	readonly source: Source;
	/** Null where only what came of it is recorded. */
	readonly askedOn: Day | null;
	/** The first day on which it stood as awarded or committed, or was declined; null while open. */
	readonly decidedOn: Day | null;
	readonly outcome: Outcome;
}

/** Counts of asks by what became of them. */
export interface Success {
	readonly won: number;
	readonly declined: number;
	readonly withdrawn: number;
	readonly open: number;
	/** Won and declined: what the rate is of. */
	readonly decided: number;
}

/** Every ask among the sources that was made by the day; prospects are none yet. */
export function asksAsOf(sources: readonly Source[], asOf: Day): Ask[] {
	return sources.flatMap((source) => askOf(source, asOf) ?? []);
}

/** A withdrawn ask was nobody's refusal, and an open one is no answer: neither is in the rate. */
export function successOf(asks: readonly Ask[]): Success {
	const count = (outcome: Outcome) => asks.filter((ask) => ask.outcome === outcome).length;
	const [won, declined] = [count('won'), count('declined')];
	const decided = won + declined;
	return { won, declined, withdrawn: count('withdrawn'), open: count('open'), decided };
}

/** A committed grant was asked for, whether or not anybody wrote down when. */
function askOf(source: Source, asOf: Day): Ask | null {
	const { ladder } = kindDeclarations[source.kind];
	if (!ladder.some((rung) => askingSteps.includes(rung))) return null;
	const steps = source.steps.filter(({ day }) => day <= asOf).sort(ascending(({ day }) => day));
	const askedOn = steps.find(({ step }) => askingSteps.includes(step))?.day ?? null;
	const outcome = outcomeOf(steps, askedOn !== null);
	if (outcome === null) return null;
	return { source, askedOn, decidedOn: decidedOn(steps, outcome), outcome };
}

/** Null while it is only a prospect, or was dropped as one. */
function outcomeOf(steps: readonly FirmnessStep[], asked: boolean): Outcome | null {
	const reached = (...wanted: readonly Step[]) => steps.some(({ step }) => wanted.includes(step));
	if (reached('committed')) return 'won';
	if (reached('declined')) return 'declined';
	if (reached('withdrawn')) return asked || reached('awarded') ? 'withdrawn' : null;
	if (reached('awarded')) return 'won';
	return asked ? 'open' : null;
}

function decidedOn(steps: readonly FirmnessStep[], outcome: Outcome): Day | null {
	const deciding = outcome === 'won' ? wonSteps : ['declined'];
	return steps.find(({ step }) => deciding.includes(step))?.day ?? null;
}
