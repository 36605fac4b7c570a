/** The state's chain: announced, planned, tendered, contracted, paid, spent, by budget year (domain §6). */
import type { Day } from '../calendar';
import type { Facts } from '../facts';
import { groupBy } from '../grouping';
import type { CurrencyCode } from '../money';
import { spread } from '../spread';
import type { Terms } from '../terms';
import { partByYear, yearOf } from './by-year';
import { breaksOf, type ChainBreak } from './breaks';
import { firstYearOf, savedBy } from './promise';

export const chainSteps = [
	'announced',
	'planned',
	'tendered',
	'contracted',
	'paid',
	'spent'
] as const;
export type ChainStep = (typeof chainSteps)[number];

/** Minor units that got at least as far as each step. */
export type StepAmounts = Readonly<Record<ChainStep, number>>;

export interface ChainYear {
	readonly year: number;
	readonly currency: CurrencyCode;
	readonly steps: StepAmounts;
	/** What tenders saved. */
	readonly saved: number;
	/** What got no further, step by step, and why. */
	readonly breaks: readonly ChainBreak[];
}

type Given = Pick<Facts, 'allocations' | 'tranches' | 'spending'>;

/**
 * One row for each year and currency; years in order.
 * @param links promises and lots under one reading: of a plan, or a promise with its lots
 */
export function stateChain(facts: Given, links: readonly Terms[], asOf: Day): ChainYear[] {
	const money = links.flatMap((link) => moneyOf(link, facts, asOf));
	const rows = groupBy(money, ({ year, currency }) => `${year} ${currency}`);
	return [...rows.values()]
		.map((entries) => chainYear(entries, { links, facts, asOf }))
		.sort((a, b) => a.year - b.year || a.currency.localeCompare(b.currency, 'en'));
}

/** Money of one link in one year, at the step it is counted from. */
interface ChainMoney {
	readonly link: Terms;
	readonly year: number;
	readonly currency: CurrencyCode;
	readonly step: ChainStep;
	readonly minor: number;
}

function moneyOf(link: Terms, facts: Given, asOf: Day): ChainMoney[] {
	const stated = link.source.amount;
	if (stated.state !== 'known' || link.amount.state !== 'known') return [];
	const { currency } = stated.value;
	const at = (step: ChainStep, years: Iterable<readonly [number, number]>): ChainMoney[] =>
		[...years].map(([year, minor]) => ({ link, year, currency, step, minor }));
	if (isPromise(link)) return at(promiseStep(link), promiseByYear(link, link.amount.value));
	const contract = partByYear(link, link.amount.value);
	if (link.firmness !== 'committed') return at('tendered', contract);
	const saving = firstYearOf(link);
	return [
		...at('tendered', contract),
		...(saving === null ? [] : at('tendered', [[saving, savedBy(link)]])),
		...at('contracted', contract),
		...paidOf(link, facts, asOf).flatMap(({ on, minor }) => at('paid', [[yearOf(on), minor]])),
		...spentOf(link, facts, asOf).flatMap(({ month, minor }) =>
			at('spent', [[yearOf(month), minor]])
		)
	];
}

export function isPromise({ source }: Terms): boolean {
	return source.kind === 'plan_allocation';
}

function promiseStep({ firmness }: Terms): ChainStep {
	return firmness === 'planned' ? 'planned' : 'announced';
}

/** As the plan gives it; without sums per year, laid on its period. */
export function promiseByYear({ source, from, to }: Terms, amount: number): Map<number, number> {
	const { years } = source.details;
	if (years.length > 0) return new Map(years.map(({ year, minor }) => [year, minor]));
	if (from === null || to === null) return new Map();
	const laid = new Map<number, number>();
	for (const { month, minor } of spread(amount, { from, to }, 'monthly'))
		laid.set(yearOf(month), (laid.get(yearOf(month)) ?? 0) + minor);
	return laid;
}

function paidOf({ source }: Terms, { tranches }: Given, asOf: Day) {
	return tranches.flatMap(({ sourceId, received }) =>
		sourceId === source.id && received !== null && received.on <= asOf ? [received] : []
	);
}

function spentOf({ source }: Terms, { allocations, spending }: Given, asOf: Day) {
	const own = new Set(
		allocations.filter(({ sourceId }) => sourceId === source.id).map(({ id }) => id)
	);
	return spending.filter(
		({ allocationId, month }) => own.has(allocationId) && month <= asOf.slice(0, 7)
	);
}

interface Context {
	readonly links: readonly Terms[];
	readonly facts: Given;
	readonly asOf: Day;
}

function chainYear(
	entries: readonly [ChainMoney, ...ChainMoney[]],
	{ links, facts, asOf }: Context
): ChainYear {
	const [{ year, currency }] = entries;
	const own = links.filter((link) => entries.some((entry) => entry.link === link));
	const steps = stepsOf(entries);
	const saved = sumOf(own.filter((link) => firstYearOf(link) === year).map(savedBy));
	const ids = new Set(own.map(({ source }) => source.id));
	const tranches = facts.tranches.filter(({ sourceId }) => ids.has(sourceId));
	const anySpending = own.some((link) => spentOf(link, facts, asOf).length > 0);
	return {
		year,
		currency,
		steps,
		saved,
		breaks: breaksOf({ year, steps, saved, links: own, tranches, anySpending, asOf })
	};
}

/** Cumulative: what is planned was announced, too. */
function stepsOf(entries: readonly ChainMoney[]): StepAmounts {
	const at = (step: ChainStep) =>
		sumOf(entries.filter((entry) => entry.step === step).map(({ minor }) => minor));
	const planned = at('planned');
	return {
		announced: at('announced') + planned,
		planned,
		tendered: at('tendered'),
		contracted: at('contracted'),
		paid: at('paid'),
		spent: at('spent')
	};
}

function sumOf(amounts: readonly number[]): number {
	return amounts.reduce((sum, minor) => sum + minor, 0);
}
