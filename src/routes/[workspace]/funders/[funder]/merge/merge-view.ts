/** The merging of two entries of one funder: what will happen, in numbers, and what to decide. */
import { conflictsOf, mergedFields, mergedFunder, valueOf } from '$lib/domain/funder-merge';
import type { MergedField, Pair } from '$lib/domain/funder-merge';
import { origins, type Funder, type Language, type Source } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { formatInteger } from '$lib/format/numbers';
import { originMoneyWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { chooserView } from './chooser-view';
import { fieldLabel } from './field-words';
import { movingView } from './moving-view';

export type MergeView = ReturnType<typeof mergeView>;

type Versioned = Funder & { readonly version: number };

export interface Merging {
	readonly kept: Versioned;
	/** Null until one is chosen. */
	readonly other: Versioned | null;
	readonly funders: readonly Funder[];
	readonly sources: readonly Source[];
}

export interface MergePlace {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
}

export function mergeView(merging: Merging, place: MergePlace, language: Language) {
	const { kept, other } = merging;
	const options = { locale: language };
	const name = nameIn(kept.name, language).text;
	const own = `${place.base}/funders/${kept.id}${place.search}`;
	return {
		head: {
			title: m.funder_record_merge_title({ name }, options),
			label: m.source_form_crumbs({}, options),
			crumbs: [
				{ href: `${place.base}/funders${place.search}`, text: m.funders_title({}, options) },
				{ href: own, text: name }
			],
			here: m.funder_record_merge_crumb({}, options)
		},
		chooser: chooserView(merging, place, language),
		decision: other === null ? null : decisionView({ ...merging, other }, place, language),
		errors: m.source_form_errors({}, options),
		cancel: { text: m.funder_record_merge_cancel({}, options), href: own }
	};
}

function decisionView(
	merging: Merging & { readonly other: Versioned },
	place: MergePlace,
	language: Language
) {
	const { kept, other } = merging;
	const options = { locale: language };
	return {
		...movingView(merging, place, language),
		differ: {
			title: m.funder_record_merge_differ({}, options),
			none: m.funder_record_merge_agree({}, options),
			fields: conflictsOf({ kept, other }).map((field) =>
				conflictView(field, { kept, other }, language)
			)
		},
		stays: {
			title: m.funder_record_merge_stays({}, options),
			rows: staysRows({ kept, other }, language)
		},
		versions: { kept: String(kept.version), other: String(other.version) },
		reason: {
			label: m.source_form_reason({}, options),
			hint: m.source_form_reason_hint({}, options)
		},
		go: m.funder_record_merge_go({}, options)
	};
}

function conflictView(field: MergedField, { kept, other }: Pair, language: Language) {
	const options = { locale: language };
	return {
		name: field,
		label: fieldLabel(field, language),
		...(field === 'origin' && { hint: m.funder_record_merge_origin_hint({}, options) }),
		options: [
			{ value: 'kept', text: valueText(kept, field, language) },
			{ value: 'other', text: valueText(other, field, language) }
		]
	};
}

/** What only one of them tells, or both alike. */
function staysRows(pair: Pair, language: Language) {
	const merged = { id: pair.kept.id, ...mergedFunder(pair, {}) };
	const differing = conflictsOf(pair);
	return mergedFields
		.filter((field) => !differing.includes(field) && valueOf(merged, field) !== null)
		.map((field) => ({
			label: fieldLabel(field, language),
			text: valueText(merged, field, language)
		}));
}

function valueText(funder: Funder, field: MergedField, language: Language): string {
	const value = valueOf(funder, field);
	if (typeof value === 'number') return formatInteger(value, language);
	const origin = field === 'origin' ? origins.find((one) => one === value) : undefined;
	return origin ? originMoneyWord(origin, language) : (value ?? '');
}
