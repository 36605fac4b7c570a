/** How many beds, clients, calls stand in programs that lose money soon. */
import { later } from '$lib/domain/calendar';
import type { FigureOf } from '$lib/domain/checks/checked-figure';
import type { Language } from '$lib/domain/facts';
import type { Loss, Report } from '$lib/domain/report';
import { formatUpToDay } from '$lib/format/dates';
import type { Footnotes } from '$lib/format/footnotes';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { firstOfEach, nearLosses, programsOf } from './losses-in-view';
import { fact, type Fact } from './fact';

/** Null where no program that loses money within six months has a capacity recorded. */
export function capacityFact(report: Report, notes: Footnotes, language: Language): Fact | null {
	const near = nearLosses(report);
	const [first, ...others] = near;
	if (!first) return null;
	const last = others.reduce((day, loss) => later(day, loss.day), first.day);
	const day = formatUpToDay(last, language);
	const risk = byUnit(
		near.filter(({ capacity }) => capacity?.atRisk === true),
		language
	);
	const losing = byUnit(withoutRisk(near), language);
	const told = inWords(risk, losing, day, language);
	return told && { ...told, marks: notes.of('days', countedIn(near)) };
}

/** The programs whose capacity is told, and the sources whose ends make it told. */
function countedIn(near: readonly Loss[]): FigureOf {
	const counted = near.filter(({ capacity }) => capacity !== null);
	return {
		sources: counted.flatMap(({ sourceIds }) => sourceIds),
		programs: programsOf(counted)
	};
}

function inWords(
	risk: readonly string[],
	losing: readonly string[],
	day: string,
	language: Language
): Fact | null {
	const locale = { locale: language };
	if (risk.length > 0) {
		const capacity = losing.join(', ');
		const details = losing.length > 0 ? [m.overview_fact_capacity_other({ capacity }, locale)] : [];
		return fact(m.overview_fact_capacity_risk({ day }, locale), risk.join(', '), details);
	}
	const [first, ...others] = losing;
	if (first === undefined) return null;
	const details = others.length > 0 ? [others.join(', ')] : [];
	return fact(m.overview_fact_capacity_losing({ day }, locale), first, details);
}

/** Losses of programs of which none puts the capacity at risk. */
function withoutRisk(losses: readonly Loss[]): Loss[] {
	const atRisk = losses.filter(({ capacity }) => capacity?.atRisk === true);
	const programIds = new Set(atRisk.map(({ programId }) => programId));
	return losses.filter(({ programId }) => !programIds.has(programId));
}

/** Each program's capacity once, added within one unit only: "14 beds", "57 clients a month". */
function byUnit(losses: readonly Loss[], language: Language): string[] {
	const units = new Map<string, number>();
	for (const { capacity } of firstOfEach(losses, [])) {
		if (capacity) units.set(capacity.unit, (units.get(capacity.unit) ?? 0) + capacity.count);
	}
	return [...units].map(([unit, count]) =>
		m.overview_capacity({ count: formatInteger(count, language), unit }, { locale: language })
	);
}
