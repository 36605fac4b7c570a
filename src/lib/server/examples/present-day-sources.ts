/** The example's money by source: one source may serve several programs. */
import { noDetails } from '$lib/domain/agreement';
import { firstDayOf, lastDayOf, monthIndex, type Day } from '$lib/domain/calendar';
import type { Allocation, Source } from '$lib/domain/facts';
import { known, undisclosed, type Figure } from '$lib/domain/figure';
import { groupBy } from '$lib/domain/grouping';
import { money, type AnyMoney } from '$lib/domain/money';
import { certain } from '$lib/domain/reading';
import { programs, type MoneyFacts } from './present-day';
import type { Laying } from './present-day-laying';
import { sourceName } from './present-day-names';

/** What the EU grant holds for no program yet. */
const unallocated = new Map([['EU “Safe Return”', 520_000_000]]);

/** The day on which each was signed, applied for, announced or planned. */
const reachedOn: Readonly<Record<MoneyFacts['firmness'], Day>> = {
	committed: '2025-12-15',
	applied: '2026-09-10',
	announced: '2026-10-05',
	planned: '2026-10-20'
};

export interface PresentSource {
	readonly key: string;
	readonly first: MoneyFacts;
	readonly shares: readonly Share[];
}

type Share = MoneyFacts & { readonly program: string };

/** In the order in which the file first names them. */
export const presentSources: readonly PresentSource[] = [
	...groupBy(
		programs.flatMap(({ name, funding }) => funding.map((one) => ({ ...one, program: name }))),
		({ source }) => source
	)
].map(([key, shares]) => ({ key, first: shares[0], shares }));

/** The source's facts; whose it is and under which plan are the recorder's to say. */
export function sourceFacts(
	source: PresentSource,
	laying: Laying
): Omit<Source, 'id' | 'funderId' | 'planId'> {
	const { key, first } = source;
	const { from, to } = periodOf(source);
	const reached = laying.day(reachedOn[first.firmness]);
	const chance = first.chance_percent === undefined ? null : first.chance_percent * 100;
	return {
		kind: first.kind,
		name: sourceName(key, laying),
		parentId: null,
		reference: null,
		lots: 1,
		amount: amountOf(source),
		lowest: null,
		highest: null,
		stated: { KZT: null, USD: null },
		start: certain(firstDayOf(laying.month(from))),
		end: certain(lastDayOf(laying.month(to))),
		signedOn: first.firmness === 'committed' ? reached : null,
		carriesOver: false,
		details: noDetails,
		steps: [{ step: first.firmness, day: reached, effective: reached, chance, reason: null }]
	};
}

/** Its days are its own only where they are not the source's. */
export function allocationFacts(
	source: PresentSource,
	share: Share,
	laying: Laying
): Omit<Allocation, 'id' | 'sourceId' | 'programId'> {
	const { from, to } = periodOf(source);
	return {
		line: null,
		amount: share.per_month === null ? undisclosed : known(money('KZT', amountOfShare(share))),
		start: share.from === from ? null : firstDayOf(laying.month(share.from)),
		end: share.to === to ? null : lastDayOf(laying.month(share.to)),
		profile: 'monthly'
	};
}

/** All its shares and what has no program yet; undisclosed where one share is. */
export function amountOf({ key, shares }: PresentSource): Figure<AnyMoney> {
	if (shares.some(({ per_month }) => per_month === null)) return undisclosed;
	const rest = unallocated.get(key) ?? 0;
	return known(
		money(
			'KZT',
			shares.reduce((sum, share) => sum + amountOfShare(share), rest)
		)
	);
}

function amountOfShare({ per_month, from, to }: Share): number {
	if (per_month === null) throw new Error('an undisclosed share has no amount');
	return per_month * (monthIndex(to) - monthIndex(from) + 1);
}

function periodOf({ first, shares }: PresentSource) {
	const froms = shares.map(({ from }) => from).sort();
	const tos = shares.map(({ to }) => to).sort();
	return { from: froms.at(0) ?? first.from, to: tos.at(-1) ?? first.to };
}
