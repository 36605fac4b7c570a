/** One program's cells by currency, origin and month: laid, then converted and rounded once each. */
import type { RunColumns } from './committed-runs';
import {
	dollarsAssumed,
	noDollarRate,
	noTengeRate,
	someUndisclosed,
	tengeAssumed,
	type CoverageGrids
} from './coverage-arrays';
import { layRun } from './lay-run';
import { dollar, profileOrder, tenge } from './ledger-arrays';
import { inLens, lensRates, type LensRates } from './lens-rates';
import { hasRate, inCurrency, isAssumed } from './month-rates';
import { packedMonthOf } from './packed-days';
import type { Prepared } from './prepare';

export const originCount = 3;
const once = profileOrder.indexOf('once');
const tranches = profileOrder.indexOf('tranches');

/** What may have to be said of money shown in a lens. */
interface Marks {
	readonly without: number;
	readonly assumed: number;
}

const tengeMarks: Marks = { without: noTengeRate, assumed: tengeAssumed };
const dollarMarks: Marks = { without: noDollarRate, assumed: dollarsAssumed };

export class ProgramCells {
	/** Minor units by currency, then origin, then month. */
	readonly #minor: Float64Array;
	/** 1 where money lies, be it 0. */
	readonly #present: Uint8Array;
	readonly #inTenge: LensRates;
	readonly #inDollars: LensRates;
	/** Currencies and origins met in the program that was laid last. */
	readonly #used: Uint8Array;
	/** 1 where money nobody can put a figure to lies; by origin, then month. */
	readonly #unknown: Uint8Array;
	#someUnknown = false;

	constructor(readonly prepared: Prepared) {
		const { months, arrays, rates } = prepared;
		const groups = arrays.currencies.length * originCount;
		this.#minor = new Float64Array(groups * months);
		this.#present = new Uint8Array(groups * months);
		this.#used = new Uint8Array(groups);
		this.#unknown = new Uint8Array(originCount * months);
		this.#inTenge = lensRates(rates, tenge);
		this.#inDollars = lensRates(rates, dollar);
	}

	/** Lays a program's runs, instead of those of the program before. */
	lay(program: number): void {
		const { runs, first, months } = this.prepared;
		this.#clear();
		const stop = Number(runs.first[program + 1]);
		for (let run = Number(runs.first[program]); run < stop; run += 1) {
			const origin = Number(runs.origin[run]);
			if (Number.isNaN(Number(runs.amount[run]))) {
				this.#someUnknown = true;
				this.#mark(this.#unknown, origin * months, Number(runs.from[run]), runs, run);
				continue;
			}
			const group = Number(runs.currency[run]) * originCount + origin;
			this.#used[group] = 1;
			layRun(runs, run, this.#minor, group * months, first, months);
			this.#markPresent(group * months, runs, run);
		}
	}

	/** Adds each cell, in tenge and in dollars, to its program, month and origin. */
	convertInto(grids: CoverageGrids, program: number): void {
		const { months } = this.prepared;
		for (let group = 0; group < this.#used.length; group += 1) {
			if (this.#used[group] === 0) continue;
			this.#addGroup(grids.tenge, this.#inTenge, tengeMarks, grids.remarks, group, program);
			this.#addGroup(grids.dollars, this.#inDollars, dollarMarks, grids.remarks, group, program);
		}
		if (!this.#someUnknown) return;
		this.#unknown.forEach((unknown, at) => {
			if (unknown === 0) return;
			const cell = (program * months + (at % months)) * originCount + Math.floor(at / months);
			grids.remarks[cell] = Number(grids.remarks[cell]) | someUndisclosed;
		});
	}

	/** One loop, which runs for each month of each group of each program. */
	#addGroup(
		sums: Float64Array,
		shown: LensRates,
		{ without, assumed }: Marks,
		remarks: Uint8Array,
		group: number,
		program: number
	): void {
		const { months } = this.prepared;
		const [minor, present] = [this.#minor, this.#present];
		const [base, currency] = [group * months, Math.floor(group / originCount)];
		let cell = program * months * originCount + (group % originCount);
		for (let month = 0; month < months; month += 1, cell += originCount) {
			if (present[base + month] === 0) continue;
			const converted = inLens(shown, Number(minor[base + month]), currency, month);
			if (Number.isNaN(converted)) remarks[cell] = Number(remarks[cell]) | without;
			else sums[cell] = Number(sums[cell]) + converted;
			if (shown.assumed[currency * months + month] === 1)
				remarks[cell] = Number(remarks[cell]) | assumed;
		}
	}

	hasUnknown(month: number): boolean {
		const { months } = this.prepared;
		const unknown = this.#unknown;
		return (
			unknown[month] === 1 || unknown[month + months] === 1 || unknown[month + 2 * months] === 1
		);
	}

	/** A month's money in any currency, each cell rounded once; NaN where a rate is missing. */
	totalIn(currency: number, month: number): number {
		let total = 0;
		for (let group = 0; group < this.#used.length; group += 1) {
			if (!this.#lies(group, month)) continue;
			total += this.#converted(group, month, currency);
		}
		return total;
	}

	/** Some cell of the month is converted at an assumed rate. */
	isAssumedIn(currency: number, month: number): boolean {
		const { rates } = this.prepared;
		return this.#used.some(
			(_, group) =>
				this.#lies(group, month) &&
				isAssumed(rates, Math.floor(group / originCount), currency, month)
		);
	}

	#lies(group: number, month: number): boolean {
		return this.#used[group] === 1 && this.#present[group * this.prepared.months + month] === 1;
	}

	#converted(group: number, month: number, to: number): number {
		const { rates, months } = this.prepared;
		const from = Math.floor(group / originCount);
		const minor = Number(this.#minor[group * months + month]);
		const rated = hasRate(rates, from, month) && hasRate(rates, to, month);
		return rated || from === to ? inCurrency(rates, minor, from, to, month) : NaN;
	}

	/** Money paid at once lies in its first month alone, a tranche in a row of its own. */
	#markPresent(base: number, runs: RunColumns, run: number): void {
		const profile = Number(runs.profile[run]);
		if (profile === tranches) return;
		const last = profile === once ? runs.from : runs.through;
		this.#mark(this.#present, base, Number(runs.from[run]), { through: last }, run);
	}

	#mark(
		marks: Uint8Array,
		base: number,
		from: number,
		{ through }: Pick<RunColumns, 'through'>,
		run: number
	): void {
		const { first, months } = this.prepared;
		const start = Math.max(0, packedMonthOf(from) - first);
		const stop = Math.min(months - 1, packedMonthOf(Number(through[run])) - first);
		if (start <= stop) marks.fill(1, base + start, base + stop + 1);
	}

	#clear(): void {
		const { months } = this.prepared;
		this.#used.forEach((used, group) => {
			if (used === 0) return;
			this.#minor.fill(0, group * months, (group + 1) * months);
			this.#present.fill(0, group * months, (group + 1) * months);
		});
		this.#used.fill(0);
		if (this.#someUnknown) this.#unknown.fill(0);
		this.#someUnknown = false;
	}
}
