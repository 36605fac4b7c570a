/** What whoever may record can do from the list and from a source's page. */
import type { Claim, Language, Source } from '$lib/domain/facts';
import { totalOfLots } from '$lib/domain/pipeline/split-lots';
import { isDeparture } from '$lib/domain/steps';
import { m } from '$lib/paraglide/messages';
import { questionSearch, type Asked } from '../../question';

export interface Act {
	readonly href: string;
	readonly text: string;
}

export interface SplitActs {
	readonly add: Act & { readonly short: string };
	/** All parts in one table. */
	readonly all: Act;
	/** Before an allocation's id, in the address of its form. */
	readonly edit: string;
	/** After it: the question, empty or with its `?`. */
	readonly search: string;
}

/** One of several with the same words: the label tells them apart. */
export interface LabelledAct extends Act {
	readonly label: string;
}

export interface ClaimActs {
	readonly add: Act;
	/** By the claim's id. */
	readonly of: Readonly<Record<number, readonly LabelledAct[]>>;
	/** Before the claim's id, in the address of its forms. */
	readonly at: string;
	/** After `/overlaps/` and the other claim's id. */
	readonly unmark: { readonly text: string; readonly after: string };
	readonly remark: { readonly text: string; readonly after: string };
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
	source: Source,
	{ asked, base }: Place,
	language: Language
): { head: readonly Act[]; split: SplitActs } {
	const { id, steps } = source;
	const reader = { locale: language };
	const search = questionSearch(asked);
	const own = `${base}/sources/${id}`;
	const ended = steps.some(isDeparture);
	const lots = { href: `${own}/split-lots${search}`, text: m.chain_lots_link({}, reader) };
	return {
		head: [
			{ href: `${own}/edit${search}`, text: m.source_form_edit({}, reader) },
			{
				href: `${own}/end${search}`,
				text: ended ? m.source_form_end_edit({}, reader) : m.source_form_end_link({}, reader)
			},
			...(totalOfLots(source) ? [lots] : []),
			{ href: `${own}/delete${search}`, text: m.removal_link({}, reader) }
		],
		split: {
			add: {
				href: `${own}/allocations/new${search}`,
				text: m.source_form_allocate({}, reader),
				short: m.allocations_allocate({}, reader)
			},
			all: {
				href: `${own}/allocations${search}`,
				text: m.allocations_split_link({}, reader)
			},
			edit: `${own}/allocations/`,
			search
		}
	};
}

/** What can be done with the words of documents; those kept beside can be adopted by who decides. */
export function claimActs(
	sourceId: number,
	{ claims, decides }: { readonly claims: readonly Claim[]; readonly decides: boolean },
	{ asked, base }: Place,
	language: Language
): ClaimActs {
	const reader = { locale: language };
	const search = questionSearch(asked);
	const at = `${base}/sources/${sourceId}/claims/`;
	const adopt = ({ id, quote }: Claim): LabelledAct => ({
		href: `${at}${id}/adopt${search}`,
		text: m.claims_adopt({}, reader),
		label: m.claims_adopt_label({ quote }, reader)
	});
	const actsOf = ({ id, quote }: Claim): LabelledAct[] => [
		{
			href: `${at}${id}/edit${search}`,
			text: m.claims_edit({}, reader),
			label: m.claims_edit_label({ quote }, reader)
		},
		{
			href: `${at}${id}/overlaps/new${search}`,
			text: m.claims_overlap({}, reader),
			label: m.claims_overlap_label({ quote }, reader)
		}
	];
	const own = claims.filter((claim) => claim.sourceId === sourceId);
	return {
		add: { href: `${at}new${search}`, text: m.claims_add({}, reader) },
		of: Object.fromEntries(
			own.map((claim) => [
				claim.id,
				decides && !claim.adopted ? [adopt(claim), ...actsOf(claim)] : actsOf(claim)
			])
		),
		at,
		remark: { text: m.readings_overlap_edit({}, reader), after: `/edit${search}` },
		unmark: { text: m.claims_overlap_delete({}, reader), after: `/delete${search}` }
	};
}
