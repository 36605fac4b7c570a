/** Who accepted a check, when and why, in one sentence. */
import type { FiredCheck } from '$lib/domain/checks/check';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { formatDay } from './dates';

/** Null for a check that is open. */
export function acceptedWords({ acceptance }: FiredCheck, language: Language): string | null {
	if (acceptance.state !== 'holds') return null;
	return m.figures_accepted_by(told(acceptance.of, language), { locale: language });
}

/** That it was accepted for figures that have changed since; null where it was not. */
export function lapsedWords({ acceptance }: FiredCheck, language: Language): string | null {
	if (acceptance.state !== 'lapsed') return null;
	return m.figures_lapsed(told(acceptance.of, language), { locale: language });
}

type Given = Extract<FiredCheck['acceptance'], { of: unknown }>['of'];

function told({ acceptedOn, acceptedBy, reason }: Given, language: Language) {
	return { day: formatDay(acceptedOn, language), person: acceptedBy, reason };
}
