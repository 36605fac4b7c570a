/** Whose money it is, what is not placed, and the rates used, as lines of text. */
import { match } from '$lib/domain/figure';
import type { Report } from '$lib/domain/report';
import { formatMonthRange } from '$lib/format/dates';
import { formatImpliedRate } from '$lib/format/implied-rate';
import { formatRate } from '$lib/format/numbers';
import { firmnessWord, originMoneyWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { joinMonths } from './join-months';
import { section, type Speech } from './speech';

export function shareLines(say: Speech): string[] {
	const { byCount, share } = say.report.shares;
	return section(say, m.report_shares({}, say.locale), [
		m.report_by_count({ ...byCount }, say.locale),
		match(share.state, {
			known: () =>
				m.report_by_money(
					{
						state: say.percent(share.state),
						domestic: say.percent(share.domestic),
						foreign: say.percent(share.foreign)
					},
					say.locale
				),
			undisclosed: () => m.report_by_money_unknown({}, say.locale),
			missing: (reason) =>
				reason === 'no-rate'
					? m.report_no_rate({}, say.locale)
					: m.report_by_money_none({}, say.locale)
		})
	]);
}

export function unplacedLines(say: Speech): string[] {
	const { unplaced, stated } = say.report;
	if (unplaced.length === 0) return [];
	const lines = unplaced.map(({ sourceId, firmness, amount, implied, rate }) =>
		[
			m.report_unplaced_line(
				{
					source: say.source(sourceId),
					firmness: firmnessWord(firmness, say.language),
					amount: say.amount(amount)
				},
				say.locale
			),
			...(rate ? [say.rate(rate)] : []),
			...(implied ? [impliedWords(say, implied)] : [])
		].join(' · ')
	);
	const sums = stated.map(({ origin, printed, lowest, highest }) =>
		m.report_stated(
			{
				origin: originMoneyWord(origin, say.language),
				printed: say.total(printed),
				lowest: say.money(lowest),
				highest: say.money(highest)
			},
			say.locale
		)
	);
	return section(say, m.report_unplaced({}, say.locale), [...lines, ...sums]);
}

export function rateLines(say: Speech): string[] {
	const rows = say.report.rates.flatMap(({ month, rates }) =>
		rates.length === 0 ? [] : [{ month, value: rates.map((rate) => say.rate(rate)) }]
	);
	const lines = joinMonths(rows).map(
		({ from, to, value }) => `${formatMonthRange(from, to, say.language)}: ${value.join('; ')}`
	);
	return lines.length > 0 ? section(say, m.report_rates({}, say.locale), lines) : [];
}

function impliedWords(
	say: Speech,
	{ micros, official }: NonNullable<Report['unplaced'][number]['implied']>
): string {
	const rate = formatImpliedRate(micros, say.language);
	return official
		? m.report_implied({ rate, official: formatRate(official.micros, say.language) }, say.locale)
		: m.report_implied_alone({ rate }, say.locale);
}
