/** Amounts of a source as text; what is undisclosed or missing is said in words, never as 0. */
import type { Language, Lens } from '$lib/domain/facts';
import { match, type Figure, type MissingReason } from '$lib/domain/figure';
import { money, type AnyMoney } from '$lib/domain/money';
import type { Converted } from '$lib/domain/rates';
import { formatBareConverted } from '$lib/format/converted';
import { formatBareMoney, formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';

export interface AmountText {
	readonly text: string;
	/** False where the text is a word for an absence. */
	readonly known: boolean;
	/** An assumed rate is in it. */
	readonly assumed: boolean;
}

/** In the agreement currency, in full. */
export function agreedText(amount: Figure<AnyMoney>, language: Language): AmountText {
	return match<AnyMoney, AmountText>(amount, {
		known: (value) => told(formatMoney(value, language)),
		undisclosed: () => untold(m.sources_undisclosed({}, { locale: language })),
		missing: (reason) => untold(missingWord(reason, language))
	});
}

/** In the lens, bare for a column that names the currency; only a converted amount is rounded. */
export function lensText(
	inLens: Figure<Converted>,
	lens: Lens,
	agreed: Figure<AnyMoney>,
	language: Language
): AmountText {
	return match<Converted, AmountText>(inLens, {
		known: ({ minor, assumed }) => {
			const own = agreed.state === 'known' && agreed.value.currency === lens;
			const amount = money(lens, minor);
			if (own) return told(formatBareMoney(amount, language));
			return { ...told(formatBareConverted(amount, assumed, language)), assumed };
		},
		undisclosed: () => untold(m.sources_not_known({}, { locale: language })),
		missing: (reason) => untold(missingWord(reason, language))
	});
}

/** What no program has; zero is "0", without a currency. */
export function restText(rest: Figure<AnyMoney>, language: Language): AmountText {
	return match<AnyMoney, AmountText>(rest, {
		known: (value) => told(value.minor === 0 ? '0' : formatMoney(value, language)),
		undisclosed: () => untold(m.sources_not_known({}, { locale: language })),
		missing: (reason) => untold(missingWord(reason, language))
	});
}

function told(text: string): AmountText {
	return { text, known: true, assumed: false };
}

function untold(text: string): AmountText {
	return { text, known: false, assumed: false };
}

function missingWord(reason: MissingReason, language: Language): string {
	const options = { locale: language };
	switch (reason) {
		case 'no-rate':
			return m.sources_no_rate({}, options);
		case 'not-recorded':
			return m.sources_not_recorded({}, options);
		case 'not-laid-in-time':
		case 'out-of-range':
			return m.sources_not_known({}, options);
	}
}
