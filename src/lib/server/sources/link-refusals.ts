/** What a source may not say of other sources, given what those say of each other. */
import { leadsBack, type Named } from '$lib/domain/links';
import type { SourceKind } from '$lib/domain/kinds';
import type { LinkRow } from './link-queries';

export type LinkRefusal =
	/** Money is a part of what a plan promises, and of nothing else. */
	| { readonly fault: 'parent-is-no-plan' }
	| { readonly fault: 'parent-in-circle' }
	| { readonly fault: 'renewal-in-circle'; readonly field: 'renewsId' | 'insteadOfId' }
	/** Other sources are parts of it, so it stays an allocation of a plan. */
	| { readonly fault: 'has-parts' };

const ofPlans: SourceKind = 'plan_allocation';

/** Why the source cannot say so; else null. @param others all sources but this one */
export function linkRefusal(source: LinkRow, others: readonly LinkRow[]): LinkRefusal | null {
	const parent = others.find(({ id }) => id === source.parentId);
	if (parent && parent.kind !== ofPlans) return { fault: 'parent-is-no-plan' };
	if (source.kind !== ofPlans && others.some(({ parentId }) => parentId === source.id)) {
		return { fault: 'has-parts' };
	}
	const all = [...others, source];
	const parents = naming(all, ({ parentId }) => [parentId]);
	if (leadsBack(source.id, parents)) return { fault: 'parent-in-circle' };
	const renewals = naming(all, ({ renewsId, insteadOfId }) => [renewsId, insteadOfId]);
	if (!leadsBack(source.id, renewals)) return null;
	const replaced = naming(
		[...others, { ...source, renewsId: null }],
		({ renewsId, insteadOfId }) => [renewsId, insteadOfId]
	);
	const field = leadsBack(source.id, replaced) ? 'insteadOfId' : 'renewsId';
	return { fault: 'renewal-in-circle', field };
}

function naming(
	links: readonly LinkRow[],
	names: (link: LinkRow) => readonly (number | null)[]
): Named {
	return new Map(links.map((link) => [link.id, names(link).filter((id) => id !== null)]));
}
