/** What an amendment is called: procurement lots have supplementary agreements. */
import type { Amendment } from '$lib/domain/agreement';
import type { Language, Source } from '$lib/domain/facts';
import { formatDay } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';

export function isLot({ kind }: Pick<Source, 'kind'>): boolean {
	return kind === 'procurement_lot';
}

export function amendmentName(
	{ signedOn, reference }: Amendment,
	source: Source,
	language: Language
): string {
	const reader = { locale: language };
	const day = formatDay(signedOn, language);
	const item = isLot(source)
		? m.amendments_item_lot({ day }, reader)
		: m.amendments_item({ day }, reader);
	return reference === null ? item : m.amendments_item_numbered({ item, reference }, reader);
}

/** The field of an allocation's new amount. */
export function shareField(allocationId: number): string {
	return `share-${allocationId}`;
}
