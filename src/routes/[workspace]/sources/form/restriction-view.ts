/** The form for what a source's money may not pay for, as plain strings. */
import type { StaleView } from '$lib/components/ui/stale-view';
import type { Restriction, RestrictionRule } from '$lib/domain/agreement';
import type { Facts, Language, Source } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { restrictionWords } from '$lib/format/restrictions';
import { m } from '$lib/paraglide/messages';
import type { RemovalView } from '../../record/removal-view';
import type { Place } from './allocation-view';
import { deletionView } from './deletion-view';
import { headView, type HeadView } from './head-view';
import { staleRows } from './stale-view';
import type { Typed } from './typed';

export type RestrictionWords = ReturnType<typeof restrictionFormWords>;
export type Suggesting = Pick<Facts, 'needs' | 'programs'>;

const basisPointsAPercent = 100;

export function restrictionFormWords({ needs, programs }: Suggesting, language: Language) {
	const reader = { locale: language };
	const lines = needs.flatMap((need) => need.lines.map(({ line }) => line));
	const regions = programs.flatMap(({ region }) => region ?? []);
	return {
		errors: m.restrictions_errors({}, reader),
		fields: fieldWords(language),
		lines: [...new Set(lines)].sort(),
		regions: [...new Set(regions.map((region) => nameIn(region, language).text))].sort(),
		reason: {
			label: m.source_form_reason({}, reader),
			hint: m.source_form_reason_hint({}, reader)
		},
		save: m.restrictions_save({}, reader),
		remove: m.restrictions_delete({}, reader),
		cancel: m.source_form_cancel({}, reader)
	};
}

/** @param edited whether a restriction stands already */
export function restrictionHead(
	source: Source,
	edited: boolean,
	place: Place,
	language: Language
): HeadView {
	const reader = { locale: language };
	const named = { source: nameIn(source.name, language).text };
	const title = edited
		? m.restrictions_edit_title(named, reader)
		: m.restrictions_new_title(named, reader);
	return headView({ title, here: m.restrictions_crumb({}, reader) }, place, source, language);
}

export const nothingRestricted: Typed = { rule: 'line_excluded' };

export function typedFromRestriction({ rule, line, region, atMost, note }: Restriction): Typed {
	return {
		rule,
		line: line ?? '',
		region: region ?? '',
		atMost: atMost === null ? '' : String(atMost / basisPointsAPercent),
		note: note ?? ''
	};
}

export function staleRestriction(
	current: Restriction,
	{ yours, address }: { readonly yours: Typed; readonly address: string },
	language: Language
): StaleView {
	const versions = { theirs: typedFromRestriction(current), yours, address };
	return staleRows(versions, fieldWords(language), language);
}

export function restrictionDeletion(
	source: Source,
	restriction: Restriction & { readonly version: number },
	place: Place,
	language: Language
): RemovalView {
	const reader = { locale: language };
	const words = {
		title: m.restrictions_delete_title({}, reader),
		here: m.restrictions_crumb({}, reader)
	};
	const rule = restrictionWords(restriction, language);
	const named = { rule, source: nameIn(source.name, language).text };
	const own = `${place.base}/sources/${source.id}/restrictions/${restriction.id}/edit`;
	const asked = {
		head: headView(words, place, source, language),
		about: m.restrictions_delete_about(named, reader),
		version: restriction.version,
		keep: { text: m.restrictions_delete_keep({}, reader), href: own + place.search },
		go: m.restrictions_delete_do({}, reader)
	};
	return deletionView(asked, language);
}

function fieldWords(language: Language) {
	const reader = { locale: language };
	const rules: Readonly<Record<RestrictionRule, string>> = {
		line_excluded: m.restrictions_rule_excluded({}, reader),
		line_only: m.restrictions_rule_only({}, reader),
		line_at_most: m.restrictions_rule_at_most({}, reader),
		region_only: m.restrictions_rule_region({}, reader)
	};
	return {
		rule: {
			label: m.restrictions_rule({}, reader),
			hint: m.restrictions_rule_hint({}, reader),
			options: Object.entries(rules).map(([value, text]) => ({ value, text }))
		},
		line: { label: m.restrictions_line({}, reader), hint: m.restrictions_line_hint({}, reader) },
		region: {
			label: m.restrictions_region({}, reader),
			hint: m.restrictions_region_hint({}, reader)
		},
		atMost: { label: m.restrictions_at_most({}, reader) },
		note: { label: m.restrictions_note({}, reader), hint: m.restrictions_note_hint({}, reader) }
	};
}
