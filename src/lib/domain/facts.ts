/**
 * The facts that the calculations stand on, as `server/book` hands them over.
 * Plain data: no database, no clock, no language of the interface.
 * Amounts are whole minor units of the currency beside them.
 */
import type { Amendment, Details, Restriction, Spending, Tranche } from './agreement';
import type { Day, Month } from './calendar';
import type { Acceptance } from './checks/acceptance';
import type { Figure } from './figure';
import type { SourceKind, Step } from './kinds';
import type { AnyMoney, CurrencyCode } from './money';
import type { Rate } from './rates';
import type { StatedDay } from './reading';
import type { StoredFile } from './stored-file';

export const origins = ['state', 'domestic', 'foreign'] as const;
/** Who pays, as a property of the funder and never of the currency. In the order they are stacked. */
export type Origin = (typeof origins)[number];

export const languages = ['en', 'ru', 'kk'] as const;
export type Language = (typeof languages)[number];

/** A name in one to three languages; the one typed first is the fallback and is never empty. */
export interface Name {
	readonly first: Language;
	readonly en: string | null;
	readonly ru: string | null;
	readonly kk: string | null;
}

export interface Organisation {
	readonly id: number;
	readonly name: Name;
}

export interface Program {
	readonly id: number;
	readonly organisationId: number;
	/** shelter, hotline, legal_aid, prevention, training, reintegration, other, or a kind of the workspace's own */
	readonly kind: string;
	readonly name: Name;
	readonly region: Name | null;
	readonly capacity: { readonly count: number; readonly unit: string } | null;
	/** Coverage below which the program closes, in basis points of its need, with the reason. */
	readonly minimumToStayOpen: { readonly basisPoints: number; readonly reason: string } | null;
	/** The program's own last day, if it has one. */
	readonly end: Day | null;
}

/** One version of what a program must spend. Without an approval day it is a draft and does not count. */
export interface NeedVersion {
	readonly id: number;
	readonly programId: number;
	readonly label: string;
	readonly approvedOn: Day | null;
	readonly currency: CurrencyCode;
	readonly lines: readonly NeedLine[];
}

export interface NeedLine {
	readonly line: string;
	/** Minor units a month, for every month from `from` to `to`, both included. */
	readonly monthly: number;
	readonly from: Month;
	readonly to: Month;
}

export interface Funder extends FunderHabits {
	readonly id: number;
	readonly name: Name;
	readonly origin: Origin;
}

/** What was entered of a funder besides whose money it gives; null where nobody entered it. */
export interface FunderHabits {
	/** Twelve digits of which the last checks the others. */
	readonly bin: string | null;
	/** Usual days from an application to the decision, and to the first money. */
	readonly usualDays: { readonly toDecision: number | null; readonly toMoney: number | null };
}

export interface Plan {
	readonly id: number;
	readonly name: Name;
	readonly body: Name | null;
	readonly start: Day;
	readonly end: Day;
	readonly approvedOn: Day | null;
}

/** One rung reached (or the ladder left) on a day. `day` governs as-of, `effective` governs laying. */
export interface FirmnessStep {
	readonly step: Step;
	readonly day: Day;
	readonly effective: Day;
	/** Basis points, only for money that is not committed. */
	readonly chance: number | null;
	readonly reason: string | null;
}

export interface Source {
	readonly id: number;
	readonly kind: SourceKind;
	readonly name: Name;
	readonly funderId: number;
	readonly planId: number | null;
	readonly parentId: number | null;
	readonly reference: string | null;
	/** How many lots of a contest this source stands for, where they are known only by their total. */
	readonly lots: number;
	/** The agreement amount, in the agreement's own currency. */
	readonly amount: Figure<AnyMoney>;
	/** Other ends of an uncertain amount, in the agreement currency's minor units. */
	readonly lowest: number | null;
	readonly highest: number | null;
	/** Both amounts exactly as the document states them; one of them is the agreement amount. */
	readonly stated: { readonly KZT: number | null; readonly USD: number | null };
	readonly start: StatedDay;
	readonly end: StatedDay;
	readonly signedOn: Day | null;
	/** True where a surplus may be used in later months. */
	readonly carriesOver: boolean;
	readonly details: Details;
	readonly steps: readonly FirmnessStep[];
}

export const profiles = ['monthly', 'daily', 'once', 'tranches'] as const;
export type Profile = (typeof profiles)[number];

export interface Allocation {
	readonly id: number;
	readonly sourceId: number;
	readonly programId: number;
	readonly line: string | null;
	readonly amount: Figure<AnyMoney>;
	/** Null follows the source's day, through every reading. */
	readonly start: Day | null;
	readonly end: Day | null;
	readonly profile: Profile;
}

/** A document that is cited: its file is kept here, or lies at a link, or on somebody's shelf. */
export interface DocumentReference {
	readonly id: number;
	readonly title: Name;
	readonly author: Name | null;
	readonly occasion: Name | null;
	readonly day: Day | null;
	readonly file: StoredFile | null;
	/** An address on the web, http or https. */
	readonly link: string | null;
}

/** What one document says of one source. The quote is the bare phrase, in the document's language. */
export interface Claim {
	readonly id: number;
	readonly sourceId: number;
	readonly documentId: number;
	/** Page, paragraph or point. */
	readonly place: string | null;
	readonly quote: string;
	readonly quoteLanguage: Language | null;
	readonly statedKzt: number | null;
	readonly statedUsd: number | null;
	/** In any other currency, as the document states it. */
	readonly statedOther: AnyMoney | null;
	readonly statedStart: Day | null;
	readonly statedEnd: Day | null;
	readonly adopted: boolean;
	/** How the phrase was read and why, for the reader. */
	readonly note: Name | null;
}

/** Two claims that may be about the same money. */
export interface Overlap {
	readonly claimIds: readonly [number, number];
	readonly reason: Name | null;
}

export interface Facts {
	readonly organisations: readonly Organisation[];
	readonly programs: readonly Program[];
	readonly needs: readonly NeedVersion[];
	readonly funders: readonly Funder[];
	readonly plans: readonly Plan[];
	readonly sources: readonly Source[];
	readonly allocations: readonly Allocation[];
	readonly amendments: readonly Amendment[];
	readonly tranches: readonly Tranche[];
	readonly spending: readonly Spending[];
	readonly restrictions: readonly Restriction[];
	readonly documents: readonly DocumentReference[];
	readonly claims: readonly Claim[];
	readonly overlaps: readonly Overlap[];
	readonly acceptances: readonly Acceptance[];
	readonly rates: readonly Rate[];
	/** A month is short when its gap exceeds this share of its need, in basis points (default 100). */
	readonly shortOver: number;
}

export const lenses = ['KZT', 'USD'] as const;
export type Lens = (typeof lenses)[number];

/** What a page, a report or an export asks of the facts. */
export interface Question {
	readonly asOf: Day;
	readonly reading: 'cautious' | 'adopted' | 'hopeful';
	readonly lens: Lens;
	readonly from: Month;
	readonly to: Month;
}
