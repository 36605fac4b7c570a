/** What a person reads who asks for a source that is not there. */
import type { Facts, Language } from '$lib/domain/facts';
import { formatDay } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';

/** A source of another day is told apart from one that nobody recorded. */
export function notFoundWords(
	facts: Facts,
	sourceId: number,
	asOf: string,
	language: Language
): Pick<App.Error, 'message' | 'advice' | 'back'> {
	const options = { locale: language };
	const back = m.sources_back({}, options);
	if (!facts.sources.some(({ id }) => id === sourceId)) {
		return {
			back,
			message: m.sources_unknown_title({}, options),
			advice: m.sources_unknown_advice({}, options)
		};
	}
	return {
		back,
		message: m.sources_early_source({ day: formatDay(asOf, language) }, options),
		advice: m.sources_early_source_advice({}, options)
	};
}
