/** What a source's money may not pay for, and what an allocation does not keep to, in sentences. */
import type { Restriction } from '$lib/domain/agreement';
import type { Language, Program } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { formatExactPercent } from './exact-percent';
import { nameIn } from './names';

export function restrictionWords(
	{ rule, line, region, atMost }: Pick<Restriction, 'rule' | 'line' | 'region' | 'atMost'>,
	language: Language
): string {
	const reader = { locale: language };
	const about = { line: line ?? '', region: region ?? '' };
	switch (rule) {
		case 'line_excluded':
			return m.restrictions_said_excluded(about, reader);
		case 'line_only':
			return m.restrictions_said_only(about, reader);
		case 'line_at_most':
			return m.restrictions_said_at_most({ ...about, share: shareOf(atMost, language) }, reader);
		case 'region_only':
			return m.restrictions_said_region(about, reader);
	}
}

/** @param allocated what is given to which program for which line */
export function brokenWords(
	{ rule, region, atMost }: Restriction,
	allocated: { readonly program: Pick<Program, 'name'>; readonly line: string | null },
	language: Language
): string {
	const reader = { locale: language };
	const program = nameIn(allocated.program.name, language).text;
	const line = allocated.line ?? '';
	switch (rule) {
		case 'line_excluded':
			return m.restrictions_broken_excluded({ program, line }, reader);
		case 'line_only':
			return m.restrictions_broken_only({ program, line }, reader);
		case 'line_at_most':
			return m.restrictions_broken_at_most({ share: shareOf(atMost, language), line }, reader);
		case 'region_only':
			return m.restrictions_broken_region({ program, region: region ?? '' }, reader);
	}
}

function shareOf(atMost: number | null, language: Language): string {
	return formatExactPercent(atMost ?? 0, language);
}
