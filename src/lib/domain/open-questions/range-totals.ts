/** What the programs have contracted and what they miss over a question's range. */
import { monthsFrom } from '../calendar';
import type { Evaluation } from '../evaluation';
import { missing } from '../figure';
import { isAssumed, needFigureInLens } from '../program-report';
import type { RangeTotals } from '../report';
import { figureTotal } from '../total-report';
import { sum } from '../totals';

/** In the lens; a month of unknown gap is left out of the gap, as in the totals by month. */
export function rangeTotals({ programs, question, rates, table }: Evaluation): RangeTotals {
	const { lens, from, to } = question;
	const months = monthsFrom(from, to);
	return {
		committed: sum(
			programs.flatMap(({ program }) =>
				months.flatMap((month) => Object.values(table.committed(program.id, month, lens)))
			)
		),
		gap: sum(
			programs.flatMap(({ coverage }) =>
				months.map((month) => {
					const covered = coverage.get(month);
					const gap = covered?.gap ?? missing('not-recorded');
					const shown = needFigureInLens(gap, covered, lens, rates);
					return figureTotal(shown, isAssumed(covered, lens, rates));
				})
			)
		)
	};
}
