/** A source that stands for several lots as those lots. */
import type { Name, Source } from '../facts';
import { known } from '../figure';
import { money, type AnyMoney } from '../money';
import { multiplyDivide } from '../rounding';
import { netOfVat } from '../vat';

export interface LotPart {
	readonly name: Name;
	readonly lotNumber: string | null;
	/** Minor units as the document states them: with VAT, where the source is net of one. */
	readonly minor: number;
}

type Unrecorded = Omit<Source, 'id'>;

/** What the lots come to together, as their document states it; null where it is not known. */
export function totalOfLots({ amount, details, kind, lots }: Source): AnyMoney | null {
	if (kind !== 'procurement_lot' || lots < 2 || amount.state !== 'known') return null;
	return money(amount.value.currency, details.sumWithVat ?? amount.value.minor);
}

/**
 * In the order of the parts. Amounts, net ones too, and planned sums come to those of the source.
 * @throws Error where the parts do not come to its total
 */
export function partsAsLots(source: Source, parts: readonly LotPart[]): Unrecorded[] {
	const total = totalOfLots(source);
	const sum = parts.reduce((all, { minor }) => all + minor, 0);
	if (total === null || source.amount.state !== 'known' || sum !== total.minor) {
		throw new Error(`the lots of source ${source.id} do not come to its total`);
	}
	const { amount, details } = source;
	const { currency } = amount.value;
	const minors = parts.map(({ minor }) => minor);
	const nets = details.vat === null ? minors : netParts(minors, details.vat, amount.value.minor);
	const planned = details.plannedSum === null ? null : inProportion(details.plannedSum, minors);
	return parts.map(({ name, lotNumber, minor }, at) => ({
		...lotOf(source, at === 0),
		name,
		amount: known(money(currency, nets[at] ?? minor)),
		details: {
			...lotOf(source, at === 0).details,
			lotNumber,
			plannedSum: planned?.[at] ?? null,
			sumWithVat: details.sumWithVat === null ? null : minor
		}
	}));
}

/** What is told of the total only is dropped; what tells of one record stays with the first lot. */
function lotOf({ details, ...source }: Source, first: boolean): Unrecorded {
	const { opening, renewsId, insteadOfId } = details;
	const own = first ? { opening, renewsId, insteadOfId } : nothingOwn;
	return {
		...source,
		lots: 1,
		lowest: null,
		highest: null,
		stated: { KZT: null, USD: null },
		details: { ...details, ourBid: null, ...own }
	};
}

const nothingOwn = { opening: null, renewsId: null, insteadOfId: null };

/** The last part takes what rounding left. */
function netParts(minors: readonly number[], vat: number, net: number): number[] {
	const before = minors.slice(0, -1).map((minor) => netOfVat(minor, vat));
	return [...before, net - before.reduce((sum, minor) => sum + minor, 0)];
}

function inProportion(whole: number, minors: readonly number[]): number[] {
	const total = minors.reduce((sum, minor) => sum + minor, 0);
	let running = 0;
	return minors.map((minor) => {
		const before = multiplyDivide(running, whole, total);
		running += minor;
		return multiplyDivide(running, whole, total) - before;
	});
}
