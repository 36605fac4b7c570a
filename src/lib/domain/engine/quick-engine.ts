/**
 * The engine on typed arrays, behind the same seam as the plain one: committed money, coverage and
 * its dates come from the columns; losses, mix and checks are the same folds on top.
 */
import type { Engine, EvaluatedProgram, Evaluation } from '../evaluation';
import type { Facts, Question } from '../facts';
import { groupBy } from '../grouping';
import { lossesOf } from '../losses/losses';
import { runsOf } from '../money-runs';
import { promisesLeft } from '../pipeline/promise';
import { standingPromises } from '../pipeline/standing-promises';
import { rateTable } from '../rates';
import { termsAsOf } from '../terms';
import { calculate } from './calculate';
import { carriedMonths } from './carried-months';
import { columnCoverage } from './column-coverage';
import { columnFundedUntil, columnFundingEnds, columnLastNeeded } from './column-dates';
import { laidApart } from './laid-apart';
import { LaidCells } from './laid-cells';
import { placeIn, placesOf, type LedgerArrays } from './ledger-arrays';
import { prepare } from './prepare';
import { QuickTable } from './quick-table';

/** @param arrays columns of the very facts that the engine will be given */
export function quickEngine(arrays: LedgerArrays): Engine {
	return (facts, question) => evaluateQuickly(arrays, facts, question);
}

function evaluateQuickly(arrays: LedgerArrays, facts: Facts, question: Question): Evaluation {
	const { asOf, lens } = question;
	const rates = rateTable(facts.rates, asOf);
	const terms = termsAsOf(facts, question);
	const promises = promisesLeft(terms, asOf);
	const allocations = standingPromises(facts.allocations, terms, promises);
	const runs = runsOf({ ...facts, allocations }, terms);
	const runsByProgram = groupBy(runs, ({ programId }) => programId);
	const laid = new LaidCells(runsByProgram);
	const prepared = prepare(arrays, question, laidApart(arrays, terms, runs));
	const places = placesOf(arrays.programs.ids);
	const carried = carriedMonths(facts, prepared, laid, rates);
	const columns = calculate(prepared, carried);
	const programs = facts.programs.map((program): EvaluatedProgram => {
		const place = placeIn(places, program.id);
		const own = runsByProgram.get(program.id) ?? [];
		const coverage =
			prepared.runs.carrying[place] === 1
				? new Map(carried(place).map((month) => [month.month, month]))
				: columnCoverage(columns, arrays.currencies, place);
		return {
			program,
			runs: own,
			coverage,
			lastNeeded: columnLastNeeded(prepared.needs.lastNeeded, place),
			fundedUntil: columnFundedUntil(columns, place, asOf),
			fundingEnds: columnFundingEnds(columns, place, asOf),
			...lossesOf({ program, runs: own, coverage, rates, asOf, lens })
		};
	});
	const table = new QuickTable(laid, prepared, columns, places, rates);
	return { question, rates, terms, promises, runs, table, programs };
}
