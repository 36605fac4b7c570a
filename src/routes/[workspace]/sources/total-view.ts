/** The totals under the list: contracted money of all that is shown; the rest named, never added. */
import type { Language, Lens } from '$lib/domain/facts';
import { groupBy } from '$lib/domain/grouping';
import { firmnesses } from '$lib/domain/kinds';
import { money } from '$lib/domain/money';
import { formatBareConverted, formatConverted } from '$lib/format/converted';
import { formatMoney } from '$lib/format/money';
import { firmnessWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { capitalised } from './filter-view';
import type { SourceItem } from './listing';

/** Totals of all filtered items, on whichever page they stand; null where none is contracted. */
export function totalView(items: readonly SourceItem[], lens: Lens, language: Language) {
	const groups = groupBy(items, ({ terms }) => terms.firmness);
	const contracted = groups.get('committed');
	const others = [...firmnesses].reverse().flatMap((firmness) => {
		const group = firmness === 'committed' ? undefined : groups.get(firmness);
		return group ? [otherLine(firmnessWord(firmness, language), group, lens, language)] : [];
	});
	return {
		contracted: contracted ? contractedLine(contracted, lens, language) : null,
		others,
		never: m.sources_total_never({}, { locale: language })
	};
}

function contractedLine(items: readonly SourceItem[], lens: Lens, language: Language) {
	return {
		label: m.sources_total_contracted({ count: items.length }, { locale: language }),
		...sumText(items, lens, language),
		rest: restTotal(items, language)
	};
}

/** What the sources' amounts come to, bare, and in words what is not in the sum. */
export function sumText(items: readonly SourceItem[], lens: Lens, language: Language) {
	const options = { locale: language };
	const sum = sumOf(items);
	const leftOut: string[] = [];
	if (sum.undisclosed > 0)
		leftOut.push(m.sources_total_undisclosed({ count: sum.undisclosed }, options));
	if (sum.withoutRate > 0)
		leftOut.push(m.sources_total_no_rate({ count: sum.withoutRate }, options));
	return {
		leftOut,
		known: sum.known > 0,
		assumed: sum.assumed,
		amount:
			sum.known > 0
				? formatBareConverted(money(lens, sum.minor), sum.assumed, language)
				: m.sources_not_known({}, options)
	};
}

function otherLine(word: string, items: readonly SourceItem[], lens: Lens, language: Language) {
	const options = { locale: language };
	const sum = sumOf(items);
	const amount =
		sum.known > 0
			? formatConverted(money(lens, sum.minor), sum.assumed, language)
			: m.sources_not_known({}, options);
	const line = m.sources_total_other(
		{ word: capitalised(word), count: items.length, amount },
		options
	);
	return { text: line, assumed: sum.assumed };
}

/** Each amount is a whole source's; those nobody can put a figure to are counted beside. */
export function sumOf(items: readonly SourceItem[]) {
	const sum = { minor: 0, assumed: false, known: 0, undisclosed: 0, withoutRate: 0 };
	for (const { inLens } of items) {
		if (inLens.state === 'known') {
			sum.minor += inLens.value.minor;
			sum.assumed ||= inLens.value.assumed;
			sum.known += 1;
		} else if (inLens.state === 'undisclosed') sum.undisclosed += 1;
		else sum.withoutRate += 1;
	}
	return sum;
}

/** Rests stand in their own currencies, so there is one sum for each. */
function restTotal(items: readonly SourceItem[], language: Language): string[] {
	const rests = items.flatMap(({ unallocated }) =>
		unallocated.state === 'known' ? [unallocated.value] : []
	);
	if (rests.length === 0) return [m.sources_not_known({}, { locale: language })];
	const sums = [...groupBy(rests, ({ currency }) => currency)]
		.map(([currency, own]) =>
			money(
				currency,
				own.reduce((sum, { minor }) => sum + minor, 0)
			)
		)
		.filter(({ minor }) => minor > 0);
	return sums.length === 0 ? ['0'] : sums.map((sum) => formatMoney(sum, language));
}
