/** The terms of a source one after the other: as first agreed, then each signed change. */
import type { Amendment } from '$lib/domain/agreement';
import { amendmentsKnown, stagesOf, type Stage } from '$lib/domain/amended';
import { amountAt } from '$lib/domain/amendment-faults';
import { addDays, type Day } from '$lib/domain/calendar';
import type { Allocation, Facts, Language, Source } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import { formatDay } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { questionHref, questionSearch, type Asked } from '../../question';
import { allocationName } from '../form/allocation-name';
import { amendmentName, isLot } from '../form/amendment-words';

export type AmendmentsView = NonNullable<ReturnType<typeof amendmentsView>>;

interface Place {
	readonly asked: Asked;
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	readonly records: boolean;
}

/** Null for a source that is not recorded. */
export function amendmentsView(facts: Facts, sourceId: number, place: Place, language: Language) {
	const source = facts.sources.find(({ id }) => id === sourceId);
	if (!source) return null;
	const reader = { locale: language };
	const { asOf } = place.asked;
	const all = facts.amendments.filter((each) => each.sourceId === sourceId);
	const known = amendmentsKnown(all, asOf);
	const [first, ...stages] = stagesOf(source, known, 'adopted');
	const later = all.length - known.length;
	return {
		title: isLot(source) ? m.amendments_title_lot({}, reader) : m.amendments_title({}, reader),
		about: all.length === 0 ? null : m.amendments_about({}, reader),
		none: all.length === 0 ? m.amendments_none({}, reader) : null,
		later:
			later === 0
				? null
				: m.amendments_later({ count: later, day: formatDay(asOf, language) }, reader),
		first: known.length === 0 ? null : firstView(source, first, known, place, language),
		items: stages.flatMap((stage, at) => {
			const amendment = known[at];
			const around = { source, facts, before: stages[at - 1] ?? first, stage };
			return amendment ? [itemView(amendment, around, place, language)] : [];
		}),
		add: place.records ? addView(source, place, language) : null
	};
}

function addView(source: Source, { asked, base }: Place, language: Language) {
	const reader = { locale: language };
	return {
		text: isLot(source) ? m.amendments_add_lot({}, reader) : m.amendments_add({}, reader),
		href: `${base}/sources/${source.id}/amendments/new${questionSearch(asked)}`
	};
}

function firstView(
	source: Source,
	stage: Stage,
	known: readonly Amendment[],
	{ asked }: Place,
	language: Language
) {
	const reader = { locale: language };
	const signings = known.map(({ signedOn }) => signedOn).sort();
	const day = signings[0] === undefined ? null : addDays(signings[0], -1);
	const recorded = source.steps.some((step) => day !== null && step.day <= day);
	return {
		title: m.amendments_first({}, reader),
		lines: [
			m.amendments_first_end({ end: dayText(stage.to, language) }, reader),
			m.amendments_first_sum({ sum: sumText(source, stage, language) }, reader)
		],
		then: day !== null && recorded ? thenView(day, asked, language) : null
	};
}

interface Around {
	readonly source: Source;
	readonly facts: Facts;
	readonly before: Stage;
	readonly stage: Stage;
}

function itemView(amendment: Amendment, around: Around, place: Place, language: Language) {
	const reader = { locale: language };
	const { source } = around;
	const title = amendmentName(amendment, source, language);
	const own = `${place.base}/sources/${source.id}/amendments/${amendment.id}`;
	const force = m.amendments_in_force({ day: formatDay(amendment.effectiveOn, language) }, reader);
	return {
		id: amendment.id,
		title,
		lines: [
			force,
			...changesOf(amendment, around, language),
			...(amendment.reason === null ? [] : [m.amendments_why({ reason: amendment.reason }, reader)])
		],
		document: documentLink(amendment, around, place, language),
		then: thenView(amendment.signedOn, place.asked, language),
		edit: place.records
			? {
					text: m.amendments_edit({}, reader),
					label: m.amendments_edit_label({ item: title }, reader),
					href: `${own}/edit${questionSearch(place.asked)}`
				}
			: null
	};
}

function changesOf(
	{ newEnd, newAmount, shares }: Amendment,
	{ source, facts, before, stage }: Around,
	language: Language
): string[] {
	const reader = { locale: language };
	const changes: string[] = [];
	if (newEnd !== null) {
		const days = { before: dayText(before.to, language), after: dayText(newEnd, language) };
		changes.push(m.amendments_end_moves(days, reader));
	}
	if (newAmount !== null) {
		const sums = {
			before: sumText(source, before, language),
			after: sumText(source, stage, language)
		};
		changes.push(m.amendments_sum_moves(sums, reader));
	}
	for (const { allocationId } of shares) {
		const allocation = facts.allocations.find(({ id }) => id === allocationId);
		if (!allocation) continue;
		const told = {
			program: allocationName(allocation, facts.programs, language),
			before: shareText(allocation, before, language),
			after: shareText(allocation, stage, language)
		};
		changes.push(m.amendments_share_moves(told, reader));
	}
	return changes;
}

/** The paper that it was signed on; null where none is recorded. */
function documentLink(
	{ documentId }: Amendment,
	{ facts }: Around,
	{ asked, base }: Place,
	language: Language
) {
	const document = facts.documents.find(({ id }) => id === documentId);
	if (!document) return null;
	const { text } = nameIn(document.title, language);
	return {
		text: m.amendments_document({ title: text }, { locale: language }),
		href: `${base}/documents/${document.id}${questionSearch(asked)}`
	};
}

function thenView(day: Day, asked: Asked, language: Language) {
	const told = { day: formatDay(day, language) };
	return {
		text: m.amendments_as_it_stood(told, { locale: language }),
		href: questionHref(asked, { 'as-of': day })
	};
}

function dayText(day: Day | null, language: Language): string {
	return day === null ? m.amendments_not_told({}, { locale: language }) : formatDay(day, language);
}

function sumText({ amount }: Source, { agreed }: Stage, language: Language): string {
	if (amount.state !== 'known' || agreed.state !== 'known')
		return m.amendments_not_told({}, { locale: language });
	return formatMoney(money(amount.value.currency, agreed.value), language);
}

function shareText(allocation: Allocation, stage: Stage, language: Language): string {
	const { amount } = allocation;
	if (amount.state !== 'known') return m.amendments_share_untold({}, { locale: language });
	return formatMoney(money(amount.value.currency, amountAt(allocation, stage)), language);
}
