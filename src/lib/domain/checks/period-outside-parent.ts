import type { Day } from '../calendar';
import type { Plan, Source } from '../facts';
import type { StatedDay } from '../reading';
import { figuresText, type Check } from './check';
import type { Checked } from './checked';

const common = { code: 'period-outside-parent', severity: 'medium' } as const;

interface Period {
	readonly start: Day | null;
	readonly end: Day | null;
}

/** A source whose period runs past that of its plan, or of the promise it comes out of. */
export function periodsOutsideParent({ facts, evaluation: { terms } }: Checked): Check[] {
	const plans = new Map(facts.plans.map((plan) => [plan.id, plan]));
	const sources = new Map(terms.map(({ source }) => [source.id, source]));
	return terms.flatMap(({ source }) => [
		...outsidePlan(source, plans.get(source.planId ?? Number.NaN)),
		...outsideParent(source, sources.get(source.parentId ?? Number.NaN))
	]);
}

function outsidePlan(source: Source, plan: Plan | undefined): Check[] {
	const figures = plan ? outside(source, plan) : null;
	if (!plan || figures === null) return [];
	const subject = `sources:${source.id} plans:${plan.id}`;
	return [{ ...common, subject, figures, within: 'plan', sourceId: source.id, planId: plan.id }];
}

function outsideParent(source: Source, parent: Source | undefined): Check[] {
	const figures = parent ? outside(source, adoptedPeriod(parent)) : null;
	if (!parent || figures === null) return [];
	const subject = `sources:${source.id} sources:${parent.id}`;
	const ids = { sourceId: source.id, parentId: parent.id };
	return [{ ...common, subject, figures, within: 'source', ...ids }];
}

/** The figures, where the source's period runs past the other; else null. */
function outside(source: Source, around: Period): string | null {
	const own = adoptedPeriod(source);
	const early = own.start !== null && around.start !== null && own.start < around.start;
	const late = own.end !== null && around.end !== null && own.end > around.end;
	if (!early && !late) return null;
	const parent = { parentFrom: around.start, parentTo: around.end };
	return figuresText({ from: own.start, to: own.end, ...parent });
}

function adoptedPeriod({ start, end }: Source): Period {
	const adopted = (day: StatedDay) => (day.state === 'stated' ? day.adopted : null);
	return { start: adopted(start), end: adopted(end) };
}
