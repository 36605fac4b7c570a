/** The form for one payment of a source, as plain strings. */
import type { StaleView } from '$lib/components/ui/stale-view';
import { trancheConditions, type Tranche } from '$lib/domain/agreement';
import type { Language, Source } from '$lib/domain/facts';
import { money, type CurrencyCode } from '$lib/domain/money';
import { rateScale } from '$lib/domain/rates';
import { formatOnDay } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { conditionWord } from '../condition-words';
import { capitalised } from '../filter-view';
import type { RemovalView } from '../../record/removal-view';
import type { Place } from './allocation-view';
import { deletionView } from './deletion-view';
import { headView, type HeadView } from './head-view';
import { staleRows } from './stale-view';
import { digitsOf, type Typed } from './typed';

export type TrancheWords = ReturnType<typeof trancheFormWords>;

export function trancheFormWords({ amount }: Source, language: Language) {
	const reader = { locale: language };
	const currency = amount.state === 'known' ? amount.value.currency : null;
	return {
		errors: m.tranches_errors({}, reader),
		/** The agreement's, in which both sums are; null where nobody tells it. */
		currency,
		/** Why nothing can be recorded. */
		none: currency === null ? m.cash_refused_currency({}, reader) : null,
		/** Money in tenge is not exchanged. */
		exchanged: currency !== 'KZT',
		parts: {
			planned: m.tranches_part_planned({}, reader),
			received: m.tranches_part_received({}, reader)
		},
		fields: fieldWords(language),
		reason: {
			label: m.source_form_reason({}, reader),
			hint: m.source_form_reason_hint({}, reader)
		},
		save: m.tranches_save({}, reader),
		remove: m.tranches_delete({}, reader),
		cancel: m.source_form_cancel({}, reader)
	};
}

/** @param edited whether the tranche stands already */
export function trancheHead(
	source: Source,
	edited: boolean,
	place: Place,
	language: Language
): HeadView {
	const reader = { locale: language };
	const named = { source: nameIn(source.name, language).text };
	const title = edited ? m.tranches_edit_title(named, reader) : m.tranches_new_title(named, reader);
	return headView({ title, here: m.tranches_crumb({}, reader) }, place, source, language);
}

export const nothingPaid: Typed = { condition: 'none' };

/** @param currency the agreement's; null where it is no longer known */
export function typedFromTranche(tranche: Tranche, currency: CurrencyCode | null): Typed {
	const { planned, received, bankRate } = tranche;
	const sum = (payment: Tranche['planned']) =>
		payment === null || currency === null ? '' : digitsOf(payment.minor, currency);
	return {
		plannedOn: planned?.on ?? '',
		planned: sum(planned),
		condition: tranche.condition ?? 'none',
		conditionNote: tranche.conditionNote ?? '',
		conditionMetOn: tranche.conditionMetOn ?? '',
		receivedOn: received?.on ?? '',
		received: sum(received),
		bankRate: bankRate === null ? '' : String(bankRate / rateScale),
		reference: tranche.reference ?? ''
	};
}

export function staleTranche(
	current: Tranche,
	currency: CurrencyCode,
	{ yours, address }: { readonly yours: Typed; readonly address: string },
	language: Language
): StaleView {
	const versions = { theirs: typedFromTranche(current, currency), yours, address };
	return staleRows(versions, fieldWords(language), language);
}

export function trancheDeletion(
	source: Source,
	tranche: Tranche & { readonly version: number },
	place: Place,
	language: Language
): RemovalView {
	const reader = { locale: language };
	const words = { title: m.tranches_delete_title({}, reader), here: m.tranches_crumb({}, reader) };
	const own = `${place.base}/sources/${source.id}/tranches/${tranche.id}/edit`;
	const asked = {
		head: headView(words, place, source, language),
		about: whatGoes(source, tranche, language),
		version: tranche.version,
		keep: { text: m.tranches_delete_keep({}, reader), href: own + place.search },
		go: m.tranches_delete_do({}, reader)
	};
	return deletionView(asked, language);
}

function whatGoes(source: Source, { planned, received }: Tranche, language: Language): string {
	const reader = { locale: language };
	const payment = received ?? planned;
	const { amount } = source;
	if (payment === null || amount.state !== 'known') return m.tranches_delete_plain({}, reader);
	const told = {
		sum: formatMoney(money(amount.value.currency, payment.minor), language),
		day: formatOnDay(payment.on, language),
		source: nameIn(source.name, language).text
	};
	return received
		? m.tranches_delete_received(told, reader)
		: m.tranches_delete_planned(told, reader);
}

function fieldWords(language: Language) {
	const reader = { locale: language };
	return {
		plannedOn: { label: m.cash_field_planned_on({}, reader) },
		planned: { label: m.cash_field_planned({}, reader), hint: m.tranches_planned_hint({}, reader) },
		condition: {
			label: m.cash_field_condition({}, reader),
			options: trancheConditions.map((value) => ({
				value,
				text: capitalised(conditionWord(value, language))
			}))
		},
		conditionNote: { label: m.cash_field_condition_note({}, reader) },
		conditionMetOn: {
			label: m.cash_field_condition_met({}, reader),
			hint: m.tranches_condition_met_hint({}, reader)
		},
		receivedOn: { label: m.cash_field_received_on({}, reader) },
		received: {
			label: m.cash_field_received({}, reader),
			hint: m.tranches_received_hint({}, reader)
		},
		bankRate: {
			label: m.cash_field_bank_rate({}, reader),
			hint: m.tranches_bank_rate_hint({}, reader)
		},
		reference: {
			label: m.tranches_reference({}, reader),
			hint: m.tranches_reference_hint({}, reader)
		}
	};
}
