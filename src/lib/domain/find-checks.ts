/** The checks that fire on the facts in view (domain §7). */
import { daysBetween, type Month } from './calendar';
import type { MonthCells } from './cells';
import type { Check } from './checks';
import type { CoverageMonth } from './coverage';
import type { Evaluation } from './evaluation';
import type { Facts } from './facts';
import { ascending, groupBy } from './grouping';
import type { CurrencyCode } from './money';
import { freshDays } from './rates';
import type { LossesInReading, ProgramReport } from './report';
import { claimsAsOf, type Terms } from './terms';
import { uncertainEnds } from './uncertain-ends';
import { impliedRateOf } from './unplaced';

/** Everything that fires, the gravest kinds first. */
export function findChecks(
	facts: Facts,
	evaluation: Evaluation,
	inReadings: readonly LossesInReading[],
	programs: readonly ProgramReport[]
): Check[] {
	const { terms } = evaluation;
	return [
		...missingRates(evaluation, programs),
		...terms.flatMap((each) => impliedRateCheck(each, evaluation) ?? []),
		...overlaps(facts, evaluation),
		...terms.flatMap((each) => outsideParent(each, facts) ?? []),
		...uncertainEnds(facts, terms, inReadings),
		...terms.flatMap((each) => signedLate(each) ?? []),
		...oldRates(evaluation)
	];
}

function impliedRateCheck(terms: Terms, { rates }: Evaluation): Check | null {
	const implied = impliedRateOf(terms, rates);
	if (!implied || implied.readings.length === 0) return null;
	return { code: 'implied-rate', severity: 'high', sourceId: terms.source.id, implied };
}

function overlaps(facts: Facts, { terms, question }: Evaluation): Check[] {
	const inView = new Set(terms.map(({ source }) => source.id));
	const claims = claimsAsOf(facts, question.asOf);
	const sourceOf = new Map(claims.map((claim) => [claim.id, claim.sourceId]));
	return facts.overlaps.flatMap(({ claimIds: [a, b] }): Check[] => {
		const [first, second] = [sourceOf.get(a), sourceOf.get(b)];
		if (first === undefined || second === undefined) return [];
		if (!inView.has(first) || !inView.has(second)) return [];
		return [{ code: 'overlap', severity: 'medium', sourceIds: [first, second] }];
	});
}

function outsideParent({ source }: Terms, facts: Facts): Check | null {
	const plan = facts.plans.find(({ id }) => id === source.planId);
	if (!plan) return null;
	const early = source.start.state === 'stated' && source.start.adopted < plan.start;
	const late = source.end.state === 'stated' && source.end.adopted > plan.end;
	if (!early && !late) return null;
	return {
		code: 'period-outside-parent',
		severity: 'medium',
		sourceId: source.id,
		planId: plan.id
	};
}

function signedLate({ source }: Terms): Check | null {
	if (source.signedOn === null || source.start.state === 'unknown') return null;
	if (source.signedOn <= source.start.adopted) return null;
	return {
		code: 'dates',
		severity: 'low',
		sourceId: source.id,
		signed: source.signedOn,
		start: source.start.adopted
	};
}

/** The currencies whose money in view has no rate, with the months concerned. */
function missingRates(
	{ rates, table, question, programs: evaluated }: Evaluation,
	programs: readonly ProgramReport[]
): Check[] {
	const needs = new Map(evaluated.map(({ program, coverage }) => [program.id, coverage]));
	const without = programs.flatMap(({ program, months }) =>
		months.flatMap(({ month }) =>
			[...exchanged(table.at(program.id, month), needs.get(program.id)?.get(month), question.lens)]
				.filter((code) => code !== 'KZT' && rates.inMonth(code, month) === null)
				.map((currency) => ({ currency, month }))
		)
	);
	return [...groupBy(without, ({ currency }) => currency)]
		.sort(ascending(([currency]) => currency))
		.map(([currency, places]) => {
			const months: Month[] = places.map(({ month }) => month).sort();
			const [from, to] = [months[0] ?? question.from, months.at(-1) ?? question.to];
			return { code: 'rate-missing', severity: 'high', currency, from, to };
		});
}

/** The currencies that a program-month exchanges: of its money, its need and the lens, if they differ. */
function exchanged(
	{ cells }: MonthCells,
	month: CoverageMonth | undefined,
	lens: CurrencyCode
): ReadonlySet<CurrencyCode> {
	const own = new Set<CurrencyCode>(cells.map(({ currency }) => currency));
	if (month?.need.state === 'known') own.add(month.need.value.currency);
	const all = new Set([...own, lens]);
	return own.size > 0 && all.size > 1 ? all : new Set();
}

function oldRates({ rates, question }: Evaluation): Check[] {
	const newest = rates.newest('USD');
	if (!newest) return [];
	const ageDays = daysBetween(newest.day, question.asOf);
	return ageDays > freshDays ? [{ code: 'rates-old', severity: 'low', newest, ageDays }] : [];
}
