/** What a merge moves, in numbers: the sources, what they come to, and whose money they become. */
import type { Funder, Language, Source } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { withOther } from '../../with-other';
import { byCurrency } from '../money-view';
import type { MergePlace } from './merge-view';

interface Moving {
	readonly kept: Funder;
	readonly other: Funder;
	readonly sources: readonly Source[];
}

export function movingView(
	{ kept, other, sources }: Moving,
	{ base, search }: MergePlace,
	language: Language
) {
	const options = { locale: language };
	const names = {
		kept: nameIn(kept.name, language).text,
		other: nameIn(other.name, language).text
	};
	const moving = sources.filter(({ funderId }) => funderId === other.id);
	const own = sources.filter(({ funderId }) => funderId === kept.id);
	const count = own.length + moving.length;
	return {
		what: [
			...movingWords(moving, names, language),
			m.funder_record_merge_then({ name: names.kept, count }, options),
			m.funder_record_merge_same({}, options),
			m.funder_record_merge_history({}, options)
		],
		links: moving.map(({ id, name }) => ({
			text: nameIn(name, language).text,
			href: `${base}/sources/${id}${search}`
		})),
		swap: {
			text: m.funder_record_merge_swap({ name: names.other }, options),
			href: `${base}/funders/${other.id}/merge${withOther(search, kept.id)}`
		}
	};
}

function movingWords(
	moving: readonly Source[],
	names: { readonly kept: string; readonly other: string },
	language: Language
): string[] {
	const options = { locale: language };
	if (moving.length === 0) return [m.funder_record_merge_nothing({ name: names.other }, options)];
	const amounts = byCurrency(moving, language);
	const untold = moving.length - moving.filter(({ amount }) => amount.state === 'known').length;
	if (untold > 0) amounts.push(m.sources_total_undisclosed({ count: untold }, options));
	const told = { ...names, count: moving.length, amounts: amounts.join('; ') };
	return [m.funder_record_merge_moves(told, options)];
}
