/** Facts written as a tiny ledger: only what a test is about is said, the rest is plain. */
import type { Details } from '$lib/domain/agreement';
import type { Facts, Origin, Profile, Program, Question } from '$lib/domain/facts';
import type { Firmness, SourceKind, Step } from '$lib/domain/kinds';
import type { Rate } from '$lib/domain/rates';
import type { StatedDay } from '$lib/domain/reading';
import {
	allocationsOf,
	amendmentsOf,
	claimsOf,
	documentsOf,
	funderOf,
	named,
	needsOf,
	plansOf,
	programOf,
	sourceOf,
	tranchesOf
} from './ledger-rows';

/** One funding source and what it gives a program; amounts in whole units of the currency. */
export interface LedgerMoney {
	/** What the source gives over the period; null: undisclosed. */
	readonly amount: number | null;
	readonly from?: string | StatedDay;
	readonly to?: string | StatedDay;
	readonly source?: string;
	readonly funder?: string;
	readonly origin?: Origin;
	readonly firmness?: Firmness;
	readonly chance?: number;
	readonly currency?: string;
	readonly kind?: SourceKind;
	readonly profile?: Profile;
	readonly carriesOver?: boolean;
	readonly details?: Details;
	/** The day of a termination that takes effect at once. */
	readonly terminated?: string;
	/** Other steps, each effective on its day unless said otherwise. */
	readonly steps?: readonly { step: Step; day: string; effective?: string }[];
	/** Amendments, signed on the day they take effect unless said otherwise. */
	readonly amended?: readonly LedgerAmendment[];
	/** Planned tranches. */
	readonly tranches?: readonly { on: string; amount: number }[];
	/** The day from which it is known. */
	readonly known?: string;
	readonly lowest?: number;
	readonly highest?: number;
	readonly stated?: { readonly tenge: number; readonly dollars: number };
	/** The day of the document whose claim is adopted. */
	readonly claimed?: string;
	readonly signed?: string;
	readonly plan?: { readonly from: string; readonly to: string };
	/** The program's allocations, where they are not one that follows the source; []: none named. */
	readonly allocated?: readonly { amount: number | null; from?: string; to?: string }[];
}

/** A signed change; amounts in whole units. */
export interface LedgerAmendment {
	readonly effective: string;
	readonly signed?: string;
	readonly to?: string;
	readonly amount?: number;
	/** New whole amounts of allocations, by their place in the entry. */
	readonly shares?: Readonly<Record<number, number>>;
}

export interface LedgerNeed {
	/** Whole units a month. */
	readonly monthly: number;
	readonly from: string;
	readonly to: string;
	readonly currency?: string;
	/** Null: a draft. */
	readonly approved?: string | null;
}

export interface LedgerProgram {
	readonly name: string;
	readonly kind?: string;
	readonly region?: string;
	readonly end?: string;
	readonly capacity?: Program['capacity'];
	/** Basis points of need below which it closes. */
	readonly minimum?: number;
	/** Absent: not recorded. */
	readonly need?: LedgerNeed | readonly LedgerNeed[];
	readonly money: readonly LedgerMoney[];
}

/** Builds facts from programs and their money; ids follow the order of writing. */
export function ledger(programs: readonly LedgerProgram[], rates: readonly Rate[] = []): Facts {
	const entries = programs
		.flatMap((program, index) => program.money.map((entry) => ({ programId: index + 1, entry })))
		.map((each, index) => ({ ...each, id: index + 1 }));
	return {
		organisations: [{ id: 1, name: named('Aq Bosaga') }],
		programs: programs.map((program, index) => programOf(program, index + 1)),
		needs: programs.flatMap((program, index) => needsOf(program, index + 1)),
		funders: entries.map(({ entry, id }) => funderOf(entry, id)),
		plans: entries.flatMap(({ entry, id }) => plansOf(entry, id)),
		sources: entries.map(({ entry, id }) => sourceOf(entry, id)),
		allocations: entries.flatMap(({ entry, programId, id }) => allocationsOf(entry, programId, id)),
		amendments: entries.flatMap(({ entry, id }) => amendmentsOf(entry, id)),
		tranches: entries.flatMap(({ entry, id }) => tranchesOf(entry, id)),
		spending: [],
		restrictions: [],
		documents: entries.flatMap(({ entry, id }) => documentsOf(entry, id)),
		claims: entries.flatMap(({ entry, id }) => claimsOf(entry, id)),
		overlaps: [],
		acceptances: [],
		rates,
		shortOver: 100
	};
}

/** A question in tenge, adopted reading, unless said otherwise. */
export function asking(question: Partial<Question> & Pick<Question, 'asOf'>): Question {
	const month = question.asOf.slice(0, 7);
	return { reading: 'adopted', lens: 'KZT', from: month, to: month, ...question };
}

export function rate(currency: string, day: string, perUnit: number): Rate {
	return {
		currency,
		day,
		micros: Math.round(perUnit * 1_000_000),
		origin: 'test',
		official: true
	};
}

/** An end or start that a document leaves open. */
export function between(
	earliest: string | null,
	adopted: string,
	latest: string | null,
	about = false
): StatedDay {
	return { state: 'stated', adopted, earliest, latest, about, phrase: 'as printed' };
}
