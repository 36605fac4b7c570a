/** How much is state, domestic and foreign money: by money and by count of programs (domain §8). */
import type { Month } from './calendar';
import { mapOrigins, type ByOrigin } from './by-origin';
import type { CellTable } from './cells';
import { wholeInBasisPoints } from './coverage';
import { origins, type Lens } from './facts';
import { known, missing, undisclosed, type Figure } from './figure';
import { ascending, byAll } from './grouping';
import type { ProgramReport, Shares, Total } from './report';
import { divideExactly, multiplyDivide } from './rounding';
import { sum } from './totals';

export type MainOrigin = ProgramReport['mainOrigin'];

/** Committed money of a program over months, by origin, in a lens. */
export function committedByOrigin(
	programId: number,
	months: readonly Month[],
	table: CellTable,
	lens: Lens
): ByOrigin {
	const own = months.map((month) => table.committed(programId, month, lens));
	return mapOrigins((origin) => sum(own.map((byOrigin) => byOrigin[origin])));
}

/**
 * Whose money a program lives on: all of one origin, disclosed or not: that one; else the largest;
 * a tie, undisclosed money of another origin, or a missing rate: undecided.
 * @param byOrigin in tenge, whatever the lens shows
 */
export function mainOriginOf(byOrigin: ByOrigin): MainOrigin {
	const paying = origins.filter((origin) => hasMoney(byOrigin[origin]));
	const [only, another] = paying;
	if (only === undefined) return 'none';
	if (another === undefined) return only;
	const [largest = only, ...others] = paying.toSorted(
		ascending((origin) => -byOrigin[origin].minor)
	);
	const undecided = others.some(
		(origin) => byOrigin[origin].minor === byOrigin[largest].minor || isOpen(byOrigin[origin])
	);
	return undecided ? 'undecided' : largest;
}

/** It may be more than its known part. */
function isOpen(total: Total): boolean {
	return total.undisclosed.length > 0 || total.withoutRate > 0;
}

function hasMoney(total: Total): boolean {
	return total.minor > 0 || isOpen(total);
}

/** Shares by money and by count over some months of the programs given. */
export function sharesOf(
	programIds: readonly number[],
	months: readonly Month[],
	table: CellTable,
	lens: Lens
): Shares {
	const perProgram = (shown: Lens) =>
		programIds.map((id) => committedByOrigin(id, months, table, shown));
	const inLens = perProgram(lens);
	const byOrigin = mapOrigins((origin) => sum(inLens.map((totals) => totals[origin])));
	const committed = sum(origins.map((origin) => byOrigin[origin]));
	return {
		byOrigin,
		committed,
		share: mapOrigins((origin) => shareOf(byOrigin[origin], committed)),
		byCount: countByOrigin(perProgram('KZT').map(mainOriginOf)),
		concentration: concentrationOf(programIds, months, table, lens)
	};
}

/** Basis points of the known money; unknown where nothing of the part, or of the whole, is known. */
function shareOf(part: Total, whole: Total): Figure<number> {
	if (part.minor === 0 && isOpen(part))
		return part.withoutRate > 0 ? missing('no-rate') : undisclosed;
	if (whole.minor > 0) return known(multiplyDivide(part.minor, wholeInBasisPoints, whole.minor));
	if (whole.withoutRate > 0) return missing('no-rate');
	return whole.undisclosed.length > 0 ? undisclosed : missing('not-recorded');
}

function countByOrigin(mains: readonly MainOrigin[]): Shares['byCount'] {
	const count = (wanted: MainOrigin) => mains.filter((main) => main === wanted).length;
	return { ...mapOrigins(count), undecided: count('undecided'), none: count('none') };
}

function concentrationOf(
	programIds: readonly number[],
	months: readonly Month[],
	table: CellTable,
	lens: Lens
): Shares['concentration'] {
	const byFunder = new Map<number, { minor: number; name: string }>();
	for (const { run, amount } of committedParts(programIds, months, table, lens)) {
		if (amount.state !== 'known') continue;
		const { id, name } = run.terms.funder;
		const before = byFunder.get(id)?.minor ?? 0;
		byFunder.set(id, { minor: before + amount.value, name: name[name.first] ?? '' });
	}
	const ranked = [...byFunder].sort(
		byAll(
			ascending(([, { minor }]) => -minor),
			ascending(([, { name }]) => name)
		)
	);
	const whole = ranked.reduce((total, [, { minor }]) => total + minor, 0);
	const largest = ranked[0];
	if (!largest || whole === 0) return null;
	const squares = ranked.reduce((total, [, { minor }]) => total + BigInt(minor) ** 2n, 0n);
	return {
		funderId: largest[0],
		share: multiplyDivide(largest[1].minor, wholeInBasisPoints, whole),
		herfindahl: divideExactly(squares * BigInt(wholeInBasisPoints), BigInt(whole) ** 2n)
	};
}

function committedParts(
	programIds: readonly number[],
	months: readonly Month[],
	table: CellTable,
	lens: Lens
) {
	return programIds.flatMap((id) =>
		months.flatMap((month) =>
			table.parts(id, month, lens).filter(({ run }) => run.terms.firmness === 'committed')
		)
	);
}
