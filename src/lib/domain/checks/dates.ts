/** Days that do not go together: signed after the start, paid long after the end (domain §7). */
import { addMonths } from '../calendar';
import { groupBy } from '../grouping';
import { lastDay, type Terms } from '../terms';
import type { Tranche } from '../agreement';
import { figuresText, type Check } from './check';
import type { Checked } from './checked';

/** Months after the end within which a last payment is nothing odd. */
const paidWithin = 18;

export function impossibleDates({ facts, evaluation: { terms } }: Checked): Check[] {
	const tranches = groupBy(facts.tranches, ({ sourceId }) => sourceId);
	return terms.flatMap((each) => [
		...signedLate(each),
		...(tranches.get(each.source.id) ?? []).flatMap((tranche) => trancheLate(each, tranche))
	]);
}

function signedLate({ source }: Terms): Check[] {
	if (source.signedOn === null || source.start.state === 'unknown') return [];
	const [signed, start] = [source.signedOn, source.start.adopted];
	if (signed <= start) return [];
	return [
		{
			code: 'dates',
			why: 'signed-late',
			severity: 'low',
			subject: `sources:${source.id}`,
			figures: figuresText({ signed, start }),
			sourceId: source.id,
			signed,
			start
		}
	];
}

function trancheLate(terms: Terms, { id, received, planned }: Tranche): Check[] {
	const [end, tranche] = [lastDay(terms), received?.on ?? planned?.on ?? null];
	if (end === null || tranche === null || tranche <= addMonths(end, paidWithin)) return [];
	return [
		{
			code: 'dates',
			why: 'tranche-late',
			severity: 'low',
			subject: `tranches:${id}`,
			figures: figuresText({ tranche, end }),
			sourceId: terms.source.id,
			tranche,
			end
		}
	];
}
