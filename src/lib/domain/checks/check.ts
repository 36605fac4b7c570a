/** Figures that cannot be right: one shape per code. Nothing is corrected; readings are offered. */
import type { Day, Month } from '../calendar';
import type { ImpliedRate } from '../implied-rate';
import type { AnyMoney, CurrencyCode } from '../money';
import type { RateUsed } from '../rates';
import type { Reading } from '../reading';
import type { Acceptance } from './acceptance';

export const severities = ['high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

/** In the order in which they are told, the gravest first. */
export const checkCodes = [
	'rate-missing',
	'implied-rate',
	'duplicate',
	'double-funding',
	'rate-of-another-year',
	'tranche-mismatch',
	'overlap',
	'period-outside-parent',
	'uncertain-end',
	'under-allocated',
	'dates',
	'stale',
	'rates-old'
] as const;
export type CheckCode = (typeof checkCodes)[number];

/** What tells one check from another of its code, and what an acceptance of it was given for. */
interface Identity {
	readonly severity: Severity;
	/** Noun and id of what it is about, as one text. */
	readonly subject: string;
	/** The figures that are odd, as one canonical text: it changes when one of them does. */
	readonly figures: string;
}

/** The mean official rate of a year, tenge per dollar in millionths. */
export interface YearMean {
	readonly year: number;
	readonly micros: number;
}

export type Check = Identity &
	(
		| { readonly code: 'implied-rate'; readonly sourceId: number; readonly implied: ImpliedRate }
		| {
				readonly code: 'rate-of-another-year';
				readonly sourceId: number;
				/** Tenge per dollar in millionths, as the two stated amounts imply. */
				readonly micros: number;
				/** Of the source's own years, the one whose rate is nearest. */
				readonly own: YearMean;
				/** Every year whose rate fits, in order. */
				readonly fits: readonly YearMean[];
		  }
		| {
				readonly code: 'period-outside-parent';
				readonly within: 'plan';
				readonly sourceId: number;
				readonly planId: number;
		  }
		| {
				readonly code: 'period-outside-parent';
				readonly within: 'source';
				readonly sourceId: number;
				/** The promise that it comes out of. */
				readonly parentId: number;
		  }
		| {
				readonly code: 'uncertain-end';
				/** Kind of program whose losses move. */
				readonly kind: string;
				readonly sourceIds: readonly number[];
				readonly programIds: readonly number[];
				readonly days: readonly {
					readonly programId: number;
					readonly reading: Reading;
					readonly day: Day | null;
				}[];
		  }
		| {
				readonly code: 'under-allocated';
				readonly sourceId: number;
				readonly rest: AnyMoney;
				readonly start: Day;
		  }
		| {
				readonly code: 'double-funding';
				readonly programId: number;
				readonly line: string;
				/** First and last month in view in which the line has more than it needs. */
				readonly from: Month;
				readonly to: Month;
				/** By how much, over those months, in the need's currency. */
				readonly over: AnyMoney;
				readonly sourceIds: readonly number[];
		  }
		| { readonly code: 'overlap'; readonly sourceIds: readonly [number, number] }
		| {
				readonly code: 'dates';
				readonly why: 'signed-late';
				readonly sourceId: number;
				readonly signed: Day;
				readonly start: Day;
		  }
		| {
				readonly code: 'dates';
				readonly why: 'tranche-late';
				readonly sourceId: number;
				readonly tranche: Day;
				readonly end: Day;
		  }
		| { readonly code: 'duplicate'; readonly sourceIds: readonly [number, number] }
		| {
				readonly code: 'stale';
				readonly sourceId: number;
				readonly why: 'no-citation' | 'not-asked';
		  }
		| {
				readonly code: 'stale';
				readonly sourceId: number;
				readonly why: 'decision-past';
				readonly decision: Day;
		  }
		| {
				readonly code: 'tranche-mismatch';
				readonly why: 'sum';
				readonly sourceId: number;
				readonly tranches: AnyMoney;
				readonly amount: AnyMoney;
		  }
		| {
				readonly code: 'tranche-mismatch';
				readonly why: 'received';
				readonly sourceId: number;
				readonly day: Day;
				readonly planned: AnyMoney;
				/** What came in, at that day's official rate. */
				readonly received: AnyMoney;
		  }
		| {
				readonly code: 'rate-missing';
				readonly currency: CurrencyCode;
				readonly from: Month;
				readonly to: Month;
		  }
		| { readonly code: 'rates-old'; readonly newest: RateUsed; readonly ageDays: number }
	);

/** A check as it stands: nobody accepted it, somebody did, or did for figures that changed since. */
export type FiredCheck = Check & {
	readonly acceptance:
		{ readonly state: 'none' } | { readonly state: 'holds' | 'lapsed'; readonly of: Acceptance };
};

/** Still to be settled: not accepted, or accepted for figures that are no longer the same. */
export function isOpen(check: FiredCheck): boolean {
	return check.acceptance.state !== 'holds';
}

/** Figures as one canonical text. Absent ones are told, so that stating one changes it. */
export function figuresText(figures: Readonly<Record<string, string | number | null>>): string {
	return Object.entries(figures)
		.map(([name, value]) => `${name}=${value ?? '?'}`)
		.join(' ');
}
