/** Figures of programs as text; what is undisclosed, missing or not recorded is said in words. */
import { monthOf } from '$lib/domain/calendar';
import type { Language, Lens } from '$lib/domain/facts';
import { match, type Figure } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import type { FundedUntil } from '$lib/domain/report';
import { formatBareConverted } from '$lib/format/converted';
import { formatDay, formatMonthRange } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';
import type { YearGap } from './listing';

export interface FigureText {
	readonly text: string;
	/** False where the text is a word for an absence. */
	readonly known: boolean;
	/** An assumed rate is in it. */
	readonly assumed: boolean;
}

interface Shown {
	readonly lens: Lens;
	readonly language: Language;
}

/** A need a month, in the lens, without the currency's sign. */
export function needText(
	need: Figure<number>,
	assumed: boolean,
	{ lens, language }: Shown
): FigureText {
	const options = { locale: language };
	return match<number, FigureText>(need, {
		known: (minor) => ({
			text: formatBareConverted(money(lens, minor), assumed, language),
			known: true,
			assumed
		}),
		undisclosed: () => untold(m.programs_undisclosed({}, options)),
		missing: (reason) =>
			untold(
				reason === 'no-rate'
					? m.programs_no_rate({}, options)
					: m.programs_not_recorded({}, options)
			)
	});
}

/** A year's gap, and the months that are not in it. */
export function gapText(
	gap: YearGap,
	{ lens, language }: Shown
): FigureText & { readonly short: boolean; readonly without: string | null } {
	if (gap.minor === null) {
		const text = m.programs_not_known({}, { locale: language });
		return { ...untold(text), short: false, without: null };
	}
	return {
		text: formatBareConverted(money(lens, gap.minor), gap.assumed, language),
		known: true,
		assumed: gap.assumed,
		short: gap.minor > 0,
		without: withoutWords(gap, language)
	};
}

/** "Jan 2027 – Jun 2027 not known" */
export function withoutWords({ unknown }: YearGap, language: Language): string | null {
	const [first] = unknown;
	const last = unknown.at(-1);
	if (!first || !last) return null;
	const range = formatMonthRange(monthOf(first.month), monthOf(last.month), language);
	return m.programs_gap_without({ range }, { locale: language });
}

/** The day alone, where a column or a label says what it is of. */
export function untilText(until: FundedUntil, language: Language): string {
	const options = { locale: language };
	switch (until.state) {
		case 'until':
			return formatDay(until.day, language);
		case 'at-least-until':
			return m.programs_until_at_least({ day: formatDay(until.day, language) }, options);
		case 'short-already':
			return m.programs_until_short({}, options);
		case 'amount-unknown':
			return m.programs_until_amount_unknown({}, options);
		case 'need-not-recorded':
			return m.programs_until_no_need({}, options);
		case 'rate-missing':
			return m.programs_no_rate({}, options);
	}
}

function untold(text: string): FigureText {
	return { text, known: false, assumed: false };
}
