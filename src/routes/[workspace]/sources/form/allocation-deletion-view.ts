import type { Allocation, Language, Program, Source } from '$lib/domain/facts';
import { match } from '$lib/domain/figure';
import type { AnyMoney } from '$lib/domain/money';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import type { RemovalView } from '../../record/removal-view';
import type { Place } from './allocation-view';
import { deletionView } from './deletion-view';
import { headView } from './head-view';

interface Going {
	readonly source: Source;
	readonly allocation: Allocation & { readonly version: number };
	readonly program: Program;
}

/** What deleting means for the program and for the source's rest, in words. */
export function allocationDeletion(
	{ source, allocation, program }: Going,
	place: Place,
	language: Language
): RemovalView {
	const reader = { locale: language };
	const called = nameIn(program.name, language).text;
	const words = {
		title: m.source_form_allocation_delete_title({ program: called }, reader),
		here: m.source_form_crumb_allocation({}, reader)
	};
	const own = `${place.base}/sources/${source.id}/allocations/${allocation.id}`;
	const asked = {
		head: headView(words, place, source, language),
		about: aboutWords(source, allocation, language),
		version: allocation.version,
		keep: { text: m.source_form_allocation_delete_keep({}, reader), href: own + place.search },
		go: m.source_form_allocation_delete_do({}, reader)
	};
	return deletionView(asked, language);
}

function aboutWords({ name }: Source, { amount }: Allocation, language: Language): string {
	const reader = { locale: language };
	const source = nameIn(name, language).text;
	const unknown = () => m.source_form_allocation_delete_unknown({ source }, reader);
	return match<AnyMoney, string>(amount, {
		known: (value) => {
			const told = formatMoney(value, language);
			return m.source_form_allocation_delete_known({ amount: told, source }, reader);
		},
		undisclosed: unknown,
		missing: unknown
	});
}
