/** Whose money the programs live on, by count. */
import { origins, type Language, type Origin } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { nounOf } from './program-noun';
import { plain, type Segment } from './segments';

export type Payer = keyof Report['shares']['byCount'];

const payers: readonly Payer[] = [...origins, 'undecided', 'none'];

const countWords = {
	state: m.overview_count_state,
	domestic: m.overview_count_domestic,
	foreign: m.overview_count_foreign,
	undecided: m.overview_count_undecided,
	none: m.overview_count_none
};

export interface PayerCount {
	readonly payer: Payer;
	readonly count: number;
	/** "1 state", "2 foreign" */
	readonly text: string;
}

/** Those who pay for at least one program, in the order they are stacked. */
export function payerCounts({ shares }: Report, language: Language): PayerCount[] {
	return payers.flatMap((payer) => {
		const count = shares.byCount[payer];
		if (count === 0) return [];
		return [{ payer, count, text: countWords[payer]({ count }, { locale: language }) }];
	});
}

/** Null where one sentence cannot tell it truly: the strip and the panel have every count. */
export function payersSentence(report: Report, language: Language): readonly Segment[] | null {
	const { undecided, none, ...byOrigin } = report.shares.byCount;
	if (undecided > 0 || none > 0) return null;
	const text =
		twoAndThird(report, language) ??
		m.overview_payers(
			{ ...byOrigin, origins: payingOrigins(byOrigin).join('_') },
			{ locale: language }
		);
	return plain(text);
}

/** Of three programs the one that is paid for differently is named. */
function twoAndThird({ programs, shares }: Report, language: Language): string | null {
	const most = origins.find((origin) => shares.byCount[origin] === 2);
	const one = origins.find((origin) => shares.byCount[origin] === 1);
	const third = programs.find(({ mainOrigin }) => mainOrigin === one);
	if (programs.length !== 3 || !most || !one || !third) return null;
	const name = nameIn(third.program.name, language).text;
	const noun = nounOf(programs);
	return m.overview_two_and_third({ noun, most, one, name }, { locale: language });
}

function payingOrigins(byOrigin: Readonly<Record<Origin, number>>): Origin[] {
	return origins.filter((origin) => byOrigin[origin] > 0);
}
