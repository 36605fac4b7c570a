/** Which programs lose funding when (domain §5). */
import { addDays, addToMonth, dayOfMonth, monthOf, type Day, type Month } from '../calendar';
import type { CoverageByMonth } from '../coverage';
import type { Lens, Program } from '../facts';
import { known, mapFigure, match, missing, undisclosed, type Figure } from '../figure';
import { ascending, groupBy } from '../grouping';
import type { Run } from '../money-runs';
import { money } from '../money';
import { convert, type Converted, type RateTable } from '../rates';
import type { Bridge, Interruption, Loss } from '../report';
import { fullMonths } from '../spread';
import { endedMonthly, restOnAssumedRate, startingMonthly, type Weigh } from './monthly';
import { standingOf } from './standing';
import { daysAfter, serve, successorsOf, type Served, type Used } from './successors';

/** What the losses of one program are worked out from. */
export interface LossFacts {
	readonly program: Program;
	/** All its runs, whatever their firmness, in their order. */
	readonly runs: readonly Run[];
	readonly coverage: CoverageByMonth;
	readonly rates: RateTable;
	readonly asOf: Day;
	readonly lens: Lens;
}

export interface LossesAndInterruptions {
	/** Soonest first; of the past, only those since which the program is unfunded. */
	readonly losses: readonly Loss[];
	readonly interruptions: readonly Interruption[];
}

/** The losses and interruptions of a program, but for those that are history. */
export function lossesOf(facts: LossFacts): LossesAndInterruptions {
	const committed = facts.runs.filter(isCommitted);
	const used: Used = new Map();
	const endings = [...groupBy(committed, (run) => run.to)]
		.sort(ascending(([day]) => day))
		.filter(([day]) => facts.program.end === null || day < facts.program.end)
		.map(([day, ended]) => endingOn(day, ended, committed, facts, used));
	return {
		losses: endings.filter(isLoss).flatMap((ending) => {
			const standing = standingOf(ending.day, committed, facts.asOf);
			return standing === null ? [] : [{ ...lossOf(ending, committed, facts), standing }];
		}),
		interruptions: endings.flatMap((ending) => interruptionOf(ending, facts) ?? [])
	};
}

export function isCommitted(run: Run): boolean {
	return run.terms.firmness === 'committed';
}

/** Money of a program that ends on one day, weighed against what follows it. */
interface Ending extends Served {
	readonly day: Day;
	readonly ended: readonly Run[];
	readonly successors: readonly Run[];
	readonly weigh: Weigh;
}

function endingOn(
	day: Day,
	ended: readonly Run[],
	committed: readonly Run[],
	facts: LossFacts,
	used: Used
): Ending {
	const weigh = weighOn(day, facts);
	const fallen = sumOf(ended.map((run) => endedMonthly(run, weigh)));
	const successors = successorsOf(day, ended, committed);
	return { day, ended, successors, weigh, ...serve(fallen, day, successors, weigh, used) };
}

function isLoss({ rest }: Ending): boolean {
	return rest.state !== 'known' || rest.value > 0;
}

function interruptionOf(ending: Ending, facts: LossFacts): Interruption | null {
	const { day, ended, interruption } = ending;
	if (isLoss(ending) || interruption === null) return null;
	if (addDays(day, interruption) < facts.asOf) return null;
	const sourceIds = unique(ended.map((run) => run.terms.source.id));
	return { programId: facts.program.id, day, days: interruption, sourceIds };
}

function lossOf(
	{ day, ended, successors, weigh, rest, interruption }: Ending,
	committed: readonly Run[],
	facts: LossFacts
): Omit<Loss, 'standing'> {
	const later = addDays(day, daysAfter);
	const remaining = committed.filter((run) => runsOn(run, later));
	const bridging = facts.runs
		.filter((run) => !isCommitted(run) && runsOn(run, later))
		.map((run) => ({ run, monthly: startingMonthly(run, weigh) }));
	const coverageAfter = coverageIn(firstMonthAfter(day), facts);
	const shown = (figure: Figure<number>) => inLens(figure, weigh, facts.lens);
	const amounts = bridging.map(({ monthly }) => monthly);
	return {
		programId: facts.program.id,
		day,
		sourceIds: unique(ended.map((run) => run.terms.source.id)),
		origins: unique(ended.map((run) => run.terms.origin)),
		...monthlyInLens(shown(rest), restOnAssumedRate([...ended, ...successors], weigh)),
		total: remaining.length === 0,
		remaining: remaining.map((run) => ({
			sourceId: run.terms.source.id,
			origin: run.terms.origin,
			monthly: minorOf(shown(endedMonthly(run, weigh)))
		})),
		coverageBefore: coverageBefore(ended, facts),
		coverageAfter,
		interruption,
		bridged: bridgedBy(rest, amounts),
		bridges: bridging.map(({ run, monthly }) => bridge(run, shown(monthly))),
		capacity: capacityAtRisk(facts.program, remaining.length === 0, coverageAfter)
	};
}

function monthlyInLens(shown: InLens, weighed: boolean): Pick<Loss, 'monthly' | 'assumed'> {
	const assumed = shown.state === 'known' && (weighed || shown.value.assumed);
	return { monthly: minorOf(shown), assumed };
}

function minorOf(shown: InLens): Figure<number> {
	return mapFigure(shown, (converted) => converted.minor);
}

/** Losses are weighed in the need's currency (tenge where none is recorded) at the next month's rate. */
function weighOn(day: Day, { coverage, rates }: LossFacts): Weigh {
	const month = firstMonthAfter(day);
	const needs = [month, monthOf(day)].map((each) => coverage.get(each)?.need);
	const need = needs.find((figure) => figure?.state === 'known');
	return { currency: need?.state === 'known' ? need.value.currency : 'KZT', month, rates };
}

function sumOf(figures: readonly Figure<number>[]): Figure<number> {
	let sum = 0;
	for (const figure of figures) {
		if (figure.state !== 'known') return figure;
		sum += figure.value;
	}
	return known(sum);
}

type InLens = Figure<Converted>;

function inLens(figure: Figure<number>, weigh: Weigh, lens: Lens): InLens {
	return match<number, InLens>(figure, {
		known: (minor) =>
			convert(money(weigh.currency, minor), lens, (currency) =>
				weigh.rates.inMonth(currency, weigh.month)
			),
		undisclosed: () => undisclosed,
		missing
	});
}

function runsOn(run: Run, day: Day): boolean {
	return run.period.from <= day && day <= run.to;
}

/** The coverage of the last month that the ended money covers whole. */
function coverageBefore(ended: readonly Run[], facts: LossFacts): Figure<number> {
	const lasts = ended.flatMap(
		(run) => fullMonths({ from: run.period.from, to: run.to })?.last ?? []
	);
	const last = lasts.sort().at(-1);
	return last === undefined ? missing('not-recorded') : coverageIn(last, facts);
}

function coverageIn(month: Month, facts: LossFacts): Figure<number> {
	return facts.coverage.get(month)?.coverage ?? missing('not-recorded');
}

function firstMonthAfter(day: Day): Month {
	const next = addDays(day, 1);
	return dayOfMonth(next) === 1 ? monthOf(next) : addToMonth(monthOf(next), 1);
}

function bridgedBy(loss: Figure<number>, amounts: readonly Figure<number>[]): Loss['bridged'] {
	if (amounts.length === 0) return 'no';
	if (loss.state !== 'known') return 'unknown';
	const told = amounts.flatMap((amount) => (amount.state === 'known' ? [amount.value] : []));
	if (told.reduce((sum, amount) => sum + amount, 0) >= loss.value) return 'wholly';
	return told.length < amounts.length ? 'unknown' : 'partly';
}

function bridge(run: Run, amount: InLens): Bridge {
	return {
		sourceId: run.terms.source.id,
		amount: minorOf(amount),
		chance: run.terms.chance
	};
}

function capacityAtRisk(program: Program, total: boolean, after: Figure<number>): Loss['capacity'] {
	if (!program.capacity) return null;
	const minimum = program.minimumToStayOpen?.basisPoints ?? null;
	const tooLittle = minimum !== null && after.state === 'known' && after.value < minimum;
	return { ...program.capacity, atRisk: total || tooLittle };
}

function unique<T>(items: readonly T[]): T[] {
	return [...new Set(items)];
}
