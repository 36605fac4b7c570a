/** Whether somebody has asked for an amount that nobody discloses. */
import type { Day } from '$lib/domain/calendar';
import type { Language, Source } from '$lib/domain/facts';
import { formatDay } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';

/** As known on the day; null where the amount is disclosed or not recorded. */
export function askedWords(
	{ amount, details: { askedOn } }: Pick<Source, 'amount' | 'details'>,
	asOf: Day,
	language: Language
): string | null {
	if (amount.state !== 'undisclosed') return null;
	const reader = { locale: language };
	return askedOn === null || askedOn > asOf
		? m.sources_asked_never({}, reader)
		: m.sources_asked_on({ day: formatDay(askedOn, language) }, reader);
}
