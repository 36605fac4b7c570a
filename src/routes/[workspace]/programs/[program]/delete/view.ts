/** What is asked before a program goes, as plain strings. */
import type { Allocation, Language, Program } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { removalView } from '../../../record/removal-view';
import { removedMoney } from '../../../record/removed-money';

interface Place {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
}

/** @param beside how many versions of its need, and which allocations, go with it */
export function programRemoval(
	program: Program & { readonly version: number },
	beside: { readonly needs: number; readonly allocations: readonly Allocation[] },
	{ base, search }: Place,
	language: Language
) {
	const reader = { locale: language };
	const own = `${base}/programs/${program.id}`;
	const link = { text: m.removal_end_program_link({}, reader), href: `${own}/edit${search}#end` };
	return removalView(
		{
			...program,
			own: own + search,
			list: { text: m.programs_title({}, reader), href: `${base}/programs${search}` },
			go: m.removal_go_program({}, reader),
			goes: goesWith(beside, language),
			held: null,
			instead: { text: m.removal_end_program({}, reader), link }
		},
		language
	);
}

function goesWith(
	{ needs, allocations }: { readonly needs: number; readonly allocations: readonly Allocation[] },
	language: Language
): string[] {
	const reader = { locale: language };
	const count = allocations.length;
	return [
		...(needs === 0 ? [] : [m.removal_goes_needs({ count: needs }, reader)]),
		...(count === 0 ? [] : [m.removal_goes_to_program({ count }, reader)]),
		...removedMoney(allocations, language)
	];
}
