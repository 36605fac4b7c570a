/** A source at a glance: agreed, received, still to come, its cash gap and its period, as known on the day. */
import { isReceived, outstanding, receivedThrough, stillToCome } from '$lib/domain/cash/received';
import type { Language, Lens } from '$lib/domain/facts';
import { mapFigure, type Figure } from '$lib/domain/figure';
import { money, type AnyMoney } from '$lib/domain/money';
import { convert } from '$lib/domain/rates';
import { formatDay } from '$lib/format/dates';
import { formatMoney, formatMoneyShort } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import { agreedText } from '../amount-words';
import { conditionWord } from '../condition-words';
import { cashGapFigure } from './cash-gap-figure';
import type { CashStanding } from './cash-standing';
import { claimsLink } from './claims-link';
import type { Fact } from './fact';
import { periodFigure } from './period-figure';
import { receivedInTenge } from './received-tenge';

export interface CashFigure {
	readonly term: string;
	readonly text: string;
	/** False where the text is a word for an absence. */
	readonly known: boolean;
	readonly note: string | null;
	/** An assumed rate is in the note. */
	readonly assumed: boolean;
	/** Where the words stand that it is read from; null where it is reckoned from payments. */
	readonly claims: Fact['claims'];
}

export type CashFiguresView = ReturnType<typeof cashFiguresView>;

export function cashFiguresView(standing: CashStanding, language: Language) {
	const figures = [agreedFigure, receivedFigure, toComeFigure, cashGapFigure, periodFigure];
	return {
		label: m.tranches_figures({}, { locale: language }),
		figures: figures.flatMap((figure) => figure(standing, language) ?? [])
	};
}

function agreedFigure(standing: CashStanding, language: Language): CashFigure {
	const { text, known } = agreedText(standing.agreed, language);
	const note = inLenses(standing, language);
	const term = m.tranches_agreed({}, { locale: language });
	const claims = claimsLink(standing, 'amount', language);
	return { term, text, known, note, assumed: true, claims };
}

/** In the currencies of the lens other than its own, at the newest rates; null without them. */
function inLenses({ agreed, rates }: CashStanding, language: Language): string | null {
	if (agreed.state !== 'known') return null;
	const amount = agreed.value;
	const reader = { locale: language };
	const [tenge, dollars] = (['KZT', 'USD'] as const).map((lens: Lens) => {
		const converted = amount.currency === lens ? null : convert(amount, lens, rates.newest);
		return converted?.state === 'known'
			? formatMoneyShort(money(lens, converted.value.minor), language)
			: null;
	});
	if (tenge && dollars) return m.tranches_agreed_both({ tenge, dollars }, reader);
	const sum = tenge ?? dollars;
	return sum ? m.tranches_agreed_one({ sum }, reader) : null;
}

function receivedFigure(standing: CashStanding, language: Language): CashFigure {
	const reader = { locale: language };
	const term = m.tranches_received({}, reader);
	const received = inAgreement(receivedThrough(standing.paid, standing.asOf), standing);
	if (received.state !== 'known') {
		const text = m.tranches_received_none({}, reader);
		return { term, text, known: false, note: null, assumed: false, claims: null };
	}
	return {
		term,
		text: formatMoney(received.value, language),
		known: true,
		claims: null,
		...receivedNote(standing, received.value, language)
	};
}

function receivedNote(
	standing: CashStanding,
	{ currency }: AnyMoney,
	language: Language
): Pick<CashFigure, 'note' | 'assumed'> {
	const reader = { locale: language };
	const { opening } = standing.paid;
	if (opening !== null && opening.paidSoFar > 0) {
		const sum = formatMoney(money(currency, opening.paidSoFar), language);
		const day = formatDay(opening.on, language);
		return { note: m.tranches_received_before({ sum, day }, reader), assumed: false };
	}
	const { tranches, asOf } = standing;
	const came = tranches.filter((tranche) => isReceived(tranche, asOf)).length;
	const tenge = receivedInTenge(standing);
	if (currency === 'KZT' || came === 0 || tenge.state !== 'known') {
		const note = m.tranches_received_count({ received: came, all: tranches.length }, reader);
		return { note, assumed: false };
	}
	const { minor, assumed } = tenge.value;
	const sum = formatMoneyShort(money('KZT', minor), language);
	const note = assumed
		? m.tranches_received_official({ sum }, reader)
		: m.tranches_received_bank({ sum }, reader);
	return { note, assumed };
}

function toComeFigure(standing: CashStanding, language: Language): CashFigure {
	const reader = { locale: language };
	const { agreed, paid, asOf } = standing;
	const agreedMinor = mapFigure(agreed, ({ minor }) => minor);
	const toCome = inAgreement(stillToCome(agreedMinor, paid, asOf), standing);
	const { text, known } =
		toCome.state === 'missing'
			? { text: m.sources_not_known({}, reader), known: false }
			: agreedText(toCome, language);
	const note = toComeNote(toCome, standing, language);
	const term = m.tranches_to_come({}, reader);
	return { term, text, known, note, assumed: false, claims: null };
}

function toComeNote(
	toCome: Figure<AnyMoney>,
	{ tranches, asOf }: CashStanding,
	language: Language
): string | null {
	const reader = { locale: language };
	if (toCome.state === 'undisclosed') return null;
	if (toCome.state === 'missing') return m.tranches_to_come_unknown({}, reader);
	const [next] = outstanding(tranches, asOf);
	if (!next) {
		return toCome.value.minor === 0
			? m.tranches_to_come_all({}, reader)
			: m.tranches_to_come_agreed({}, reader);
	}
	const day = formatDay(next.planned.on, language);
	if (next.planned.on < asOf) return m.tranches_next_late({ day }, reader);
	if (next.condition === null || next.condition === 'none') return day;
	const condition = conditionWord(next.condition, language);
	const note = next.conditionNote;
	return note === null
		? m.tranches_next({ day, condition }, reader)
		: m.tranches_next_noted({ day, condition, note }, reader);
}

function inAgreement(figure: Figure<number>, { agreed }: CashStanding): Figure<AnyMoney> {
	if (agreed.state !== 'known') return agreed;
	return mapFigure(figure, (minor) => money(agreed.value.currency, minor));
}
