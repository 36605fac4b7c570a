/** The totals that differ between readings, from the lowest to the highest (domain §2). */
import type { RangeTotals, Report } from '../report';
import type { Spread } from './open-question';

/** Stated money by origin, then what is contracted and missing over the range. */
export function spreadsOf(report: Report): Spread[] {
	return [...statedSpreads(report), ...rangeSpreads(report)].filter(
		({ lowest, highest }) => lowest < highest
	);
}

function statedSpreads({ stated }: Report): Spread[] {
	return stated.map(({ origin, printed, lowest, highest }) => ({
		total: origin,
		lowest,
		adopted: printed.minor,
		highest,
		assumed: printed.assumed
	}));
}

function rangeSpreads({ readings }: Report): Spread[] {
	const adopted = readings.find(({ reading }) => reading === 'adopted');
	if (!adopted) return [];
	return (['committed', 'gap'] as const).map((total) => spreadOf(total, adopted, readings));
}

function spreadOf(
	total: keyof RangeTotals,
	adopted: RangeTotals,
	readings: readonly RangeTotals[]
): Spread {
	const values = readings.map((each) => each[total].minor);
	return {
		total,
		lowest: Math.min(...values),
		adopted: adopted[total].minor,
		highest: Math.max(...values),
		assumed: readings.some((each) => each[total].assumed)
	};
}
