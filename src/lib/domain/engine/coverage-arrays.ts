/** What the fast engine answers, column by column. */

/** Why a program-month's gap cannot be told, if it cannot. */
export const told = 0;
export const needNotRecorded = 1;
export const undisclosedMoney = 2;
export const rateMissing = 3;

/** What is to be said of a cell of committed money, as bits: what it leaves out, what it assumes. */
export const someUndisclosed = 1;
export const noTengeRate = 2;
export const noDollarRate = 4;
export const tengeAssumed = 8;
export const dollarsAssumed = 16;

export const fundedStates = [
	'need-not-recorded',
	'amount-unknown',
	'rate-missing',
	'short-already',
	'until',
	'at-least-until'
] as const;
export type FundedState = (typeof fundedStates)[number];

export const endStates = ['never-funded', 'on', 'ended'] as const;

export interface CoverageArrays {
	/** The packed month that every grid begins with. */
	readonly first: number;
	readonly months: number;
	/** Programs' ids; every column follows their order. */
	readonly programs: readonly number[];
	/** Minor units, by program, month, origin. */
	readonly tenge: Float64Array;
	readonly dollars: Float64Array;
	readonly remarks: Uint8Array;
	/** By program and month, in minor units of the need's currency; NaN where it cannot be told. */
	readonly need: Float64Array;
	readonly needCurrency: Uint8Array;
	readonly committed: Float64Array;
	/** 1 where an assumed rate is in `committed`. */
	readonly assumed: Uint8Array;
	readonly gap: Float64Array;
	/** Basis points of need; NaN also where the need is 0. */
	readonly coverage: Float64Array;
	readonly short: Uint8Array;
	readonly state: Uint8Array;
	/** Places in `fundedStates`, by program. */
	readonly funded: Uint8Array;
	/** The packed month whose end the state names; 0 where it names none. */
	readonly fundedUntil: Int32Array;
	/** Places in `endStates`, by program. */
	readonly fundingEnds: Uint8Array;
	/** The packed last funded day. */
	readonly endsOn: Int32Array;
}

/** Columns of so many programs and months, with nothing in them. */
export function blankCoverage(programs: number, months: number) {
	const cells = programs * months;
	return {
		tenge: new Float64Array(cells * 3),
		dollars: new Float64Array(cells * 3),
		remarks: new Uint8Array(cells * 3),
		committed: new Float64Array(cells).fill(NaN),
		assumed: new Uint8Array(cells),
		gap: new Float64Array(cells).fill(NaN),
		coverage: new Float64Array(cells).fill(NaN),
		short: new Uint8Array(cells),
		state: new Uint8Array(cells),
		funded: new Uint8Array(programs),
		fundedUntil: new Int32Array(programs),
		fundingEnds: new Uint8Array(programs),
		endsOn: new Int32Array(programs)
	};
}

export type CoverageGrids = ReturnType<typeof blankCoverage>;
