/** Other sources that a source names, and those that name it. */
import type { Facts, Language, Source } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { foreign } from '../row-view';
import { fact, type Fact } from './fact';

export interface Links {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
}

export function linkFacts(
	source: Source,
	{ sources }: Pick<Facts, 'sources'>,
	links: Links,
	language: Language
): Fact[] {
	const reader = { locale: language };
	const { details, id } = source;
	const told = (term: string, some: readonly Source[]): Fact[] =>
		some.map((other, index) =>
			fact(index === 0 ? term : m.kinds_nth({ term, nth: index + 1 }, reader), '', {
				...linked(other, links, language)
			})
		);
	const those = (says: (other: Source) => boolean) => sources.filter(says);
	return [
		...told(
			m.kinds_parent({}, reader),
			those((other) => other.id === source.parentId)
		),
		...told(
			m.kinds_renews({}, reader),
			those((other) => other.id === details.renewsId)
		),
		...told(
			m.kinds_instead_of({}, reader),
			those((other) => other.id === details.insteadOfId)
		),
		...told(
			m.kinds_renewed_by({}, reader),
			those((other) => other.details.renewsId === id)
		),
		...told(
			m.kinds_replaced_by({}, reader),
			those((other) => other.details.insteadOfId === id)
		),
		...told(
			m.kinds_parts({}, reader),
			those((other) => other.parentId === id)
		)
	];
}

function linked({ id, name }: Source, { base, search }: Links, language: Language) {
	return {
		text: nameIn(name, language).text,
		language: foreign(name, language),
		href: `${base}/sources/${id}${search}`
	};
}
