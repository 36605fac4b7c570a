/** The form by which a program gets a part of a source, as plain strings; the rest always in view. */
import type { StaleView } from '$lib/components/ui/stale-view';
import type { Allocation, Language, Program, Source } from '$lib/domain/facts';
import { match } from '$lib/domain/figure';
import type { AnyMoney } from '$lib/domain/money';
import { unallocatedRest } from '$lib/domain/unallocated';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { headView, type HeadView } from './head-view';
import { optionOf } from './options';
import { staleRows } from './stale-view';
import { digitsOf, type Typed } from './typed';

export interface Place {
	readonly base: string;
	readonly search: string;
}

export type AllocationWords = ReturnType<typeof allocationWords>;

/** @param others the source's allocations without the one that the form is about */
export function allocationWords(
	source: Source,
	others: readonly Allocation[],
	programs: readonly Program[],
	language: Language
) {
	const reader = { locale: language };
	const fields = fieldWords(programs, language);
	return {
		errors: m.source_form_errors({}, reader),
		rest: restText(source, others, language),
		none: programs.length === 0 ? m.source_form_no_programs({}, reader) : null,
		currency: source.amount.state === 'known' ? source.amount.value.currency : null,
		currencyLabel: m.source_form_currency({}, reader),
		fields,
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
	programs: readonly Program[],
	language: Language
): StaleView {
	const fields = fieldWords(programs, language);
	const versions = { theirs: typedFromAllocation(current), yours, address };
	return staleRows(versions, fields, language);
}

function fieldWords(programs: readonly Program[], language: Language) {
	const reader = { locale: language };
	const hint = m.source_form_own_days_hint({}, reader);
	return {
		program: {
			label: m.source_form_program({}, reader),
			options: [
				{ value: '', text: m.source_form_choose({}, reader) },
				...programs.map(({ id, name }) => optionOf(id, name, language))
			]
		},
		line: { label: m.source_form_line({}, reader) },
		disclosure: {
			label: m.source_form_disclosure({}, reader),
			options: [
				{ value: 'known', text: m.source_form_known({}, reader) },
				{ value: 'undisclosed', text: m.source_form_undisclosed({}, reader) }
			]
		},
		amount: {
			label: m.source_form_allocation_amount({}, reader),
			hint: m.source_form_amount_hint({}, reader)
		},
		start: { label: m.source_form_own_start({}, reader), hint },
		end: { label: m.source_form_own_end({}, reader), hint },
		profile: {
			label: m.source_form_profile({}, reader),
			options: [
				{ value: 'monthly', text: m.source_form_profile_monthly({}, reader) },
				{ value: 'daily', text: m.source_form_profile_daily({}, reader) },
				{ value: 'once', text: m.source_form_profile_once({}, reader) }
			]
		}
	};
}

function restText(source: Source, others: readonly Allocation[], language: Language): string {
	const reader = { locale: language };
	const unknown = () => m.source_form_rest_unknown({}, reader);
	return match<AnyMoney, string>(unallocatedRest(source, others), {
		known: (rest) => m.source_form_rest_left({ rest: formatMoney(rest, language) }, reader),
		undisclosed: unknown,
		missing: unknown
	});
}
