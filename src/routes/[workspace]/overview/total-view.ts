/** A sum as the page shows it: never without what it leaves out. */
import type { Language, Lens } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import type { Total } from '$lib/domain/report';
import { wholeUnits } from '$lib/format/converted';
import { formatMoney, formatMoneyShort } from '$lib/format/money';
import { hardSpace } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';

export interface TotalView {
	/** With ≈ where an assumed rate is in it. */
	readonly text: string;
	/** The full figure where `text` is rounded. */
	readonly exactly: string | null;
	readonly assumed: boolean;
	/** "+ 1 source of undisclosed amount" … */
	readonly leftOut: readonly string[];
}

/** Three significant digits, the full figure beside it. */
export function totalInShort(total: Total, lens: Lens, language: Language): TotalView {
	const full = formatMoney(wholeUnits(money(lens, total.minor)), language);
	const text = formatMoneyShort(wholeUnits(money(lens, total.minor)), language);
	return {
		text: withAssumed(text, total.assumed),
		exactly: text === full ? null : m.overview_in_full({ amount: full }, { locale: language }),
		assumed: total.assumed,
		leftOut: leftOutOf(total, language)
	};
}

/** An amount with an assumed rate in it carries ≈. */
export function withAssumed(amount: string, assumed: boolean): string {
	return assumed ? `≈${hardSpace}${amount}` : amount;
}

/** What the sum does not hold, each in words; empty where it holds everything. */
export function leftOutOf(total: Total, language: Language): string[] {
	const count = total.undisclosed.length;
	const withoutRate = total.withoutRate;
	return [
		count > 0 && m.overview_undisclosed_sources({ count }, { locale: language }),
		withoutRate > 0 && m.overview_without_rate({ count: withoutRate }, { locale: language })
	].filter((words) => words !== false);
}

/** Nothing of it is known: it is a money nobody can put a figure to, not zero. */
export function isUnknown(total: Total): boolean {
	return total.minor === 0 && (total.undisclosed.length > 0 || total.withoutRate > 0);
}
