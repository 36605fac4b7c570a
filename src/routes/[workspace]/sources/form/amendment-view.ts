/** The form for a signed change of a source's terms, as plain strings. */
import type { StaleView } from '$lib/components/ui/stale-view';
import type { Amendment } from '$lib/domain/agreement';
import { amendmentsKnown, stagesOf, type Stage } from '$lib/domain/amended';
import { amountAt, laidBefore } from '$lib/domain/amendment-faults';
import type { Day } from '$lib/domain/calendar';
import type { Language, Source } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import { formatDay } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import type { Around } from './amendment.server';
import { allocationName } from './allocation-name';
import { amendmentName, isLot, shareField } from './amendment-words';
import { headView, type HeadView } from './head-view';
import { optionOf } from './options';
import { staleRows } from './stale-view';
import { digitsOf, type Typed } from './typed';

interface Place {
	readonly base: string;
	readonly search: string;
}

export type AmendmentWords = ReturnType<typeof amendmentWords>;

/** @param effectiveOn the day by which the form tells what stands and what is laid */
export function amendmentWords(around: Around, effectiveOn: Day, language: Language) {
	const reader = { locale: language };
	return {
		errors: m.source_form_errors({}, reader),
		fields: fieldWords(around, effectiveOn, language),
		amountIsTold: around.source.amount.state === 'known',
		shares: {
			title: m.amendments_shares({}, reader),
			about: m.amendments_shares_about({}, reader),
			items: shareWords(around, effectiveOn, language)
		},
		reason: {
			label: m.source_form_reason({}, reader),
			hint: m.source_form_reason_hint({}, reader)
		},
		save: isLot(around.source) ? m.amendments_save_lot({}, reader) : m.amendments_save({}, reader),
		cancel: m.source_form_cancel({}, reader),
		remove: m.amendments_delete({}, reader)
	};
}

export function amendmentHead(
	source: Source,
	amendment: Amendment | null,
	place: Place,
	language: Language
): HeadView {
	const reader = { locale: language };
	const called = { source: nameIn(source.name, language).text };
	const added = isLot(source)
		? m.amendments_new_title_lot(called, reader)
		: m.amendments_new_title(called, reader);
	const title = amendment === null ? added : amendmentName(amendment, source, language);
	const here = isLot(source) ? m.amendments_crumb_lot({}, reader) : m.amendments_crumb({}, reader);
	return headView({ title, here }, place, source, language);
}

export function nothingAmended(asOf: Day): Typed {
	return { signed: asOf, effective: asOf };
}

export function typedFromAmendment(amendment: Amendment, { amount }: Source): Typed {
	const { newAmount, newEnd, shares } = amendment;
	const currency = amount.state === 'known' ? amount.value.currency : 'KZT';
	return {
		signed: amendment.signedOn,
		effective: amendment.effectiveOn,
		end: newEnd ?? '',
		amount: newAmount === null ? '' : digitsOf(newAmount, currency),
		...Object.fromEntries(
			shares.map((share) => [shareField(share.allocationId), digitsOf(share.minor, currency)])
		),
		reference: amendment.reference ?? '',
		document: amendment.documentId === null ? '' : String(amendment.documentId),
		why: amendment.reason ?? ''
	};
}

export function staleAmendment(
	current: Amendment,
	{ yours, address }: { readonly yours: Typed; readonly address: string },
	around: Around,
	language: Language
): StaleView {
	const theirs = typedFromAmendment(current, around.source);
	const shares = shareWords(around, current.effectiveOn, language);
	const fields = {
		...fieldWords(around, current.effectiveOn, language),
		...Object.fromEntries(shares.map(({ name, label }) => [name, { label }]))
	};
	return staleRows({ theirs, yours, address }, fields, language);
}

function fieldWords({ source, others, documents }: Around, day: Day, language: Language) {
	const reader = { locale: language };
	const { to, agreed } = stageBefore(source, others, day);
	const untold = m.amendments_not_told({}, reader);
	const end = to === null ? untold : formatDay(to, language);
	const sum =
		source.amount.state === 'known' && agreed.state === 'known'
			? formatMoney(money(source.amount.value.currency, agreed.value), language)
			: null;
	return {
		signed: { label: m.amendments_signed({}, reader), hint: m.amendments_signed_hint({}, reader) },
		effective: {
			label: m.amendments_effective({}, reader),
			hint: m.amendments_effective_hint({}, reader)
		},
		end: {
			label: m.amendments_new_end({}, reader),
			hint: m.amendments_new_end_hint({ day: end }, reader)
		},
		amount: {
			label: m.amendments_new_sum({}, reader),
			hint:
				sum === null
					? m.amendments_new_sum_untold({}, reader)
					: m.amendments_new_sum_hint({ amount: sum }, reader)
		},
		reference: { label: m.amendments_reference({}, reader) },
		document: {
			label: m.amendments_document_label({}, reader),
			options: [
				{ value: '', text: m.amendments_document_none({}, reader) },
				...documents.map(({ id, title }) => optionOf(id, title, language))
			]
		},
		why: { label: m.amendments_why_label({}, reader) }
	};
}

function shareWords(around: Around, effectiveOn: Day, language: Language) {
	const { source, tranches, allocations, others, programs } = around;
	const reader = { locale: language };
	const before = stagesBefore(source, others, effectiveOn);
	const own = stageBefore(source, others, effectiveOn);
	return allocations.flatMap((allocation) => {
		if (allocation.amount.state !== 'known') return [];
		const { currency } = allocation.amount.value;
		const told = (minor: number) => formatMoney(money(currency, minor), language);
		const laid = laidBefore(allocation, effectiveOn, { source, tranches, stages: before });
		const words = {
			amount: told(amountAt(allocation, own)),
			laid: told(laid),
			day: formatDay(effectiveOn, language)
		};
		return [
			{
				name: shareField(allocation.id),
				label: allocationName(allocation, programs, language),
				hint: m.amendments_share_hint(words, reader)
			}
		];
	});
}

function stagesBefore(source: Source, amendments: readonly Amendment[], day: Day): Stage[] {
	const known = amendmentsKnown(amendments, '9999-12-31');
	return stagesOf(source, known, 'adopted').filter(({ since }) => since === null || since < day);
}

function stageBefore(source: Source, amendments: readonly Amendment[], day: Day): Stage {
	const [first] = stagesOf(source, [], 'adopted');
	return stagesBefore(source, amendments, day).at(-1) ?? first;
}
