/** What whoever may record can do from the list and from a source's page. */
import type { Language, Source } from '$lib/domain/facts';
import { isDeparture } from '$lib/domain/steps';
import { m } from '$lib/paraglide/messages';
import { questionSearch, type Asked } from '../../question';

export interface Act {
	readonly href: string;
	readonly text: string;
}

export interface SplitActs {
	readonly add: Act;
	/** Before an allocation's id, in the address of its form. */
	readonly edit: string;
	/** After it: the question, empty or with its `?`. */
	readonly search: string;
}

interface Place {
	readonly asked: Asked;
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
}

export function addView({ asked, base }: Place, language: Language): Act {
	return {
		href: `${base}/sources/new${questionSearch(asked)}`,
		text: m.source_form_add_source({}, { locale: language })
	};
}

/** A source that was left cannot be left again: its departure is edited in the same form. */
export function actsView(
	{ id, steps }: Source,
	{ asked, base }: Place,
	language: Language
): { head: readonly Act[]; split: SplitActs } {
	const reader = { locale: language };
	const search = questionSearch(asked);
	const own = `${base}/sources/${id}`;
	const ended = steps.some(isDeparture);
	return {
		head: [
			{ href: `${own}/edit${search}`, text: m.source_form_edit({}, reader) },
			{
				href: `${own}/end${search}`,
				text: ended ? m.source_form_end_edit({}, reader) : m.source_form_end_link({}, reader)
			}
		],
		split: {
			add: {
				href: `${own}/allocations/new${search}`,
				text: m.source_form_allocate({}, reader)
			},
			edit: `${own}/allocations/`,
			search
		}
	};
}
