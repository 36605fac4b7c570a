/** The form by which a program gets a part of a source, as plain strings. */
import type { StaleView } from '$lib/components/ui/stale-view';
import type { Allocation, Language, Program, Source } from '$lib/domain/facts';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { headView, type HeadView } from './head-view';
import { optionOf } from './options';
import { profileOptions } from './profile-options';
import { staleRows } from './stale-view';
import { digitsOf, type Typed } from './typed';

export interface Place {
	readonly base: string;
	readonly search: string;
}

interface Offered {
	readonly programs: readonly Program[];
	/** Whether any tranche of the source is planned for a day. */
	readonly tranches: boolean;
}

interface Around extends Offered {
	readonly lines: readonly string[];
}

export type AllocationWords = ReturnType<typeof allocationWords>;

export function allocationWords(
	source: Source,
	{ programs, lines, tranches }: Around,
	language: Language
) {
	const reader = { locale: language };
	const fields = fieldWords(source, { programs, tranches }, language);
	return {
		errors: m.source_form_errors({}, reader),
		lines,
		none: programs.length === 0 ? m.source_form_no_programs({}, reader) : null,
		currency: source.amount.state === 'known' ? source.amount.value.currency : null,
		currencyLabel: m.source_form_currency({}, reader),
		fields,
		count: m.allocations_count({}, reader),
		broken: {
			title: m.allocations_broken_title({}, reader),
			again: m.allocations_broken_again({}, reader)
		},
		reason: {
			label: m.source_form_reason({}, reader),
			hint: m.source_form_reason_hint({}, reader)
		},
		save: m.source_form_save_allocation({}, reader),
		another: m.source_form_save_another({}, reader),
		remove: m.source_form_allocation_delete({}, reader),
		cancel: m.source_form_cancel({}, reader)
	};
}

export function allocationHead(
	source: Source,
	program: Program | null,
	place: Place,
	language: Language
): HeadView {
	const reader = { locale: language };
	const title =
		program === null
			? m.source_form_allocate_title({ source: nameIn(source.name, language).text }, reader)
			: m.source_form_allocation_title({ program: nameIn(program.name, language).text }, reader);
	const here = m.source_form_crumb_allocation({}, reader);
	return headView({ title, here }, place, source, language);
}

/** @param meant the program whose form led here, if any */
export function nothingAllocated(
	source: Source,
	programs: readonly Program[],
	meant: string | null
): Typed {
	const [only, ...others] = programs.filter(({ id }) => meant === null || String(id) === meant);
	return {
		program: only && others.length === 0 ? String(only.id) : '',
		disclosure: source.amount.state === 'known' ? 'known' : 'undisclosed',
		currency: 'KZT',
		profile: 'monthly'
	};
}

export function typedFromAllocation({
	programId,
	line,
	amount,
	start,
	end,
	profile
}: Allocation): Typed {
	const value = amount.state === 'known' ? amount.value : null;
	return {
		program: String(programId),
		line: line ?? '',
		disclosure: value === null ? 'undisclosed' : 'known',
		amount: value === null ? '' : digitsOf(value.minor, value.currency),
		currency: value?.currency ?? 'KZT',
		start: start ?? '',
		end: end ?? '',
		profile
	};
}

export function staleAllocation(
	current: Allocation,
	{ yours, address }: { readonly yours: Typed; readonly address: string },
	{ source, ...offered }: Offered & { readonly source: Source },
	language: Language
): StaleView {
	const fields = fieldWords(source, offered, language);
	const versions = { theirs: typedFromAllocation(current), yours, address };
	return staleRows(versions, fields, language);
}

function fieldWords({ amount }: Source, { programs, tranches }: Offered, language: Language) {
	const reader = { locale: language };
	const whole = amount.state === 'known' ? formatMoney(amount.value, language) : null;
	const hint = m.source_form_own_days_hint({}, reader);
	return {
		program: {
			label: m.source_form_program({}, reader),
			options: [
				{ value: '', text: m.source_form_choose({}, reader) },
				...programs.map(({ id, name }) => optionOf(id, name, language))
			]
		},
		line: { label: m.source_form_line({}, reader), hint: m.allocations_line_hint({}, reader) },
		disclosure: {
			label: m.allocations_how({}, reader),
			options: [
				{ value: 'known', text: m.allocations_known({}, reader) },
				...(whole === null ? [] : partOptions(language)),
				{ value: 'undisclosed', text: m.allocations_undisclosed({}, reader) }
			]
		},
		percent: {
			label: m.allocations_percent_label({ amount: whole ?? '' }, reader),
			hint: m.allocations_percent_hint({}, reader)
		},
		amount: {
			label: m.source_form_allocation_amount({}, reader),
			hint: m.source_form_amount_hint({}, reader)
		},
		start: { label: m.source_form_own_start({}, reader), hint },
		end: { label: m.source_form_own_end({}, reader), hint },
		profile: {
			label: m.source_form_profile({}, reader),
			options: profileOptions(tranches, language)
		}
	};
}

/** Where the source's amount is known, a part of it can be told by its share. */
function partOptions(language: Language) {
	const reader = { locale: language };
	return [
		{ value: 'percent', text: m.allocations_percent({}, reader) },
		{ value: 'rest', text: m.allocations_rest({}, reader) }
	];
}
