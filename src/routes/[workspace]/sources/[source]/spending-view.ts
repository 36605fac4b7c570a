/** What was spent of a source, of each allocation and by month, and how long the money lasts. */
import { partsSpending, type PartSpending } from '$lib/domain/cash/part-spending';
import { receivedThrough } from '$lib/domain/cash/received';
import { spendingKnown, spentThrough, unspentBalance } from '$lib/domain/cash/spent';
import type { Facts, Language } from '$lib/domain/facts';
import type { Figure } from '$lib/domain/figure';
import type { Report } from '$lib/domain/report';
import { allocatedWords } from '$lib/format/allocated';
import { formatDay } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';
import { atEndWords, moneyWords, rateWords } from './spending-words';
import { spendingMonthsView } from './spending-months-view';
import { standingOf, type Standing } from './standing';

export type SpendingView = NonNullable<ReturnType<typeof spendingView>>;

interface Place {
	/** The source's address. */
	readonly own: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
	/** Whether the reader may record. */
	readonly records: boolean;
}

/** Null for a source that is not known on the report's day. */
export function spendingView(
	facts: Facts,
	report: Report,
	sourceId: number,
	{ own, search, records }: Place,
	language: Language
) {
	const standing = standingOf(facts, report, sourceId);
	if (!standing) return null;
	const reader = { locale: language };
	const { asOf } = report.question;
	const { opening } = standing.terms.source.details;
	const ids = new Set(standing.allocations.map(({ id }) => id));
	const spending = facts.spending.filter(({ allocationId }) => ids.has(allocationId));
	const known = spendingKnown({ opening, spending }, asOf);
	const parts = partsSpending(standing.terms, standing.allocations, spending, asOf);
	const currencyUnknown = standing.terms.source.amount.state !== 'known';
	const none = known.length === 0 || currencyUnknown;
	return {
		title: m.spending_title({}, reader),
		none: none ? noneWords(currencyUnknown, language) : null,
		totals:
			currencyUnknown || (none && opening === null)
				? []
				: totalsOf(facts, standing, spending, asOf, language),
		before: beforeWords(parts, standing, language),
		columns: columnWords(language),
		parts: none ? [] : parts.map((part) => partView(part, facts, standing, language)),
		over: (currencyUnknown ? [] : parts.filter(isOver)).map((part) =>
			overWords(part, facts, standing, language)
		),
		overTitle: m.spending_over_title({}, reader),
		months: none ? null : spendingMonthsView(known, parts, { facts, standing, language }),
		enter: records ? { href: `${own}/spending${search}`, text: m.spending_enter({}, reader) } : null
	};
}

/** Without its amount a source has no currency that spending could be told in. */
function noneWords(currencyUnknown: boolean, language: Language): string {
	const reader = { locale: language };
	return currencyUnknown ? m.spending_no_currency({}, reader) : m.spending_none({}, reader);
}

function totalsOf(
	facts: Facts,
	standing: Standing,
	spending: Facts['spending'],
	asOf: string,
	language: Language
) {
	const reader = { locale: language };
	const { source } = standing.terms;
	const { opening } = source.details;
	const tranches = facts.tranches.filter(({ sourceId }) => sourceId === source.id);
	const received = receivedThrough({ opening, tranches }, asOf);
	const spent = spentThrough({ opening, spending }, asOf);
	const text = (figure: Figure<number>, absent: string) =>
		figure.state === 'known' ? moneyWords(figure.value, standing, language) : absent;
	const unpaid = m.spending_no_payment({}, reader);
	const unknown = received.state === 'known' ? m.spending_not_recorded({}, reader) : unpaid;
	return [
		{ label: m.spending_received({}, reader), text: text(received, unpaid) },
		{ label: m.spending_spent({}, reader), text: text(spent, m.spending_not_recorded({}, reader)) },
		{
			label: m.spending_unspent({}, reader),
			text: text(unspentBalance(received, spent), unknown)
		}
	];
}

/** What was spent before the records open, where it cannot be told by allocation. */
function beforeWords(
	parts: readonly PartSpending[],
	{ terms }: Standing,
	language: Language
): string | null {
	const { opening } = terms.source.details;
	if (opening === null || parts.length < 2) return null;
	return m.spending_before({ day: formatDay(opening.on, language) }, { locale: language });
}

function columnWords(language: Language) {
	const reader = { locale: language };
	return {
		part: m.spending_column_part({}, reader),
		given: m.spending_column_given({}, reader),
		spent: m.spending_spent({}, reader),
		left: m.spending_column_left({}, reader),
		rate: m.spending_column_rate({}, reader),
		atEnd: m.spending_column_at_end({}, reader)
	};
}

function partView(part: PartSpending, facts: Facts, standing: Standing, language: Language) {
	const reader = { locale: language };
	const { allocation, spent, left, rate } = part;
	const given = allocation.amount;
	const text = (figure: Figure<number>, absent: string) =>
		figure.state === 'known' ? moneyWords(figure.value, standing, language) : absent;
	return {
		id: allocation.id,
		name: allocatedWords(allocation, facts.programs, language),
		given:
			given.state === 'known'
				? moneyWords(given.value.minor, standing, language)
				: m.spending_amount_unknown({}, reader),
		spent: text(spent, m.spending_not_recorded({}, reader)),
		left: text(left, m.spending_not_told({}, reader)),
		over: isOver(part),
		rate: rateWords(rate, standing, language),
		atEnd: atEndWords(part, standing, language)
	};
}

function isOver({ left }: PartSpending): boolean {
	return left.state === 'known' && left.value < 0;
}

function overWords(
	{ allocation, left }: PartSpending,
	facts: Facts,
	standing: Standing,
	language: Language
): string {
	const name = allocatedWords(allocation, facts.programs, language);
	const over = left.state === 'known' ? -left.value : 0;
	const money = moneyWords(over, standing, language);
	return m.spending_over({ name, money }, { locale: language });
}
