/** The table of cells behind the seam: laid when asked for, committed money from the columns. */
import { mapOrigins, type ByOrigin } from '../by-origin';
import { monthIndex, type Month } from '../calendar';
import type { Cell, CellTable, ConvertedPart, MonthCells } from '../cells';
import { committedIn, convertParts } from '../convert-cells';
import { origins, type Lens } from '../facts';
import { known } from '../figure';
import type { RateTable } from '../rates';
import { zero } from '../totals';
import {
	dollarsAssumed,
	noDollarRate,
	noTengeRate,
	someUndisclosed,
	tengeAssumed,
	type CoverageArrays
} from './coverage-arrays';
import type { LaidCells } from './laid-cells';
import { dollar, placeIn, tenge } from './ledger-arrays';
import { hasRate, inCurrency } from './month-rates';
import type { Prepared } from './prepare';

const shownIn = {
	KZT: { sums: 'tenge', place: tenge, without: noTengeRate, assumed: tengeAssumed },
	USD: { sums: 'dollars', place: dollar, without: noDollarRate, assumed: dollarsAssumed }
} as const;

type ShownParts = Map<MonthCells, readonly ConvertedPart[]>;

export class QuickTable implements CellTable {
	readonly #shown: Readonly<Record<Lens, ShownParts>> = { KZT: new Map(), USD: new Map() };

	constructor(
		readonly laid: LaidCells,
		readonly prepared: Prepared,
		readonly columns: CoverageArrays,
		readonly places: ReadonlyMap<number, number>,
		readonly rates: RateTable
	) {}

	readonly at = (programId: number, month: Month) => this.laid.at(programId, month);

	/** What is undisclosed or without a rate is rare: the cells are asked, which name the sources. */
	readonly committed = (programId: number, month: Month, lens: Lens): ByOrigin => {
		const { months, first, remarks } = this.columns;
		const { sums, without, assumed } = shownIn[lens];
		const place = monthIndex(month) - first;
		if (place < 0 || place >= months) return this.#plainly(programId, month, lens);
		const cell = (placeIn(this.places, programId) * months + place) * origins.length;
		const said = Number(remarks[cell]) | Number(remarks[cell + 1]) | Number(remarks[cell + 2]);
		if ((said & (someUndisclosed | without)) !== 0) return this.#plainly(programId, month, lens);
		return mapOrigins((origin) => {
			const at = cell + origins.indexOf(origin);
			const isAssumed = (Number(remarks[at]) & assumed) !== 0;
			return { ...zero, minor: Number(this.columns[sums][at]), assumed: isAssumed };
		});
	};

	/** Several folds ask for the parts of the same months. */
	readonly parts = (programId: number, month: Month, lens: Lens): readonly ConvertedPart[] => {
		const own = this.at(programId, month);
		const parts = this.#shown[lens].get(own) ?? this.#partsIn(own, lens);
		this.#shown[lens].set(own, parts);
		return parts;
	};

	#partsIn({ cells }: MonthCells, lens: Lens): readonly ConvertedPart[] {
		return cells.flatMap((cell) => this.#partsOf(cell, lens));
	}

	#plainly(programId: number, month: Month, lens: Lens): ByOrigin {
		return committedIn(this.at(programId, month), lens, this.rates);
	}

	/** As `convertParts`, which is asked where a rate is missing. */
	#partsOf(cell: Cell, lens: Lens): ConvertedPart[] {
		const { arrays, rates, first, months } = this.prepared;
		if (cell.currency === lens)
			return cell.parts.map(({ run, minor }) => ({ run, amount: known(minor) }));
		const [from, to] = [arrays.currencies.indexOf(cell.currency), shownIn[lens].place];
		const month = monthIndex(cell.month) - first;
		const rated =
			month >= 0 && month < months && hasRate(rates, from, month) && hasRate(rates, to, month);
		if (!rated) return convertParts(cell, lens, this.rates);
		let [running, before] = [0, 0];
		return cell.parts.map(({ run, minor }) => {
			running += minor;
			const total = inCurrency(rates, running, from, to, month);
			const amount = known(total - before);
			before = total;
			return { run, amount };
		});
	}
}
