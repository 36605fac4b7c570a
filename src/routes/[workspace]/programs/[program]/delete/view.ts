/** What is asked before a program goes, as plain strings. */
import type { Allocation, Language, Program, Source } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { removalView } from '../../../record/removal-view';
import { removedMoney } from '../../../record/removed-money';

interface Place {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
}

interface Beside {
	/** How many versions of its need. */
	readonly needs: number;
	readonly allocations: readonly Allocation[];
	/** The sources whose amendments change what it gets. */
	readonly holding: readonly Source[];
}

/** @param beside what goes with it, and what holds it */
export function programRemoval(
	program: Program & { readonly version: number },
	beside: Beside,
	{ base, search }: Place,
	language: Language
) {
	const reader = { locale: language };
	const own = `${base}/programs/${program.id}`;
	const link = { text: m.removal_end_program_link({}, reader), href: `${own}/edit${search}#end` };
	const links = beside.holding.map(({ id, name }) => ({
		text: nameIn(name, language).text,
		href: `${base}/sources/${id}${search}#amendments`
	}));
	const text = m.amendments_holds_program({ count: links.length }, reader);
	return removalView(
		{
			...program,
			own: own + search,
			list: { text: m.programs_title({}, reader), href: `${base}/programs${search}` },
			go: m.removal_go_program({}, reader),
			goes: links.length > 0 ? null : goesWith(beside, language),
			held: links.length > 0 ? { text, links } : null,
			instead: { text: m.removal_end_program({}, reader), link }
		},
		language
	);
}

function goesWith({ needs, allocations }: Beside, language: Language): string[] {
	const reader = { locale: language };
	const count = allocations.length;
	return [
		...(needs === 0 ? [] : [m.removal_goes_needs({ count: needs }, reader)]),
		...(count === 0 ? [] : [m.removal_goes_to_program({ count }, reader)]),
		...removedMoney(allocations, language)
	];
}
