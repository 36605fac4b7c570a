/** What a reading of two stated amounts takes to be wrong in them. */
import type { Language } from '$lib/domain/facts';
import type { ImpliedReading, ReadPair } from '$lib/domain/implied-rate';
import { m } from '$lib/paraglide/messages';

/** @param power how many zeros are lost, as far as the two rates tell */
export function readingWords(
	reading: ImpliedReading,
	stated: ReadPair,
	power: number | null,
	language: Language
): string {
	const options = { locale: language };
	if (reading.name === 'dollars-right') return m.sources_reading_dollars_right({}, options);
	if (reading.name === 'tenge-right') return m.sources_reading_tenge_right({}, options);
	const count = power ?? 1;
	return reading.tenge.minor === stated.tenge.minor
		? m.sources_reading_lost_dollars({ count }, options)
		: m.sources_reading_lost_tenge({ count }, options);
}
