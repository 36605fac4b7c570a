/** The totals under the list: of all programs that the filters show, on whichever page they stand. */
import type { Language, Lens } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import { formatBareConverted } from '$lib/format/converted';
import { m } from '$lib/paraglide/messages';
import { needText } from './figure-words';
import { needSum, type ProgramItem } from './listing';

export function totalView(items: readonly ProgramItem[], lens: Lens, language: Language) {
	const options = { locale: language };
	const need = needSum(items);
	const known = items.flatMap(({ gap }) => (gap.minor === null ? [] : [gap.minor]));
	const open = items.filter(({ gap }) => gap.unknown.length > 0).length;
	const gap = known.reduce((sum, minor) => sum + minor, 0);
	const assumed = items.some((item) => item.gap.assumed);
	return {
		label: m.programs_total({ count: items.length }, options),
		need: needText(need.sum, need.assumed, { lens, language }),
		gap: {
			text:
				known.length === 0
					? m.programs_not_known({}, options)
					: formatBareConverted(money(lens, gap), assumed, language),
			known: known.length > 0,
			assumed,
			short: gap > 0
		},
		leftOut: [
			...(need.sum.state === 'known' && need.untold > 0
				? [m.programs_total_no_need({ count: need.untold }, options)]
				: []),
			...(known.length > 0 && open > 0 ? [m.programs_total_gap_open({ count: open }, options)] : [])
		]
	};
}
