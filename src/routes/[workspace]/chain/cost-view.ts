/** The true cost of a lot: its price beside the need that it must meet, by program. */
import type { Facts, Language, Question } from '$lib/domain/facts';
import { match, type Figure } from '$lib/domain/figure';
import { runsOf, type Run } from '$lib/domain/money-runs';
import { money } from '$lib/domain/money';
import { trueCost, type TrueCost } from '$lib/domain/pipeline/true-cost';
import type { Terms } from '$lib/domain/terms';
import { formatConverted } from '$lib/format/converted';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';

export type CostView = NonNullable<ReturnType<typeof costView>>;

/** Null for money that is no lot, and where it runs for no program yet. */
export function costView(facts: Facts, terms: Terms, question: Question, language: Language) {
	if (terms.source.kind !== 'procurement_lot') return null;
	const runs = runsOf(facts, [terms]);
	if (runs.length === 0) return null;
	const options = { locale: language };
	return {
		title: m.chain_cost_title({}, options),
		about: m.chain_cost_about({}, options),
		caption: m.chain_cost_caption({}, options),
		columns: {
			program: m.chain_cost_program({}, options),
			need: m.chain_cost_need({}, options),
			price: m.chain_cost_price({}, options),
			subsidy: m.chain_cost_subsidy({}, options)
		},
		rows: runs.map((run, index) => ({
			key: index,
			program: programName(facts, run, language),
			...toldOf(trueCost(facts, question, run), question, language)
		}))
	};
}

interface Told {
	/** Null where the cost cannot be told. */
	readonly sums: { readonly need: string; readonly price: string; readonly subsidy: string } | null;
	/** Why it cannot. */
	readonly untold: string;
	/** An assumed rate is in it. */
	readonly assumed: boolean;
}

function toldOf(cost: Figure<TrueCost>, { lens }: Question, language: Language): Told {
	const options = { locale: language };
	const untold = (words: string): Told => ({ sums: null, untold: words, assumed: false });
	return match<TrueCost, Told>(cost, {
		known: ({ need, price, subsidy, assumed }) => {
			const sum = (minor: number) => formatConverted(money(lens, minor), assumed, language);
			const sums = { need: sum(need), price: sum(price), subsidy: sum(subsidy) };
			return { sums, untold: '', assumed };
		},
		undisclosed: () => untold(m.chain_cost_undisclosed({}, options)),
		missing: (reason) =>
			untold(
				reason === 'no-rate' ? m.chain_cost_no_rate({}, options) : m.chain_cost_no_need({}, options)
			)
	});
}

function programName({ programs }: Facts, { programId }: Run, language: Language): string {
	const program = programs.find(({ id }) => id === programId);
	if (!program) throw new Error(`a run of program ${programId}, which is not recorded`);
	return nameIn(program.name, language).text;
}
