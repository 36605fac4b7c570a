import type { Choices, Pair } from '$lib/domain/funder-merge';
import type { Funder, Language } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import type { Merge } from '$lib/server/funders/merge-commands';
import { readChoices } from '$lib/server/funders/merge-input';
import type { Versioned } from '$lib/server/history/change';

interface Asked {
	readonly kept: Versioned<Funder>;
	/** Null where the address names no other entry. */
	readonly other: Versioned<Funder> | null;
}

const mostVersions = 999_999_999;

/** Null, with messages, where the form names no version, or leaves a difference undecided. */
export function readMerge(
	answers: Answers,
	{ kept, other }: Asked
): (Omit<Merge, 'funder'> & { readonly choices: Choices }) | null {
	const { language } = answers;
	if (other === null) {
		return answers.refuse('with', m.funder_record_merge_choose({}, { locale: language }));
	}
	const edited = readEdited(answers, kept.id);
	const old = m.source_form_error_version({}, { locale: language });
	const otherVersion = answers.wholeNumber('otherVersion', 1, mostVersions, old);
	const choices = readChoices(answers, { kept, other });
	if (edited === null || otherVersion === null || choices === null) return null;
	const reasons = reasonsOf({ kept, other }, edited.reason, language);
	return {
		choices,
		kept: { ...edited, reason: reasons.kept },
		other: { id: other.id, version: otherVersion, reason: reasons.other }
	};
}

/** The history names the other entry on each side, with what was typed. */
function reasonsOf({ kept, other }: Pair, typed: string | null, language: Language) {
	const reader = { locale: language };
	const told = typed === null ? 'no' : 'yes';
	const named = ({ id, name }: Funder) => ({ name: nameIn(name, language).text, id: String(id) });
	return {
		kept: m.funder_record_merged_from({ ...named(other), told, why: typed ?? '' }, reader),
		other: m.funder_record_merged_into({ ...named(kept), told, why: typed ?? '' }, reader)
	};
}
