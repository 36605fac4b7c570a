/** Checks on what agreements and their payments say, as data. */
import type { Check, YearMean } from '$lib/domain/checks/check';
import type { AnyMoney } from '$lib/domain/money';
import { decimal, decimalRate, type Words } from './plain-data';

type PaperCheck = Extract<
	Check,
	{
		code:
			| 'dates'
			| 'rate-of-another-year'
			| 'duplicate'
			| 'double-funding'
			| 'tranche-mismatch'
			| 'under-allocated'
			| 'stale';
	}
>;

export function paperCheckData(check: PaperCheck, words: Words) {
	switch (check.code) {
		case 'dates':
			return { source: words.source(check.sourceId), ...datesData(check) };
		case 'rate-of-another-year':
			return {
				source: words.source(check.sourceId),
				tengePerDollar: decimalRate(check.micros),
				own: yearData(check.own),
				fits: check.fits.map(yearData)
			};
		case 'duplicate':
			return { sources: check.sourceIds.map(words.source).sort() };
		case 'double-funding':
			return {
				program: words.program(check.programId),
				line: check.line,
				from: check.from,
				to: check.to,
				over: moneyData(check.over),
				sources: check.sourceIds.map(words.source).sort()
			};
		case 'tranche-mismatch':
			return { source: words.source(check.sourceId), ...tranchesData(check) };
		case 'under-allocated':
			return {
				source: words.source(check.sourceId),
				unallocated: moneyData(check.rest),
				start: check.start
			};
		case 'stale':
			return {
				source: words.source(check.sourceId),
				why: check.why,
				...(check.why === 'decision-past' ? { decision: check.decision } : {})
			};
	}
}

function datesData(check: Extract<PaperCheck, { code: 'dates' }>) {
	return check.why === 'signed-late'
		? { signed: check.signed, start: check.start }
		: { tranche: check.tranche, end: check.end };
}

function tranchesData(check: Extract<PaperCheck, { code: 'tranche-mismatch' }>) {
	return check.why === 'sum'
		? { tranches: moneyData(check.tranches), amount: moneyData(check.amount) }
		: {
				date: check.day,
				planned: moneyData(check.planned),
				received: moneyData(check.received)
			};
}

function yearData({ year, micros }: YearMean) {
	return { year, tengePerDollar: decimalRate(micros) };
}

function moneyData({ currency, minor }: AnyMoney) {
	return { amount: decimal(minor, currency), currency };
}
