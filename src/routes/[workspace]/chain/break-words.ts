/** What of a year got no further than a step, and why, as a sentence. */
import type { Language } from '$lib/domain/facts';
import { broken, type BreakReason, type ChainBreak } from '$lib/domain/pipeline/breaks';
import type { ChainStep, ChainYear } from '$lib/domain/pipeline/chain';
import { money } from '$lib/domain/money';
import type { Terms } from '$lib/domain/terms';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';

export interface BreakView {
	readonly key: string;
	readonly text: string;
	/** The chain is broken, and not only unfinished. */
	readonly broken: boolean;
}

export function breakViews(
	{ breaks, currency, year }: ChainYear,
	links: readonly Terms[],
	language: Language
): BreakView[] {
	return breaks.map((one) => ({
		key: `${one.after} ${one.reason}`,
		text: sentence(one, {
			amount: formatMoney(money(currency, one.minor), language),
			documents: carriersOf(links, year).join('; '),
			language
		}),
		broken: broken.includes(one.reason)
	}));
}

interface Told {
	readonly amount: string;
	readonly documents: string;
	readonly language: Language;
}

type Sentence = (told: Told) => string;

/** @throws Error for a reason that its step never has */
function sentence({ after, reason }: ChainBreak, told: Told): string {
	const say = sentences[after][reason];
	if (say === undefined) throw new Error(`nothing is ${reason} after ${after}`);
	return say(told);
}

const at = ({ language }: Told) => ({ locale: language });

const sentences: Readonly<Record<ChainStep, Partial<Record<BreakReason, Sentence>>>> = {
	announced: {
		'not-due': (told) => m.chain_announced_not_due(told, at(told)),
		lapsed: (told) => m.chain_announced_lapsed(told, at(told))
	},
	planned: {
		'not-due': (told) => m.chain_planned_not_due(told, at(told)),
		carried: (told) => m.chain_planned_carried(told, at(told)),
		lapsed: (told) => m.chain_planned_lapsed(told, at(told)),
		overrun: (told) => m.chain_planned_overrun(told, at(told))
	},
	tendered: {
		saved: (told) => m.chain_tendered_saved(told, at(told)),
		'not-due': (told) => m.chain_tendered_not_due(told, at(told)),
		lapsed: (told) => m.chain_tendered_lapsed(told, at(told))
	},
	contracted: {
		'not-recorded': (told) => m.chain_contracted_not_recorded(told, at(told)),
		'not-due': (told) => m.chain_contracted_not_due(told, at(told)),
		late: (told) => m.chain_contracted_late(told, at(told)),
		overrun: (told) => m.chain_contracted_overrun(told, at(told))
	},
	paid: {
		'not-recorded': (told) => m.chain_paid_not_recorded(told, at(told)),
		unspent: (told) => m.chain_paid_unspent(told, at(told)),
		overrun: (told) => m.chain_paid_overrun(told, at(told))
	},
	spent: {}
};

/** The documents by which money of the year goes on into the next one. */
function carriersOf(links: readonly Terms[], year: number): string[] {
	const carriers = links
		.flatMap(({ source }) => source.details.years)
		.flatMap((given) => (given.year === year && given.carriedBy !== null ? [given.carriedBy] : []));
	return [...new Set(carriers)];
}
