/** What a source's money may not pay for, and which allocations do not keep to it. */
import { brokenRules } from '$lib/domain/eligible-money/rules';
import type { Facts, Language } from '$lib/domain/facts';
import { formatExactPercent } from '$lib/format/exact-percent';
import { brokenWords, restrictionWords } from '$lib/format/restrictions';
import { m } from '$lib/paraglide/messages';
import type { LabelledAct } from '../form/acts-view';

export type RestrictionsView = ReturnType<typeof restrictionsView>;

interface Place {
	/** The source's address. */
	readonly own: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
	/** Whether the reader may record. */
	readonly records: boolean;
}

/** @throws Error where no such source is recorded */
export function restrictionsView(
	facts: Facts,
	sourceId: number,
	{ own, search, records }: Place,
	language: Language
) {
	const reader = { locale: language };
	const rules = facts.restrictions.filter((rule) => rule.sourceId === sourceId);
	const at = `${own}/restrictions`;
	const rows = rules.map((rule) => {
		const text = restrictionWords(rule, language);
		const act: LabelledAct = {
			href: `${at}/${rule.id}/edit${search}`,
			text: m.restrictions_edit({}, reader),
			label: m.restrictions_edit_label({ rule: text }, reader)
		};
		return { id: rule.id, text, note: rule.note, act: records ? act : null };
	});
	const overheads = overheadsWords(facts, sourceId, language);
	return {
		title: m.restrictions_title({}, reader),
		rows,
		overheads,
		none: rows.length === 0 && overheads === null ? m.restrictions_none({}, reader) : null,
		broken: {
			title: m.restrictions_broken_title({}, reader),
			items: brokenOf(facts, sourceId, language)
		},
		add: records ? { href: `${at}/new${search}`, text: m.restrictions_add({}, reader) } : null
	};
}

function overheadsWords(facts: Facts, sourceId: number, language: Language): string | null {
	const cap = facts.sources.find(({ id }) => id === sourceId)?.details.overheadCap ?? null;
	if (cap === null) return null;
	const share = formatExactPercent(cap, language);
	return m.restrictions_said_overheads({ share }, { locale: language });
}

function brokenOf(facts: Facts, sourceId: number, language: Language): string[] {
	const source = facts.sources.find(({ id }) => id === sourceId);
	if (!source) throw new Error(`no source ${sourceId}`);
	const rules = facts.restrictions.filter((rule) => rule.sourceId === sourceId);
	const allocations = facts.allocations.filter((one) => one.sourceId === sourceId);
	const words = allocations.flatMap((allocation) => {
		const program = facts.programs.find(({ id }) => id === allocation.programId);
		if (!program) return [];
		const broken = brokenRules(allocation, program, { source, rules, allocations });
		return broken.map((rule) => brokenWords(rule, { program, line: allocation.line }, language));
	});
	return [...new Set(words)];
}
