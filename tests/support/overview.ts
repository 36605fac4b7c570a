/** The overview of some facts, as the page of a workspace at an address would show it. */
import { answer } from '$lib/domain/answer';
import type { Facts, Language } from '$lib/domain/facts';
import { linksOf } from '../../src/routes/[workspace]/overview/links';
import type { Segment } from '../../src/routes/[workspace]/overview/segments';
import { parseQuestion } from '../../src/routes/[workspace]/question';
import {
	overviewView,
	type OverviewView,
	type RecordedView
} from '../../src/routes/[workspace]/view';

const today = '2026-11-24';

/** @param search the address's question, e.g. "?as-of=2009-10-01&lens=usd" */
export function overviewOf(facts: Facts, search: string, language: Language = 'en'): OverviewView {
	const opening = { today, opensAsOf: null, opensFrom: null, opensTo: null };
	const asked = parseQuestion(new URL(`http://localhost/records${search}`), opening);
	const links = linksOf('records', asked, []);
	const report = answer(facts, asked);
	return overviewView({ facts, report, asked, links }, language);
}

/** @throws Error when the facts hold no program */
export function recordedOf(facts: Facts, search: string, language: Language = 'en'): RecordedView {
	const { recorded } = overviewOf(facts, search, language);
	if (recorded === null) throw new Error('the overview is empty');
	return recorded;
}

/** A sentence with its hard spaces made plain, so that tests can be read and typed. */
export function textOf(segments: readonly Segment[]): string {
	return plainSpaces(segments.map(({ text }) => text).join(''));
}

export function plainSpaces(text: string): string {
	return text.replaceAll('\u00A0', ' ');
}
