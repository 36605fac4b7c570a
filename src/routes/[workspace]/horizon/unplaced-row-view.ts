/** One source without a place in time: both stated amounts, the implied rate and its verdict. */
import { yearOf } from '$lib/domain/calendar';
import { match } from '$lib/domain/figure';
import type { Source } from '$lib/domain/facts';
import type { ImpliedRate } from '$lib/domain/implied-rate';
import { money } from '$lib/domain/money';
import type { UnplacedSource } from '$lib/domain/report';
import type { UnplacedRow, VerdictView } from '$lib/charts/horizon/unplaced-types';
import { formatImpliedRate, formatOffBy, formatTimes } from '$lib/format/implied-rate';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { formatRate } from '$lib/format/numbers';
import { firmnessWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { full, type Given } from './given';
import { textureOf } from './need-view';

/** @throws Error when the report lacks the source it speaks of */
export function unplacedRow(unplaced: UnplacedSource, offset: number, given: Given): UnplacedRow {
	const source = given.report.sources.get(unplaced.sourceId);
	if (source === undefined) throw new Error(`a report without its source ${unplaced.sourceId}`);
	const name = nameIn(source.name, given.language);
	return {
		key: `source-${source.id}`,
		name: name.text,
		nameLanguage: name.language === given.language ? null : name.language,
		href: given.sourceHref(source.id),
		note: noteWords(source, unplaced, given),
		claims: {
			href: given.claimsHref(source.id, 'amount'),
			hint: m.figures_claims_link({}, given.locale)
		},
		origin: unplaced.origin,
		texture: textureOf(unplaced.firmness) === 'promised' ? 'promised' : 'pipeline',
		offset,
		amount: unplaced.amount.state === 'known' ? unplaced.amount.value : null,
		text: statedWords(source, unplaced, given),
		other: otherReading(unplaced, given),
		verdict: verdictOf(unplaced.implied, given),
		marks: given.notes.together([
			{ figure: 'amount', sources: [source.id] },
			{ figure: 'days', sources: [source.id] }
		])
	};
}

function noteWords({ start, end }: Source, unplaced: UnplacedSource, given: Given): string {
	const { locale, language } = given;
	const firmness = firmnessWord(unplaced.firmness, language);
	if (start.state === 'stated' && end.state === 'stated') {
		const [from, to] = [yearOf(start.adopted), yearOf(end.adopted)];
		if (from === to) return m.horizon_unplaced_for_year({ firmness, years: String(from) }, locale);
		return m.horizon_unplaced_for({ firmness, years: `${from}–${to}` }, locale);
	}
	if (start.state === 'unknown' && end.state === 'unknown') {
		return m.horizon_unplaced_no_dates({ firmness }, locale);
	}
	return m.horizon_unplaced_no_end({ firmness }, locale);
}

/** Exactly as stated, the amount of the lens first; "as printed" where the two cannot both be right. */
function statedWords(source: Source, unplaced: UnplacedSource, given: Given): string {
	const { locale, language, report } = given;
	const both = bothStated(source);
	const ordered = report.question.lens === 'KZT' ? both : [...both].reverse();
	const [first, second] = ordered.map((stated) => formatMoney(stated, language));
	if (first === undefined || second === undefined) {
		return match(unplaced.amount, {
			known: (minor) => full(minor, given),
			undisclosed: () => m.horizon_unplaced_unknown({}, locale),
			missing: () => m.horizon_unplaced_unknown({}, locale)
		});
	}
	const amounts = m.horizon_unplaced_both({ first, second }, locale);
	const odd = unplaced.implied?.verdict === 'odd' || unplaced.implied?.verdict === 'power-of-ten';
	return odd ? m.horizon_unplaced_printed({ amounts }, locale) : amounts;
}

function bothStated({ stated: { KZT, USD } }: Source) {
	return KZT === null || USD === null ? [] : [money('KZT', KZT), money('USD', USD)];
}

/** The reading that makes most of it. */
function otherReading(unplaced: UnplacedSource, given: Given): UnplacedRow['other'] {
	const { amount, highest, implied } = unplaced;
	if (amount.state !== 'known' || highest === null || highest <= amount.value) return null;
	const told = { amount: full(highest, given) };
	const dollars = implied?.readings.find(({ name }) => name === 'dollars-right');
	const byDollars = dollars?.tenge.minor === highest || dollars?.dollars.minor === highest;
	const text = byDollars
		? m.horizon_unplaced_if_dollars(told, given.locale)
		: m.horizon_unplaced_other(told, given.locale);
	return { amount: highest, text };
}

function verdictOf(implied: ImpliedRate | null, given: Given): VerdictView {
	const { locale, language } = given;
	if (implied === null) {
		return {
			strong: m.horizon_verdict_single({}, locale),
			note: m.horizon_verdict_single_note({}, locale),
			odd: false
		};
	}
	const rate = formatImpliedRate(implied.micros, language);
	return {
		strong: m.horizon_verdict_rate({ rate }, locale),
		note: verdictNote(implied, given),
		odd: implied.verdict === 'odd' || implied.verdict === 'power-of-ten'
	};
}

function verdictNote(implied: ImpliedRate, { locale, language }: Given): string {
	const { official, offBy, power, timesHundredths } = implied;
	if (official === null || offBy === null) return m.horizon_verdict_no_official({}, locale);
	const officialRate = formatRate(official.micros, language);
	if (implied.verdict === 'fine') return m.horizon_verdict_fine({ official: officialRate }, locale);
	if (power !== null && Math.abs(power) === 1) return m.horizon_verdict_ten({}, locale);
	if (power !== null && timesHundredths !== null) {
		return m.horizon_verdict_times({ times: formatTimes(timesHundredths, language) }, locale);
	}
	const percent = formatOffBy(offBy, language);
	return m.horizon_verdict_odd({ percent, official: officialRate }, locale);
}
