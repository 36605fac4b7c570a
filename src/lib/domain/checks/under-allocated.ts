import { addDays } from '../calendar';
import { mapFigure } from '../figure';
import { groupBy } from '../grouping';
import { money } from '../money';
import type { Terms } from '../terms';
import { unallocatedRest } from '../unallocated';
import { figuresText, type Check } from './check';
import type { Checked } from './checked';

/** Days after its start by which all of a committed source should have a program. */
const allocatedWithin = 60;

/** A committed source of which a part has no program long after it began. */
export function underAllocated({ facts, evaluation: { terms, question } }: Checked): Check[] {
	const allocations = groupBy(facts.allocations, ({ sourceId }) => sourceId);
	return terms.flatMap((each): Check[] => {
		const { source, runsFrom: start } = each;
		if (each.firmness !== 'committed' || each.left !== null || start === null) return [];
		if (addDays(start, allocatedWithin) > question.asOf) return [];
		const own = allocations.get(source.id) ?? [];
		const rest = own.every(({ amount }) => amount.state === 'known')
			? unallocatedRest({ amount: amountOf(each) }, own)
			: null;
		if (rest?.state !== 'known' || rest.value.minor <= 0) return [];
		const { minor, currency } = rest.value;
		return [
			{
				code: 'under-allocated',
				severity: 'medium',
				subject: `sources:${source.id}`,
				figures: figuresText({ rest: minor, currency, start }),
				sourceId: source.id,
				rest: rest.value,
				start
			}
		];
	});
}

/** The agreement amount under the reading. */
function amountOf({ source, amount }: Terms) {
	return mapFigure(source.amount, (stated) =>
		amount.state === 'known' ? money(stated.currency, amount.value) : stated
	);
}
