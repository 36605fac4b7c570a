/** The payments of a source in a table, as known on the day, as plain strings. */
import type { Tranche } from '$lib/domain/agreement';
import { isReceived, standingOf } from '$lib/domain/cash/received';
import { trancheInTenge, type InTenge } from '$lib/domain/cash/tranche-tenge';
import type { Language } from '$lib/domain/facts';
import { money, type CurrencyCode, type Money } from '$lib/domain/money';
import { formatBareConverted } from '$lib/format/converted';
import { formatDay } from '$lib/format/dates';
import { currencySign, formatBareMoney } from '$lib/format/money';
import { formatRate } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import type { LabelledAct } from '../form/acts-view';
import type { Chip } from '../row-view';
import type { CashStanding } from './cash-standing';
import { receivedInTenge } from './received-tenge';
import { standingChip } from './tranche-words';

export type TranchesView = ReturnType<typeof tranchesView>;

export interface Place {
	/** The source's address. */
	readonly own: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
	/** Whether the reader may record. */
	readonly records: boolean;
}

export interface FigureText {
	readonly text: string;
	/** An assumed rate is in it. */
	readonly assumed: boolean;
}

export interface TrancheRow {
	readonly id: number;
	readonly number: string;
	readonly plannedOn: string | null;
	readonly planned: string;
	readonly receivedOn: string | null;
	readonly received: string;
	readonly rate: FigureText;
	readonly tenge: FigureText;
	readonly status: Chip;
	readonly note: string | null;
	readonly act: LabelledAct | null;
}

export function tranchesView(standing: CashStanding, place: Place, language: Language) {
	const reader = { locale: language };
	const currency = standing.agreed.state === 'known' ? standing.agreed.value.currency : null;
	const rows =
		currency === null
			? []
			: standing.tranches.map((tranche, index) =>
					rowOf({ tranche, number: index + 1, currency }, standing, place, language)
				);
	return {
		title: m.tranches_title({}, reader),
		none: rows.length === 0 ? m.tranches_none({}, reader) : null,
		columns: columnsOf(currency, language),
		words: {
			notYet: m.tranches_not_yet({}, reader),
			unplanned: m.tranches_unplanned({}, reader),
			acts: m.tranches_column_acts({}, reader)
		},
		rows,
		/** Money in tenge is not exchanged. */
		exchanged: currency !== 'KZT',
		assumed: rows.some(({ tenge }) => tenge.assumed) ? m.tranches_assumed({}, reader) : null,
		totals: currency === null ? null : totalsOf(standing, currency, language),
		records: place.records,
		add:
			place.records && currency !== null
				? { href: `${place.own}/tranches/new${place.search}`, text: m.tranches_add({}, reader) }
				: null
	};
}

interface Numbered {
	readonly tranche: Tranche;
	readonly number: number;
	readonly currency: CurrencyCode;
}

function rowOf(
	{ tranche, number, currency }: Numbered,
	{ asOf, rates }: CashStanding,
	place: Place,
	language: Language
): TrancheRow {
	const reader = { locale: language };
	const { planned } = tranche;
	const received = isReceived(tranche, asOf) ? tranche.received : null;
	const sum = (minor: number) => formatBareMoney(money(currency, minor), language);
	const act: LabelledAct = {
		href: `${place.own}/tranches/${tranche.id}/edit${place.search}`,
		text: m.tranches_edit({}, reader),
		label: m.tranches_edit_label({ number }, reader)
	};
	return {
		id: tranche.id,
		number: String(number),
		plannedOn: planned && formatDay(planned.on, language),
		planned: planned ? sum(planned.minor) : '',
		receivedOn: received && formatDay(received.on, language),
		received: received ? sum(received.minor) : '',
		...exchanged(trancheInTenge(tranche, { currency, rates, asOf }), language),
		status: standingChip(tranche, standingOf(tranche, asOf), language),
		note: tranche.conditionNote,
		act: place.records ? act : null
	};
}

function exchanged(told: InTenge | null, language: Language): Pick<TrancheRow, 'rate' | 'tenge'> {
	const nothing = { text: '', assumed: false };
	if (told === null) return { rate: nothing, tenge: nothing };
	const { micros, sum } = told;
	if (sum.state !== 'known') {
		const text = m.sources_no_rate({}, { locale: language });
		return { rate: nothing, tenge: { text, assumed: false } };
	}
	const { assumed } = sum.value;
	const rate = micros === null ? '' : formatRate(micros, language);
	return {
		rate: { text: assumed ? approximate(rate) : rate, assumed },
		tenge: { text: formatBareConverted(tengeOf(sum.value), assumed, language), assumed }
	};
}

function totalsOf(standing: CashStanding, currency: CurrencyCode, language: Language) {
	const reader = { locale: language };
	const { tranches, asOf } = standing;
	const came = tranches.filter((tranche) => isReceived(tranche, asOf));
	const total = (sums: readonly number[]) =>
		sums.length === 0
			? ''
			: formatBareMoney(
					money(
						currency,
						sums.reduce((sum, minor) => sum + minor, 0)
					),
					language
				);
	const tenge = receivedInTenge(standing);
	const text =
		tenge.state === 'known' &&
		formatBareConverted(tengeOf(tenge.value), tenge.value.assumed, language);
	return {
		label: m.tranches_all({}, reader),
		planned: total(tranches.flatMap(({ planned }) => planned?.minor ?? [])),
		received: total(came.map(({ received }) => received.minor)),
		tenge: came.length === 0 || !text ? null : m.tranches_all_tenge({ sum: text }, reader),
		assumed: tenge.state === 'known' && tenge.value.assumed
	};
}

function columnsOf(currency: CurrencyCode | null, language: Language) {
	const reader = { locale: language };
	const sign = currencySign(currency ?? '');
	return {
		number: m.tranches_column_number({}, reader),
		plannedOn: m.tranches_column_planned_on({}, reader),
		planned: m.tranches_column_planned({ sign }, reader),
		receivedOn: m.tranches_column_received_on({}, reader),
		received: m.tranches_column_received({ sign }, reader),
		rate: m.tranches_column_rate({ sign }, reader),
		tenge: m.tranches_column_tenge({}, reader),
		status: m.tranches_column_status({}, reader)
	};
}

function tengeOf({ minor }: { readonly minor: number }): Money<'KZT'> {
	return money('KZT', minor);
}

function approximate(text: string): string {
	return `≈\u00A0${text}`;
}
