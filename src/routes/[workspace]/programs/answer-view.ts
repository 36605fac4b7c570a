/** The list's answer in sentences: what all programs need, and how many lose money soon. */
import type { Language, Lens } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import { formatDay } from '$lib/format/dates';
import { formatMoneyShort } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import { wholeUnits } from '$lib/format/converted';
import { withAssumed } from '../overview/total-view';
import { needSum, type ProgramItem } from './listing';

/** Of all programs that have not ended, whatever the filters show. */
export function answerSentences(
	items: readonly ProgramItem[],
	{ asOf, lens }: { readonly asOf: string; readonly lens: Lens },
	language: Language
): string[] {
	const options = { locale: language };
	const running = items.filter(({ ended }) => !ended);
	if (items.length === 0)
		return [m.programs_answer_nothing({ day: formatDay(asOf, language) }, options)];
	if (running.length === 0) return [m.programs_answer_all_ended({}, options)];
	const losing = running.filter((item) => item.losing).length;
	return [
		...needSentences(running, lens, language),
		losing === 0
			? m.programs_answer_none_loses({}, options)
			: m.programs_answer_losing({ count: losing }, options)
	];
}

function needSentences(items: readonly ProgramItem[], lens: Lens, language: Language): string[] {
	const options = { locale: language };
	const { sum, untold, assumed } = needSum(items);
	const count = items.length;
	if (sum.state !== 'known') return [m.programs_answer_no_need({ count }, options)];
	const short = formatMoneyShort(wholeUnits(money(lens, sum.value)), language);
	const amount = withAssumed(short, assumed);
	const sentence = m.programs_answer_need({ count: count - untold, amount }, options);
	return untold === 0
		? [sentence]
		: [sentence, m.programs_answer_need_untold({ count: untold }, options)];
}
