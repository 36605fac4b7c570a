/** How the words of a document about a total are to be read once it is split. */
import type { Language, Name } from '$lib/domain/facts';
import type { AnyMoney } from '$lib/domain/money';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';

/** In all languages: it is read by whoever reads the claim. */
export function splitNote(total: AnyMoney, first: Language): Name {
	const say = (language: Language) =>
		m.chain_lots_note({ total: formatMoney(total, language) }, { locale: language });
	return { first, en: say('en'), ru: say('ru'), kk: say('kk') };
}
