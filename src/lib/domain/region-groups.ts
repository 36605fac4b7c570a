/** Programs by region, and the totals of some of them, month by month. */
import type { Name, Program } from './facts';
import { ascending, byAll, groupBy } from './grouping';
import type { ExpectedMoney, ProgramReport, TotalMonth } from './report';
import { sumsOf } from './total-report';
import { sum } from './totals';

export interface RegionGroup {
	/** The region's name as it was first typed; empty for programs without a region. */
	readonly key: string;
	readonly region: Name | null;
	/** In the report's order: soonest loss first, then name. */
	readonly programs: readonly [ProgramReport, ...ProgramReport[]];
}

/** A total's month as far as it follows from the programs' months alone. */
export type GroupMonth = Omit<TotalMonth, 'expected'> & {
	readonly expected: readonly Pick<ExpectedMoney, 'firmness' | 'origin' | 'full'>[];
};

export function regionKey({ region }: Pick<Program, 'region'>): string {
	return region === null ? '' : (region[region.first] ?? '');
}

/** The region with the soonest loss first, then by name; those without a region after their equals. */
export function byRegion(programs: readonly ProgramReport[]): RegionGroup[] {
	return [...groupBy(programs, ({ program }) => regionKey(program))]
		.map(([key, own]) => ({ key, region: own[0].program.region, programs: own }))
		.sort(soonestLossFirst);
}

const soonestLossFirst = byAll<RegionGroup>(
	ascending(({ programs }) => programs[0].losses[0]?.day ?? '9999'),
	ascending(({ region }) => (region === null ? 1 : 0)),
	ascending(({ key }) => key)
);

/**
 * Sums of the programs' months, in minor units of the report's lens.
 * A program-month of unknown gap counts in neither need nor gap.
 */
export function groupMonths(programs: RegionGroup['programs']): GroupMonth[] {
	return programs[0].months.map(({ month }, index) => {
		const own = programs.flatMap(({ months }) => months[index] ?? []);
		const expected = groupBy(
			own.flatMap((each) => each.expected),
			({ firmness, origin }) => `${firmness} ${origin}`
		);
		return {
			month,
			...sumsOf(own),
			expected: [...expected.values()].map((same) => ({
				firmness: same[0].firmness,
				origin: same[0].origin,
				full: sum(same.map(({ full }) => full))
			}))
		};
	});
}
