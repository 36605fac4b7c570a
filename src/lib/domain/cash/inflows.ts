/** When the money of one source that has not come yet is expected, as known on a day. */
import { addDays, earlier, lastDayOf, later, type Day } from '../calendar';
import type { Figure } from '../figure';
import { sharesByTerms } from '../shares-by-terms';
import { lastDay, type Terms } from '../terms';
import { outstanding, receivedThrough, type Paid, type PlannedTranche } from './received';

export interface Inflow {
	readonly on: Day;
	/** Whole minor units of the agreement currency, above zero. */
	readonly minor: number;
}

/** Undated: money is still to come and nothing recorded says when. */
export type Inflows =
	{ readonly state: 'dated'; readonly items: readonly Inflow[] } | { readonly state: 'undated' };

/**
 * The tranches outstanding or, none being planned, what the payment terms let expect: the earliest
 * first, none before the as-of day. What was received counts against the earliest of them; while no
 * payment was ever recorded, those that are due by then are left out, for nobody knows of them.
 */
export function expectedInflows(terms: Terms, paid: Paid, asOf: Day): Inflows {
	const days = terms.source.details.paymentDays;
	const tranches = outstanding(paid.tranches, asOf);
	if (tranches.length > 0) {
		const items = tranches.map((tranche) => ({
			on: expectedDay(tranche, days, asOf),
			minor: tranche.planned.minor
		}));
		return { state: 'dated', items: items.toSorted((a, b) => (a.on < b.on ? -1 : 1)) };
	}
	const regular = byPaymentTerms(terms);
	if (regular === null) return { state: 'undated' };
	return { state: 'dated', items: withoutReceived(regular, receivedThrough(paid, asOf), asOf) };
}

/** Its planned day or, its condition being met, the usual days after that where later; never past. */
export function expectedDay(
	{ planned, conditionMetOn }: Pick<PlannedTranche, 'planned' | 'conditionMetOn'>,
	paymentDays: number | null,
	asOf: Day
): Day {
	const met = conditionMetOn !== null && conditionMetOn <= asOf ? conditionMetOn : null;
	const after = met === null || paymentDays === null ? planned.on : addDays(met, paymentDays);
	return later(later(planned.on, after), asOf);
}

/** Null where the terms or the days that they reckon with are not told. */
function byPaymentTerms(terms: Terms): Inflow[] | null {
	const { paymentTerms, paymentDays, closesOn } = terms.source.details;
	const [from, to] = [terms.from, lastDay(terms)];
	if (terms.amount.state !== 'known' || from === null || to === null) return null;
	const whole = terms.amount.value;
	if (paymentTerms === 'advance') return [{ on: from, minor: whole }];
	if (paymentTerms === null || paymentDays === null) return null;
	if (paymentTerms === 'after_final_report')
		return [{ on: addDays(closesOn ?? to, paymentDays), minor: whole }];
	return sharesByTerms(terms, from, terms.terminatedOn).map(({ month, minor }) => ({
		on: addDays(earlier(lastDayOf(month), to), paymentDays),
		minor
	}));
}

function withoutReceived(
	regular: readonly Inflow[],
	received: Figure<number>,
	asOf: Day
): Inflow[] {
	if (received.state !== 'known') return regular.filter(({ on, minor }) => on > asOf && minor > 0);
	let covered = received.value;
	return regular.flatMap(({ on, minor }) => {
		const rest = Math.max(0, minor - covered);
		covered = Math.max(0, covered - minor);
		return rest > 0 ? [{ on: later(on, asOf), minor: rest }] : [];
	});
}
