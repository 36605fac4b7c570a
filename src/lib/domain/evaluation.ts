/** The facts worked out for one day and one reading: what every answer is read from. */
import { monthOf, monthsFrom, type Month } from './calendar';
import { cellTable, type CellTable } from './cells';
import { coverageOf, type CoverageByMonth } from './coverage';
import type { Facts, Program, Question } from './facts';
import { fullyFundedUntil, fundingEnds } from './funded-until';
import { groupBy } from './grouping';
import { isCommitted, lossesOf, type LossesAndInterruptions } from './losses/losses';
import { runsOf, type Run } from './money-runs';
import { lastMonthWithNeed, needOf } from './need';
import { promisesLeft, type Promises } from './pipeline/promise';
import { standingPromises } from './pipeline/standing-promises';
import { rateTable, type RateTable } from './rates';
import type { FundedUntil, FundingEnds } from './report';
import { termsAsOf, type Terms } from './terms';

export interface EvaluatedProgram extends LossesAndInterruptions {
	readonly program: Program;
	readonly runs: readonly Run[];
	readonly coverage: CoverageByMonth;
	readonly lastNeeded: Month | null;
	readonly fundedUntil: FundedUntil;
	readonly fundingEnds: FundingEnds;
}

export interface Evaluation {
	readonly question: Question;
	readonly rates: RateTable;
	readonly terms: readonly Terms[];
	readonly promises: Promises;
	readonly runs: readonly Run[];
	readonly table: CellTable;
	readonly programs: readonly EvaluatedProgram[];
}

/** Works facts out under a question's day and reading. All engines tell the same. */
export type Engine = (facts: Facts, question: Question) => Evaluation;

/** The plain engine: the reference. Works out terms, runs, cells, coverage and losses. */
export function evaluate(facts: Facts, question: Question): Evaluation {
	const rates = rateTable(facts.rates, question.asOf);
	const terms = termsAsOf(facts, question);
	const promises = promisesLeft(terms, question.asOf);
	const allocations = standingPromises(facts.allocations, terms, promises);
	const runs = runsOf({ ...facts, allocations }, terms);
	const table = cellTable(runs, rates);
	const months = spanOf(facts, runs, question);
	const runsByProgram = groupBy(runs, (run) => run.programId);
	const programs = facts.programs.map((program) => {
		const own = runsByProgram.get(program.id) ?? [];
		const need = needOf(program, facts.needs, question.asOf);
		const covered = coverageOf(program.id, months, need, table, rates, facts.shortOver);
		const coverage = new Map(covered.map((month) => [month.month, month]));
		const lastNeeded = lastMonthWithNeed(program, facts.needs, question.asOf);
		const { asOf, lens } = question;
		return {
			program,
			runs: own,
			coverage,
			lastNeeded,
			fundedUntil: fullyFundedUntil(covered, lastNeeded, asOf),
			fundingEnds: fundingEnds(own.filter(isCommitted), asOf),
			...lossesOf({ program, runs: own, coverage, rates, asOf, lens })
		};
	});
	return { question, rates, terms, promises, runs, table, programs };
}

/** Every month that any figure may need. */
function spanOf(facts: Facts, runs: readonly Run[], question: Question): Month[] {
	const lines = facts.needs.flatMap((version) => version.lines);
	const firsts = [
		question.from,
		monthOf(question.asOf),
		...runs.map((run) => monthOf(run.period.from)),
		...lines.map((line) => line.from)
	];
	const lasts = [
		question.to,
		monthOf(question.asOf),
		...runs.map((run) => monthOf(run.to)),
		...lines.map((line) => line.to)
	];
	const [first, last] = [firsts.sort()[0], lasts.sort().at(-1)];
	return first === undefined || last === undefined ? [] : monthsFrom(first, last);
}
