/** Whether the history is as it was sealed, in words. */
import { momentIn } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import { formatDay } from '$lib/format/dates';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';

export type Chain =
	| { readonly state: 'whole'; readonly entries: number; readonly seal: string }
	| { readonly state: 'broken'; readonly seq: number };

/** @param now when it was verified, ISO 8601 */
export function chainView(
	chain: Chain,
	{ zone, now }: { readonly zone: string; readonly now: string },
	language: Language
) {
	const options = { locale: language };
	const { day, time } = momentIn(zone, now);
	const shown = { day: formatDay(day, language), time };
	if (chain.state === 'broken') {
		const number = formatInteger(chain.seq, language);
		return {
			whole: false,
			text: m.history_chain_broken({ number }, options),
			verified: m.history_chain_verified({ ...shown }, options)
		};
	}
	const count = chain.entries;
	const seal = shortSeal(chain.seal);
	return {
		whole: true,
		text: m.history_chain_whole({ count, entries: formatInteger(count, language) }, options),
		verified: m.history_chain_verified_seal({ ...shown, seal }, options)
	};
}

/** Enough of it to compare by eye with one that was written down. */
function shortSeal(seal: string): string {
	return [0, 4, 8].map((from) => seal.slice(from, from + 4)).join(' ');
}
