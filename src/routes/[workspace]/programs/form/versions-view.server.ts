/** The recorded versions of a program's need, each a link to the form about it. */
import type { Language, NeedVersion } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { needSearch } from './chosen-need.server';

export type VersionsView = ReturnType<typeof versionsView>;

/** @param chosen the one that the form shows; null for a new one */
export function versionsView(
	versions: readonly NeedVersion[],
	chosen: NeedVersion | null,
	search: string,
	language: Language
) {
	const reader = { locale: language };
	const recorded = versions.map((version) => ({
		text: version.label,
		href: needSearch(search, version),
		current: version.id === chosen?.id
	}));
	const another = {
		text: m.program_form_version_new({}, reader),
		href: needSearch(search, null),
		current: chosen === null
	};
	return { label: m.program_form_versions({}, reader), options: [...recorded, another] };
}
