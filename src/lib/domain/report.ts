/** What the calculations answer: plain results with the field's names, in minor units of the lens. */
import type { Day, Month } from './calendar';
import type { FiredCheck } from './checks/check';
import type { Funder, Name, Origin, Plan, Program, Question, Source } from './facts';
import type { Figure } from './figure';
import type { Firmness } from './kinds';
import type { ImpliedRate } from './implied-rate';
import type { RateUsed } from './rates';
import type { Reading, StatedDay } from './reading';

/** A sum that never hides what it leaves out. `minor` is its known part. */
export interface Total {
	readonly minor: number;
	/** An assumed rate is in it: show ≈. */
	readonly assumed: boolean;
	/** Sources of undisclosed amount that belong to it, by id, ascending. */
	readonly undisclosed: readonly number[];
	/** Cells that have no rate, so are not in `minor`. */
	readonly withoutRate: number;
}

/** One source's part of a program-month, for drawing and for "which sources is this". */
export interface MonthPart {
	readonly allocationId: number;
	readonly sourceId: number;
	readonly origin: Origin;
	readonly firmness: Firmness;
	readonly amount: Figure<number>;
	/** The days of this month on which it runs. */
	readonly from: Day;
	readonly to: Day;
}

export interface ExpectedMoney {
	readonly firmness: Firmness;
	readonly origin: Origin;
	readonly full: Total;
	/** Σ share × chance, rounded per cell; money without a chance is left out and counted. */
	readonly weighted: number;
	readonly withoutChance: number;
}

export interface ProgramMonth {
	readonly month: Month;
	readonly need: Figure<number>;
	readonly committed: Total;
	readonly byOrigin: Readonly<Record<Origin, Total>>;
	/** Surplus of earlier months that a source carries into this one; not part of `committed`. */
	readonly carried: Figure<number>;
	readonly expected: readonly ExpectedMoney[];
	readonly gap: Figure<number>;
	readonly surplus: Figure<number>;
	/** Basis points of need; above 10,000 with a surplus. */
	readonly coverage: Figure<number>;
	readonly short: Figure<boolean>;
	/** An assumed rate is in gap, surplus or coverage, or in how need is shown. */
	readonly assumed: boolean;
	readonly parts: readonly MonthPart[];
}

/** How long an allocation's money runs, under the question's reading. */
export interface Presence {
	readonly allocationId: number;
	readonly sourceId: number;
	readonly origin: Origin;
	readonly firmness: Firmness;
	readonly chance: number | null;
	readonly amount: Figure<number>;
	/** As the documents state them. */
	readonly statedStart: StatedDay;
	readonly statedEnd: StatedDay;
	/** First and last funded day under the reading; where the start is unknown, the claim's day. */
	readonly from: Day;
	readonly to: Day;
	readonly terminated: boolean;
}

export type FundedUntil =
	| { readonly state: 'until'; readonly day: Day; readonly runway: number }
	| { readonly state: 'short-already' }
	| { readonly state: 'at-least-until'; readonly day: Day }
	| { readonly state: 'amount-unknown' }
	| { readonly state: 'need-not-recorded' }
	| { readonly state: 'rate-missing' };

export type FundingEnds =
	| { readonly state: 'on'; readonly day: Day; readonly runway: number }
	| { readonly state: 'ended'; readonly day: Day }
	| { readonly state: 'never-funded' };

export interface Bridge {
	readonly sourceId: number;
	readonly amount: Figure<number>;
	readonly chance: number | null;
}

export interface Loss {
	readonly programId: number;
	/** The last funded day. */
	readonly day: Day;
	readonly sourceIds: readonly number[];
	readonly origins: readonly Origin[];
	/** What falls away a month. */
	readonly monthly: Figure<number>;
	readonly assumed: boolean;
	/** Nothing remains. Otherwise partial. */
	readonly total: boolean;
	readonly remaining: readonly {
		readonly sourceId: number;
		readonly origin: Origin;
		readonly monthly: Figure<number>;
	}[];
	readonly coverageBefore: Figure<number>;
	readonly coverageAfter: Figure<number>;
	/** Days without money before the first successor starts; null without a break or a successor. */
	readonly interruption: number | null;
	readonly bridged: 'wholly' | 'partly' | 'no' | 'unknown';
	readonly bridges: readonly Bridge[];
	/** The whole capacity is at risk, or only "in programs that lose money". Null: no capacity recorded. */
	readonly capacity: {
		readonly count: number;
		readonly unit: string;
		readonly atRisk: boolean;
	} | null;
	/** `unfunded`: before the as-of day, and nothing committed on it. */
	readonly standing: 'coming' | 'unfunded';
}

/** Money that ends and is made up for in full, but only after days without any. */
export interface Interruption {
	readonly programId: number;
	/** The last funded day before the break. */
	readonly day: Day;
	readonly days: number;
	readonly sourceIds: readonly number[];
}

export interface SimultaneousLoss {
	readonly grouped: 'kind' | 'region';
	readonly kind: string | null;
	readonly region: Name | null;
	/** First and last loss day, at most 30 days apart. */
	readonly from: Day;
	readonly to: Day;
	readonly programIds: readonly number[];
	/** Programs of that kind or region running on the first day. */
	readonly running: number;
}

/** A source that ends with no program named. */
export interface EndingSource {
	readonly sourceId: number;
	readonly day: Day;
	readonly amount: Figure<number>;
}

export interface ProgramReport {
	readonly program: Program;
	readonly needRecorded: boolean;
	readonly months: readonly ProgramMonth[];
	readonly presences: readonly Presence[];
	readonly fundedUntil: FundedUntil;
	readonly fundingEnds: FundingEnds;
	/** Coming and unfunded ones, soonest first. */
	readonly losses: readonly Loss[];
	/** Breaks ahead that a successor makes up for. */
	readonly interruptions: readonly Interruption[];
	/** Whose money it is in the range, one program one voice (domain §8). */
	readonly mainOrigin: Origin | 'undecided' | 'none';
}

export interface LeftOut {
	readonly programId: number;
	readonly from: Month;
	readonly to: Month;
	readonly why: 'undisclosed' | 'need-not-recorded' | 'no-rate';
}

export interface TotalMonth {
	readonly month: Month;
	readonly need: Total;
	readonly byOrigin: Readonly<Record<Origin, Total>>;
	readonly committed: Total;
	readonly expected: readonly ExpectedMoney[];
	/** Sum of the program-months' gaps; those of unknown gap are left out. */
	readonly gap: Total;
	/** How many programs are in need and gap; at 0 both are unknown, not nothing. */
	readonly counted: number;
}

export interface TotalYear {
	readonly year: number;
	/** The months of the range that belong to it. */
	readonly months: number;
	readonly need: Total;
	readonly gap: Total;
	readonly shares: Shares;
}

export interface Shares {
	readonly byOrigin: Readonly<Record<Origin, Total>>;
	readonly committed: Total;
	/** Basis points of committed money, each rounded by itself; unknown where all is undisclosed. */
	readonly share: Readonly<Record<Origin, Figure<number>>>;
	readonly byCount: {
		readonly state: number;
		readonly domestic: number;
		readonly foreign: number;
		readonly undecided: number;
		/** Programs without committed money in the period. */
		readonly none: number;
	};
	/** The largest funder's share in basis points, and the Herfindahl index (0 to 10,000). */
	readonly concentration: {
		readonly funderId: number;
		readonly share: number;
		readonly herfindahl: number;
	} | null;
}

/** Money a document names without saying when, or for which program. */
export interface UnplacedSource {
	readonly sourceId: number;
	readonly origin: Origin;
	readonly firmness: Firmness;
	readonly amount: Figure<number>;
	/** An assumed rate is in it. */
	readonly assumed: boolean;
	/** Ends of the open readings, in the lens; equal to `amount` where nothing is open, null if unknown. */
	readonly lowest: number | null;
	readonly highest: number | null;
	readonly rate: RateUsed | null;
	readonly implied: ImpliedRate | null;
	readonly placedInTime: boolean;
}

export interface StatedMoney {
	readonly origin: Origin;
	readonly printed: Total;
	/** With every open reading at its lowest, and overlapping claims counted once. */
	readonly lowest: number;
	readonly highest: number;
	readonly overlapping: boolean;
}

/** Contracted and missing money of all programs over the range, in the lens. */
export interface RangeTotals {
	readonly committed: Total;
	readonly gap: Total;
}

export interface LossesInReading extends RangeTotals {
	readonly reading: Reading;
	readonly losses: readonly Loss[];
	readonly presences: readonly (Presence & { readonly programId: number })[];
}

export interface Report {
	readonly question: Question;
	readonly basis: 'month';
	/** Soonest loss first, then name. */
	readonly programs: readonly ProgramReport[];
	readonly months: readonly TotalMonth[];
	readonly years: readonly TotalYear[];
	readonly shares: Shares;
	/** What the totals of need, gap and coverage leave out of both sides. */
	readonly leftOut: readonly LeftOut[];
	readonly losses: readonly Loss[];
	readonly simultaneous: readonly SimultaneousLoss[];
	readonly ending: readonly EndingSource[];
	readonly unplaced: readonly UnplacedSource[];
	readonly stated: readonly StatedMoney[];
	readonly checks: readonly FiredCheck[];
	/** The losses under each reading, where any day or amount is open; else empty. */
	readonly readings: readonly LossesInReading[];
	/** The rate used for each month of the range and each currency in view. */
	readonly rates: readonly { readonly month: Month; readonly rates: readonly RateUsed[] }[];
	/** The newest official dollar rate known on the as-of day. */
	readonly officialRate: RateUsed | null;
	/** Facts the reader may need beside the figures: those known on the as-of day. */
	readonly sources: ReadonlyMap<number, Source>;
	readonly funders: ReadonlyMap<number, Funder>;
	readonly plans: ReadonlyMap<number, Plan>;
}
