/** The list of organisations as data: what each row stands on, which rows show, in what order. */
import type { Facts, Name, Organisation, Program } from '$lib/domain/facts';
import { byAll, groupBy } from '$lib/domain/grouping';
import { holdsWords, turned, type Compare } from '../list/rows';
import type { Selection, SortKey } from './selection';

/** Compares two texts as the reader's language does. */
type CompareText = (a: string, b: string) => number;

export interface OrganisationItem {
	readonly organisation: Organisation;
	/** By which the reader's language sorts it. */
	readonly name: string;
	/** In the order of their names. */
	readonly programs: readonly { readonly program: Program; readonly name: string }[];
}

/** Every organisation. `nameOf` gives a name in the reader's language. */
export function organisationItems(
	{ organisations, programs }: Pick<Facts, 'organisations' | 'programs'>,
	nameOf: (name: Name) => string,
	compareText: CompareText
): OrganisationItem[] {
	const named = programs.map((program) => ({ program, name: nameOf(program.name) }));
	const programsOf = groupBy(named, ({ program }) => program.organisationId);
	return organisations.map((organisation) => ({
		organisation,
		name: nameOf(organisation.name),
		programs: [...(programsOf.get(organisation.id) ?? [])].sort((a, b) =>
			compareText(a.name, b.name)
		)
	}));
}

/** The items that pass every filter of the selection. */
export function filtered(
	items: readonly OrganisationItem[],
	{ q, without }: Pick<Selection, 'q' | 'without'>
): OrganisationItem[] {
	return items.filter(
		(item) => (!without || item.programs.length === 0) && holdsWords(searchText(item), q)
	);
}

export function sorted(
	items: readonly OrganisationItem[],
	{ sort, descending }: Pick<Selection, 'sort' | 'descending'>,
	compareText: CompareText
): OrganisationItem[] {
	const byName: Compare<OrganisationItem> = (a, b) => compareText(a.name, b.name);
	const first = ({ programs }: OrganisationItem) => programs[0]?.name ?? '';
	const orders: Readonly<Record<SortKey, Compare<OrganisationItem>>> = {
		name: turned(byName, descending),
		programs: turned((a, b) => compareText(first(a), first(b)), descending),
		count: turned((a, b) => a.programs.length - b.programs.length, descending)
	};
	return [...items].sort(byAll(orders[sort], byName));
}

/** Everything a person may search by, in all languages. */
function searchText({ organisation, programs }: OrganisationItem): string {
	return [organisation.name, ...programs.map(({ program }) => program.name)]
		.flatMap(({ en, ru, kk }) => [en, ru, kk])
		.filter(Boolean)
		.join('\n');
}
