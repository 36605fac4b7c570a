/** What people type about the workspace itself. */
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';
import { readNames } from '../forms/names';
import { readPercent } from '../forms/percent';
import type { WorkspaceSettings } from './queries';

/** In characters. */
export const longestWorkspace = 120;
const whole = 10_000;
export const monthNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The zones of the time-zone database, with the one that is set. */
export function zonesBeside(standing: string): string[] {
	return [...new Set([...Intl.supportedValuesOf('timeZone'), standing])].sort();
}

/** Null, with messages, where what was typed cannot be used. What the form does not ask stays. */
export function readSettings(
	answers: Answers,
	standing: WorkspaceSettings
): WorkspaceSettings | null {
	const missing = m.settings_error_name({}, { locale: answers.language });
	const asked = { field: 'name', limit: longestWorkspace, missing };
	const name = readNames(answers, asked, standing.name);
	const shortOver = readShortOver(answers);
	const months = monthNumbers.map(String);
	const firstMonth = answers.choice('firstMonth', months);
	const zone = answers.choice('zone', zonesBeside(standing.zone));
	if (name === null || shortOver === null || firstMonth === null || zone === null) return null;
	if (!answers.faultless) return null;
	return { ...standing, name, shortOver, firstMonthOfYear: Number(firstMonth), zone };
}

function readShortOver(answers: Answers): number | null {
	const share = readPercent(answers.text('shortOver'));
	if (share !== null && share <= whole) return share;
	const message = m.settings_error_short({}, { locale: answers.language });
	return answers.refuse('shortOver', message);
}
