/** What the history says of what money may not pay for. */
import type { RestrictionRule } from '$lib/domain/agreement';
import { m } from '$lib/paraglide/messages';
import type { Say } from './value-words';

const words: Readonly<Record<RestrictionRule, typeof m.restrictions_rule_excluded>> = {
	line_excluded: m.restrictions_rule_excluded,
	line_only: m.restrictions_rule_only,
	line_at_most: m.restrictions_rule_at_most,
	region_only: m.restrictions_rule_region
};

export const rule: Say = (value, _, { language }) => {
	const known = Object.entries(words).find(([one]) => one === value);
	return known === undefined ? null : known[1]({}, { locale: language });
};
