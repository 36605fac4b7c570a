/** The bar of a source as a form shows it: what stands, and what is being typed. */
import type { Allocation, Funder, Language, Program, Source } from '$lib/domain/facts';
import { latestRung } from '$lib/domain/steps';
import { firmnesses } from '$lib/domain/kinds';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { splitBar, type BarPart, type BarView } from '../split-bar-view';

/** What the form would record; its program may not be chosen yet. */
export type Drafted = Pick<Allocation, 'programId' | 'amount'>;

interface Beside {
	readonly programs: readonly Program[];
	readonly others: readonly Allocation[];
	readonly funder: Pick<Funder, 'origin'>;
}

export function allocationBar(
	source: Source,
	{ programs, others, funder }: Beside,
	drafted: Drafted | null,
	language: Language
): BarView {
	const nameOf = (programId: number) => {
		const program = programs.find(({ id }) => id === programId);
		return program && nameIn(program.name, language).text;
	};
	const step = latestRung(source.steps)?.step;
	const firmness = firmnesses.find((one) => one === step);
	if (!firmness) throw new Error(`source ${source.id} stands on no rung`);
	const parts: BarPart[] = others.map(({ id, programId, amount }) => ({
		key: String(id),
		name: nameOf(programId) ?? '',
		amount,
		own: false
	}));
	if (drafted !== null) {
		const name = nameOf(drafted.programId) ?? m.allocations_bar_own({}, { locale: language });
		parts.push({ key: 'own', name, amount: drafted.amount, own: true });
	}
	return splitBar({ origin: funder.origin, firmness, amount: source.amount, parts }, language);
}
