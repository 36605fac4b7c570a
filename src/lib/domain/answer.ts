/** The question answered from the facts: the one door to the calculations. */
import { monthsFrom } from './calendar';
import { evaluate, type Engine, type Evaluation } from './evaluation';
import { findChecks } from './checks/find-checks';
import type { Facts, Question } from './facts';
import { ascending, byAll } from './grouping';
import { simultaneousLosses } from './losses/simultaneous';
import { sharesOf } from './mix';
import { presenceOf, programReport } from './program-report';
import { hasOpenReading } from './open-readings';
import { rangeTotals } from './open-questions/range-totals';
import { readings } from './reading';
import type { LossesInReading, ProgramReport, Report } from './report';
import { leftOutOf, totalMonths, totalYears } from './total-report';
import { claimsAsOf } from './terms';
import { endingSources, statedMoney, unplacedSources } from './unplaced';

/**
 * Answers which programs lose funding when, what is missing, and whose money it is.
 * @param engine works the facts out; every engine gives the same report
 */
export function answer(facts: Facts, question: Question, engine: Engine = evaluate): Report {
	const evaluation = engine(facts, question);
	const { rates, table, terms, promises } = evaluation;
	const programs = evaluation.programs
		.map((program) => programReport(program, evaluation))
		.sort(soonestLossFirst);
	const months = totalMonths(programs, evaluation);
	const losses = programs.flatMap((program) => program.losses).sort(ascending((loss) => loss.day));
	const inReadings = lossesInReadings(facts, evaluation, engine);
	const given = { facts, terms, promises, rates, lens: question.lens };
	const unplaced = unplacedSources(given);
	return {
		question,
		basis: 'month',
		programs,
		months,
		years: totalYears(programs, months, evaluation),
		shares: sharesOf(
			programs.map(({ program }) => program.id),
			monthsFrom(question.from, question.to),
			table,
			question.lens
		),
		leftOut: leftOutOf(programs),
		losses,
		simultaneous: simultaneousLosses(evaluation.programs, losses),
		ending: endingSources(given, question.asOf),
		unplaced,
		stated: statedMoney(unplaced, claimsAsOf(facts, question.asOf), facts.overlaps),
		checks: findChecks({ facts, evaluation, inReadings, programs }),
		readings: inReadings,
		rates: ratesInView(facts, evaluation),
		officialRate: rates.newest('USD'),
		sources: new Map(terms.map(({ source }) => [source.id, source])),
		funders: new Map(facts.funders.map((funder) => [funder.id, funder])),
		plans: new Map(facts.plans.map((plan) => [plan.id, plan]))
	};
}

const soonestLossFirst = byAll<ProgramReport>(
	ascending(({ losses }) => losses[0]?.day ?? '9999'),
	ascending(({ program }) => program.name[program.name.first] ?? '')
);

/** The losses under each reading, where anything is open to one. */
function lossesInReadings(facts: Facts, evaluation: Evaluation, engine: Engine): LossesInReading[] {
	const { terms, question } = evaluation;
	if (!terms.some(({ source }) => hasOpenReading(source))) return [];
	return readings.map((reading) => {
		const asked = reading === question.reading;
		const read = asked ? evaluation : engine(facts, { ...question, reading });
		const { programs, rates } = read;
		return {
			reading,
			...rangeTotals(read),
			losses: programs.flatMap((program) => program.losses).sort(ascending((loss) => loss.day)),
			presences: programs.flatMap(({ program, runs }) =>
				runs.map((run) => ({
					programId: program.id,
					...presenceOf(run, question.lens, rates)
				}))
			)
		};
	});
}

/** The rates used for each month of the range, of every currency met but tenge. */
function ratesInView(facts: Facts, { rates, terms, question }: Evaluation): Report['rates'] {
	const currencies = new Set([
		question.lens,
		...facts.needs.map(({ currency }) => currency),
		...terms.flatMap(({ source }) =>
			source.amount.state === 'known' ? [source.amount.value.currency] : []
		)
	]);
	currencies.delete('KZT');
	return monthsFrom(question.from, question.to).map((month) => ({
		month,
		rates: [...currencies].sort().flatMap((currency) => rates.inMonth(currency, month) ?? [])
	}));
}
