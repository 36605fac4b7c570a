/** Payments that do not make up what was agreed (domain §7). */
import type { Tranche } from '../agreement';
import type { Day } from '../calendar';
import { groupBy } from '../grouping';
import { money, type CurrencyCode } from '../money';
import type { RateTable } from '../rates';
import { multiplyDivide } from '../rounding';
import type { Terms } from '../terms';
import { figuresText, type Check } from './check';
import type { Checked } from './checked';

/** A payment further from its plan than this share (basis points) is odd. */
const oddOver = 500;
const whole = 10_000;

export function trancheMismatches({ facts, evaluation }: Checked): Check[] {
	const { terms, rates, question } = evaluation;
	if (facts.tranches.length === 0) return [];
	const ofSource = groupBy(facts.tranches, ({ sourceId }) => sourceId);
	return terms.flatMap((each) => {
		const own = ofSource.get(each.source.id);
		const { amount } = each.source;
		if (!own || amount.state !== 'known') return [];
		const { currency } = amount.value;
		return [
			...sumMismatch(each, own, currency),
			...own.flatMap((tranche) => receivedMismatch(tranche, currency, rates, question.asOf))
		];
	});
}

/** What is planned (or came in without a plan), with what was paid before records began. */
function sumMismatch(terms: Terms, tranches: readonly Tranche[], currency: CurrencyCode): Check[] {
	const { source, amount, left } = terms;
	if (amount.state !== 'known' || left !== null) return [];
	const sum = tranches.reduce(
		(total, { planned, received }) => total + ((planned ?? received)?.minor ?? 0),
		source.details.opening?.paidSoFar ?? 0
	);
	const lowest = Math.min(amount.value, source.lowest ?? amount.value);
	const highest = Math.max(amount.value, source.highest ?? amount.value);
	if (lowest <= sum && sum <= highest) return [];
	return [
		{
			code: 'tranche-mismatch',
			why: 'sum',
			severity: 'medium',
			subject: `sources:${source.id}`,
			figures: figuresText({ tranches: sum, amount: amount.value, currency }),
			sourceId: source.id,
			tranches: money(currency, sum),
			amount: money(currency, amount.value)
		}
	];
}

function receivedMismatch(
	tranche: Tranche,
	currency: CurrencyCode,
	rates: RateTable,
	asOf: Day
): Check[] {
	const { planned, received } = tranche;
	if (!planned || !received || received.on > asOf) return [];
	const came = atOfficialRate(received.minor, tranche, currency, rates);
	if (Math.abs(came - planned.minor) * whole <= planned.minor * oddOver) return [];
	return [
		{
			code: 'tranche-mismatch',
			why: 'received',
			severity: 'medium',
			subject: `tranches:${tranche.id}`,
			figures: figuresText({
				planned: planned.minor,
				received: received.minor,
				currency,
				rate: tranche.bankRate
			}),
			sourceId: tranche.sourceId,
			day: received.on,
			planned: money(currency, planned.minor),
			received: money(currency, came)
		}
	];
}

/** What the bank gave in tenge, read back at that day's official rate; as received without either. */
function atOfficialRate(
	minor: number,
	{ bankRate, received }: Tranche,
	currency: CurrencyCode,
	rates: RateTable
): number {
	const official = received && currency !== 'KZT' ? rates.onDay(currency, received.on) : null;
	return bankRate === null || !official ? minor : multiplyDivide(minor, bankRate, official.micros);
}
