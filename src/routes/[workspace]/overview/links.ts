/** Addresses that the overview leads to; each carries the question along. */
import { questionSearch, type Asked } from '../question';

export interface Links {
	/** The list of funding sources. */
	readonly sources: string;
	readonly source: (id: number) => string;
	/** Where the example of 2009 is, or can be added. */
	readonly example: string;
}

interface Workspace {
	readonly slug: string;
	readonly example: string | null;
}

/** @param workspaces those that the reader belongs to */
export function linksOf(slug: string, asked: Asked, workspaces: readonly Workspace[]): Links {
	const search = questionSearch(asked);
	const example = workspaces.find((workspace) => workspace.example === 'statement-2009');
	return {
		sources: `/${slug}/sources${search}`,
		source: (id) => `/${slug}/sources/${id}${search}`,
		example: example ? `/${example.slug}` : '/workspaces#add'
	};
}
