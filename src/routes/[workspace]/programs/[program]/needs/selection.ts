/** Which two versions of a need are compared, and by what: the one place that knows these parameters. */
import { monthOf, type Day } from '$lib/domain/calendar';
import type { NeedVersion } from '$lib/domain/facts';
import { lastApprovedLast, needInForce } from '$lib/domain/need-versions';

export const by = ['year', 'month'] as const;
export type By = (typeof by)[number];

export interface Selection {
	/** Null where there are not two. */
	readonly pair: { readonly first: NeedVersion; readonly second: NeedVersion } | null;
	readonly by: By;
}

/** Without an answer: the version in force beside the one that comes after it, else before it. */
export function parseSelection(
	search: URLSearchParams,
	versions: readonly NeedVersion[],
	asOf: Day
): Selection {
	const named = (name: string) => versions.find(({ id }) => String(id) === search.get(name));
	const usual = usualPair(versions, asOf);
	const first = named('first') ?? usual?.first;
	const second = named('second') ?? usual?.second;
	return {
		pair: first && second ? { first, second } : null,
		by: by.find((one) => one === search.get('by')) ?? 'year'
	};
}

/** The parameters of a comparison, in the question's part of the address. */
export function comparisonSearch(
	search: string,
	{ first, second }: { readonly first: number; readonly second: number },
	chosen: By
): string {
	const parameters = new URLSearchParams(search);
	parameters.set('first', String(first));
	parameters.set('second', String(second));
	if (chosen !== 'year') parameters.set('by', chosen);
	return `?${parameters.toString()}`;
}

function usualPair(versions: readonly NeedVersion[], asOf: Day): Selection['pair'] {
	const inOrder = [...versions].sort(lastApprovedLast);
	const force = needInForce(versions, asOf, monthOf(asOf));
	const at = force === null ? 0 : inOrder.indexOf(force);
	const from = Math.min(at, inOrder.length - 2);
	const [first, second] = from < 0 ? [] : inOrder.slice(from, from + 2);
	return first && second ? { first, second } : null;
}
