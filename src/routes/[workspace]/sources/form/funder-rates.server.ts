/** How often each funder said yes, for whoever estimates a chance. */
import { asksAsOf, successOf } from '$lib/domain/asks';
import type { Day } from '$lib/domain/calendar';
import type { Facts, Language } from '$lib/domain/facts';
import { groupBy } from '$lib/domain/grouping';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { factsOf } from '$lib/server/book/answers';
import { successWords } from '../../funders/[funder]/times-view';
import type { FormPlace } from './place.server';

/** In words, by the funder's id as the form names it. */
export type FunderRates = Readonly<Partial<Record<string, string>>>;

export async function funderRates({ db, asOf }: FormPlace, language: Language) {
	return ratesOf(await factsOf(db), asOf, language);
}

export function ratesOf(
	{ funders, sources }: Pick<Facts, 'funders' | 'sources'>,
	asOf: Day,
	language: Language
): FunderRates {
	const own = groupBy(sources, ({ funderId }) => funderId);
	return Object.fromEntries(
		funders.map(({ id }) => {
			const success = successOf(asksAsOf(own.get(id) ?? [], asOf));
			if (success.decided === 0) return [id, successWords(success, language)];
			const won = formatInteger(success.won, language);
			const decided = formatInteger(success.decided, language);
			return [id, m.changes_rate({ won, decided }, { locale: language })];
		})
	);
}
