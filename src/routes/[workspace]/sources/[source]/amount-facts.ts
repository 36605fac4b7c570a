/** What a source's documents say of its amount, as written; and what the two amounts imply. */
import type { Day } from '$lib/domain/calendar';
import type { Language, Lens, Question } from '$lib/domain/facts';
import type { ImpliedRate } from '$lib/domain/implied-rate';
import { money } from '$lib/domain/money';
import { formatConverted } from '$lib/format/converted';
import { formatDay } from '$lib/format/dates';
import { formatImpliedRate, formatOffBy, formatTimes } from '$lib/format/implied-rate';
import { formatMoney } from '$lib/format/money';
import { formatRate } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { askedWords } from '../asked-words';
import { agreedText } from '../amount-words';
import type { Chip } from '../row-view';
import { claimsLink } from './claims-link';
import { fact, type Fact } from './fact';
import type { Standing } from './standing';

export function amountFacts(
	standing: Standing,
	{ lens, asOf }: Pick<Question, 'lens' | 'asOf'>,
	language: Language
): Fact[] {
	const claims = claimsLink(standing, 'amount', language);
	const stated = [
		...agreementFact(standing, asOf, language),
		...statedFact(standing, 'KZT', language),
		...statedFact(standing, 'USD', language)
	];
	return [
		...stated.map((one) => ({ ...one, claims })),
		...lensFact(standing, lens, language),
		...(standing.implied ? [impliedFact(standing.implied, language)] : [])
	];
}

/** The agreement amount on a row of its own, where no stated amount below is it. */
function agreementFact({ terms, amount }: Standing, asOf: Day, language: Language): Fact[] {
	const options = { locale: language };
	const term = m.sources_fact_amount({}, options);
	if (amount.state === 'known') {
		const { currency } = amount.value;
		const stated = currency === 'KZT' || currency === 'USD' ? terms.source.stated[currency] : null;
		const below = stated === amount.value.minor;
		return below ? [] : [fact(term, formatMoney(amount.value, language), { strong: true })];
	}
	const { text } = agreedText(amount, language);
	const asked = askedWords(terms.source, asOf, language);
	const notes = asked === null ? [] : [m.sources_amount_undisclosed({}, options), asked];
	return [fact(term, text, { notes })];
}

function statedFact({ terms }: Standing, currency: Lens, language: Language): Fact[] {
	const { stated, amount } = terms.source;
	const minor = stated[currency];
	if (minor === null) return [];
	const options = { locale: language };
	const agreed =
		amount.state === 'known' && amount.value.currency === currency && amount.value.minor === minor;
	const term =
		currency === 'KZT' ? m.sources_fact_tenge({}, options) : m.sources_fact_dollars({}, options);
	return [
		fact(term, formatMoney(money(currency, minor), language), {
			strong: true,
			chip: agreed ? { text: m.sources_agreement_amount({}, options), tone: '' } : null,
			notes: agreed ? [] : [m.sources_as_written({}, options)]
		})
	];
}

/** The agreement amount in the currency shown, with the rate that was used. */
function lensFact({ amount, inLens, unplaced }: Standing, lens: Lens, language: Language): Fact[] {
	const options = { locale: language };
	const term = m.sources_fact_in_lens({}, options);
	if (amount.state !== 'known' || amount.value.currency === lens) return [];
	if (inLens.state !== 'known') return [fact(term, m.sources_no_rate({}, options))];
	const { minor, assumed } = inLens.value;
	const rate = unplaced?.rate;
	const note = rate
		? m.sources_fact_at_rate(
				{
					rate: formatRate(rate.micros, language),
					day: formatDay(rate.day, language),
					origin: rate.origin
				},
				options
			)
		: m.sources_fact_monthly({}, options);
	const text = formatConverted(money(lens, minor), assumed, language);
	return [fact(term, text, { assumed, notes: [note] })];
}

function impliedFact(implied: ImpliedRate, language: Language): Fact {
	const options = { locale: language };
	const { official } = implied;
	const rate = formatImpliedRate(implied.micros, language);
	const alarming = implied.verdict === 'odd' || implied.verdict === 'power-of-ten';
	return fact(m.sources_fact_implied({}, options), m.sources_implied({ rate }, options), {
		strong: true,
		alarming,
		chip: verdictChip(implied, language),
		notes: official
			? [
					m.sources_implied_official(
						{
							official: formatRate(official.micros, language),
							day: formatDay(official.day, language),
							origin: official.origin
						},
						options
					)
				]
			: []
	});
}

function verdictChip({ verdict, offBy, timesHundredths }: ImpliedRate, language: Language): Chip {
	const options = { locale: language };
	if (offBy === null || timesHundredths === null) {
		return { text: m.sources_implied_unknown({}, options), tone: 'warn' };
	}
	const percent = formatOffBy(Math.abs(offBy), language);
	if (verdict === 'fine') return { text: m.sources_implied_fine({ percent }, options), tone: 'ok' };
	if (verdict === 'odd') return { text: m.sources_implied_odd({ percent }, options), tone: 'warn' };
	const times = formatTimes(timesHundredths, language);
	return { text: m.sources_implied_power({ times }, options), tone: 'warn' };
}
