/** What the opening sentence leaves unsaid: who pays, what is missing, what nobody has stated. */
import type { Language } from '$lib/domain/facts';
import type { Report, StatedMoney } from '$lib/domain/report';
import { formatOnDay } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';
import { byDay, comingLosses, firstOfEach } from './losses-in-view';
import { missingSentence } from './missing-view';
import { payersSentence } from './payers-view';
import { nounOf } from './program-noun';
import { plain, segmentsOf, type Segment } from './segments';
import { toldOf, type Situation } from './situation';
import { statedAmount } from './stated-view';
import { isUnknown } from './total-view';

type Sentence = readonly Segment[];

/** Whole sentences, in the order they are read. */
export function paragraphView(
	situation: Situation,
	report: Report,
	language: Language
): Sentence[] {
	const sentences = [
		restSentence(situation, report, language),
		situation.state === 'unfunded' ? null : payersSentence(report, language),
		afterSentence(situation, language),
		missingSentence(report, language),
		unstatedSentence(report, language),
		withoutNeedSentence(report, language),
		...report.stated.map((stated) => besideSentence(stated, report, language)),
		expectedSentence(report, language)
	];
	return sentences.filter((sentence) => sentence !== null);
}

/** The programs that lose money after those of the headline, where it names a part of them. */
function restSentence(situation: Situation, report: Report, language: Language): Sentence | null {
	if (situation.state !== 'unfunded' && situation.state !== 'some-on-day') return null;
	const told = toldOf(situation);
	const [next] = byDay(firstOfEach(comingLosses(report), told));
	if (!next) return null;
	const count = next.programIds.length;
	const day = formatOnDay(next.day, language);
	if (count + told.length < report.programs.length) {
		return plain(m.overview_more_lose({ count, day }, { locale: language }));
	}
	const message = next.total ? m.overview_rest_total : m.overview_rest_partial;
	const noun = nounOf(report.programs);
	return plain(message({ noun, count, day }, { locale: language }));
}

function afterSentence(situation: Situation, language: Language): Sentence | null {
	const bare = situation.state === 'all-on-day' && situation.total;
	return bare ? plain(m.overview_nothing_after({}, { locale: language })) : null;
}

function unstatedSentence({ shares }: Report, language: Language): Sentence | null {
	if (!isUnknown(shares.committed) || shares.committed.withoutRate > 0) return null;
	return plain(m.overview_nobody_stated({}, { locale: language }));
}

function withoutNeedSentence({ programs }: Report, language: Language): Sentence | null {
	const count = programs.filter(({ needRecorded }) => !needRecorded).length;
	if (count === 0) return null;
	if (count < programs.length) {
		return plain(m.overview_some_without_need({ count }, { locale: language }));
	}
	return plain(m.overview_no_need({}, { locale: language }));
}

function besideSentence(stated: StatedMoney, report: Report, language: Language): Sentence | null {
	if (stated.printed.minor === 0) return null;
	const amount = statedAmount(stated, report, language);
	const inputs = { noun: nounOf(report.programs), origin: stated.origin, amount };
	return segmentsOf(m.overview_stated_beside.parts(inputs, { locale: language }));
}

/** Only where there is a gap with an amount and money that does not close it. */
function expectedSentence({ months }: Report, language: Language): Sentence | null {
	const gap = months.some(({ gap }) => gap.minor > 0);
	const expected = months.some(({ expected }) => expected.length > 0);
	return gap && expected ? plain(m.overview_only_contracted({}, { locale: language })) : null;
}
