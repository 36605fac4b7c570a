/** Which entry is merged into this one: those that look alike come first. */
import type { Funder, Language } from '$lib/domain/facts';
import { lookAlikes } from '$lib/domain/look-alikes';
import { nameIn } from '$lib/format/names';
import { originMoneyWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import type { MergePlace, Merging } from './merge-view';

/** Null where there is no other entry. */
export function chooserView(
	{ kept, other, funders }: Merging,
	{ search }: MergePlace,
	language: Language
) {
	const options = { locale: language };
	const others = inOrder(kept, funders, language);
	if (others.length === 0) return { none: m.funder_record_merge_alone({}, options), select: null };
	return {
		none: null,
		select: {
			label: m.funder_record_merge_other({}, options),
			hint: m.funder_record_merge_other_hint({ name: nameIn(kept.name, language).text }, options),
			options: [
				{ value: '', text: m.source_form_choose({}, options) },
				...others.map(({ id, name, origin }) => ({
					value: String(id),
					text: m.source_form_funder_option(
						{ name: nameIn(name, language).text, origin: originMoneyWord(origin, language) },
						options
					)
				}))
			],
			chosen: other === null ? '' : String(other.id),
			carried: [...new URLSearchParams(search)],
			submit: m.funder_record_merge_compare({}, options)
		}
	};
}

function inOrder(kept: Funder, funders: readonly Funder[], language: Language): Funder[] {
	const alike = new Set(
		lookAlikes(funders)
			.filter((pair) => pair.some(({ id }) => id === kept.id))
			.flatMap((pair) => pair.map(({ id }) => id))
	);
	const compare = new Intl.Collator(language, { numeric: true }).compare;
	const nameOf = ({ name }: Funder) => nameIn(name, language).text;
	return funders
		.filter(({ id }) => id !== kept.id)
		.sort(
			(a, b) => Number(alike.has(b.id)) - Number(alike.has(a.id)) || compare(nameOf(a), nameOf(b))
		);
}
