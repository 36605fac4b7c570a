/** The state's chain as plain strings and numbers: a row for each budget year. */
import type { Day } from '$lib/domain/calendar';
import type { Facts, Language, Origin } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import { chainSteps, isPromise, promiseByYear, stateChain } from '$lib/domain/pipeline/chain';
import type { ChainStep, ChainYear } from '$lib/domain/pipeline/chain';
import { multiplyDivide } from '$lib/domain/rounding';
import type { Terms } from '$lib/domain/terms';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { breakViews, type BreakView } from './break-words';

export interface ChainView {
	readonly title: string;
	readonly about: string;
	readonly caption: string;
	readonly origin: Origin;
	readonly columns: { readonly year: string; readonly steps: readonly string[] };
	readonly rows: readonly RowView[];
	/** What is said where nothing can be followed. */
	readonly none: string | null;
	/** Links that no row counts, named. */
	readonly leftOut: readonly string[];
}

interface RowView {
	readonly key: string;
	readonly year: string;
	readonly cells: readonly CellView[];
	readonly breaks: readonly BreakView[];
	/** What is said where there are no breaks. */
	readonly whole: string | null;
}

interface CellView {
	readonly step: ChainStep;
	readonly label: string;
	readonly text: string;
	readonly known: boolean;
	/** Per cents of the largest amount in the same currency. */
	readonly width: number;
	/** Solid: the money counts. */
	readonly solid: boolean;
}

type Given = Pick<Facts, 'allocations' | 'tranches' | 'spending'>;

/** Null where nothing belongs to a chain. */
export function chainView(
	facts: Given,
	links: readonly Terms[],
	asOf: Day,
	language: Language
): ChainView | null {
	const [first] = links;
	if (first === undefined) return null;
	const options = { locale: language };
	const years = stateChain(facts, links, asOf);
	const steps = links.some(isPromise) ? chainSteps : withoutPromise;
	return {
		title: m.chain_title({}, options),
		about: m.chain_about({}, options),
		caption: m.chain_caption({}, options),
		origin: first.origin,
		columns: {
			year: m.chain_year({}, options),
			steps: steps.map((step) => stepWord(step, language))
		},
		rows: years.map((year) => rowView(year, { years, steps, links, language })),
		none: years.length === 0 ? m.chain_none({}, options) : null,
		leftOut: leftOutWords(links, language)
	};
}

/** Lots by themselves begin with their tender. */
const withoutPromise: readonly ChainStep[] = ['tendered', 'contracted', 'paid', 'spent'];
const counting: readonly ChainStep[] = ['contracted', 'paid', 'spent'];
const wholeInBasisPoints = 10_000;

interface Beside {
	readonly years: readonly ChainYear[];
	readonly steps: readonly ChainStep[];
	readonly links: readonly Terms[];
	readonly language: Language;
}

function rowView(year: ChainYear, { years, steps, links, language }: Beside): RowView {
	const same = years.filter(({ currency }) => currency === year.currency);
	const most = Math.max(...same.flatMap((one) => chainSteps.map((step) => one.steps[step])));
	const breaks = breakViews(year, links, language);
	return {
		key: `${year.year} ${year.currency}`,
		year: String(year.year),
		cells: steps.map((step) => cellView(step, year, most, language)),
		breaks,
		whole: breaks.length === 0 ? m.chain_whole({}, { locale: language }) : null
	};
}

function cellView(step: ChainStep, year: ChainYear, most: number, language: Language): CellView {
	const minor = year.steps[step];
	const known = minor > 0 || !isUntold(step, year);
	return {
		step,
		label: stepWord(step, language),
		text: known
			? formatMoney(money(year.currency, minor), language)
			: m.chain_not_recorded({}, { locale: language }),
		known,
		width: most === 0 ? 0 : multiplyDivide(minor, wholeInBasisPoints, most) / 100,
		solid: counting.includes(step)
	};
}

/** Nothing is counted because nobody recorded it, and not because there is nothing. */
function isUntold(step: ChainStep, { steps, breaks }: ChainYear): boolean {
	const unrecorded = (after: ChainStep) =>
		breaks.some((one) => one.after === after && one.reason === 'not-recorded');
	if (step === 'announced' || step === 'planned') return steps.announced === 0;
	if (step === 'paid') return unrecorded('contracted');
	return step === 'spent' && (unrecorded('paid') || unrecorded('contracted'));
}

function stepWord(step: ChainStep, language: Language): string {
	const options = { locale: language };
	const words: Readonly<Record<ChainStep, string>> = {
		announced: m.chain_step_announced({}, options),
		planned: m.chain_step_planned({}, options),
		tendered: m.chain_step_tendered({}, options),
		contracted: m.chain_step_contracted({}, options),
		paid: m.chain_step_paid({}, options),
		spent: m.chain_step_spent({}, options)
	};
	return words[step];
}

function leftOutWords(links: readonly Terms[], language: Language): string[] {
	const options = { locale: language };
	const untold = links.filter(({ amount }) => amount.state !== 'known');
	const yearless = links.filter(
		(link) =>
			link.amount.state === 'known' &&
			isPromise(link) &&
			promiseByYear(link, link.amount.value).size === 0
	);
	const named = (some: readonly Terms[]) =>
		some.map(({ source }) => nameIn(source.name, language).text).join('; ');
	return [
		...(untold.length > 0 ? [m.chain_left_out({ sources: named(untold) }, options)] : []),
		...(yearless.length > 0 ? [m.chain_no_years({ sources: named(yearless) }, options)] : [])
	];
}
