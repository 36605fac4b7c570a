/** As what, and with which amount, a source stands in totals. */
import type { Language, Lens } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import { formatConverted, wholeUnits } from '$lib/format/converted';
import { formatMoneyRange } from '$lib/format/money';
import { firmnessWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { fact, type Fact } from './fact';
import type { Standing } from './standing';

export function totalsFact(standing: Standing, lens: Lens, language: Language): Fact {
	const options = { locale: language };
	const { terms, allocations, inLens } = standing;
	const notes = allocations.length === 0 ? [m.sources_totals_no_program({}, options)] : [];
	const assumed = inLens.state === 'known' && inLens.value.assumed;
	const text =
		terms.firmness === 'committed'
			? contractedWords(standing, lens, language)
			: otherWords(standing, lens, language);
	return fact(m.sources_fact_totals({}, options), text, { notes, assumed });
}

function contractedWords({ inLens }: Standing, lens: Lens, language: Language): string {
	const options = { locale: language };
	if (inLens.state === 'undisclosed') return m.sources_totals_contracted_unknown({}, options);
	if (inLens.state === 'missing')
		return m.sources_totals_contracted({ amount: m.sources_not_known({}, options) }, options);
	const amount = formatConverted(money(lens, inLens.value.minor), inLens.value.assumed, language);
	return m.sources_totals_contracted({ amount }, options);
}

/** A range while readings are open; "until settled" says that it will not stay one. */
function otherWords({ terms, inLens, unplaced }: Standing, lens: Lens, language: Language): string {
	const options = { locale: language };
	const firmness = firmnessWord(terms.firmness, language);
	if (inLens.state !== 'known') return m.sources_totals_other_unknown({ firmness }, options);
	const [lowest, highest] = [unplaced?.lowest ?? null, unplaced?.highest ?? null];
	if (lowest !== null && highest !== null && lowest < highest) {
		const amount = formatMoneyRange(
			wholeUnits(money(lens, lowest)),
			wholeUnits(money(lens, highest)),
			language
		);
		return m.sources_totals_other_open({ firmness, amount }, options);
	}
	const amount = formatConverted(money(lens, inLens.value.minor), inLens.value.assumed, language);
	return m.sources_totals_other({ firmness, amount }, options);
}
