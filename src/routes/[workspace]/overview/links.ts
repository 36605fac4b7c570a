/** Addresses that the overview leads to; each carries the question along. */
import type { Check } from '$lib/domain/checks/check';
import { checkHref } from '../checks/address';
import { listHref } from '../list/address';
import { questionSearch, type Asked } from '../question';

export interface Links {
	readonly overview: string;
	/** The list of funding sources. */
	readonly sources: string;
	/** The figures to check. */
	readonly checks: string;
	/** One of them, with its reason or the form that accepts it. */
	readonly check: (check: Pick<Check, 'code' | 'subject'>) => string;
	readonly source: (id: number) => string;
	/** Every program's row on paper. */
	readonly print: string;
	/** The list of programs. */
	readonly programs: string;
	/** The same, narrowed by filters of the list. */
	readonly programsWith: (filters: Readonly<Record<string, string>>) => string;
	readonly program: (id: number) => string;
	/** The form for a program; null for whoever may not record. */
	readonly newProgram: string | null;
	/** The form for a funding source; null for whoever may not record. */
	readonly newSource: string | null;
	/** Where the example of 2009 is, or can be added. */
	readonly example: string;
}

/** Leads to the page of all. */
export interface MoreLink {
	readonly text: string;
	readonly href: string;
}

interface Workspace {
	readonly slug: string;
	readonly example: string | null;
}

/**
 * @param workspaces those that the reader belongs to
 * @param records whether the reader may record
 */
export function linksOf(
	slug: string,
	asked: Asked,
	workspaces: readonly Workspace[],
	records = false
): Links {
	const search = questionSearch(asked);
	const example = workspaces.find((workspace) => workspace.example === 'statement-2009');
	return {
		overview: `/${slug}${search}`,
		sources: `/${slug}/sources${search}`,
		checks: `/${slug}/checks${search}`,
		check: (check) => checkHref(`/${slug}`, check, search),
		source: (id) => `/${slug}/sources/${id}${search}`,
		print: `/${slug}/print${search}`,
		programs: `/${slug}/programs${search}`,
		programsWith: (filters) => `/${slug}/programs${listHref(search, filters)}`,
		program: (id) => `/${slug}/programs/${id}${search}`,
		newProgram: records ? `/${slug}/programs/new${search}` : null,
		newSource: records ? `/${slug}/sources/new${search}` : null,
		example: example ? `/${example.slug}` : '/workspaces#add'
	};
}
