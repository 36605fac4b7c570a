/** Which of its sentences the overview opens with. */
import { addDays, type Day } from '$lib/domain/calendar';
import type { Loss, Report } from '$lib/domain/report';
import { byDay, comingLosses, nearLosses, programsOf, unfundedLosses } from './losses-in-view';

export type Situation =
	| { readonly state: 'all-on-day'; readonly day: Day; readonly total: boolean }
	| {
			readonly state: 'unfunded';
			readonly programIds: readonly number[];
			readonly since: Day | null;
	  }
	| {
			readonly state: 'some-on-day' | 'later';
			readonly programIds: readonly number[];
			readonly day: Day;
			readonly total: boolean;
	  }
	| { readonly state: 'within'; readonly programIds: readonly number[] }
	| { readonly state: 'short'; readonly programIds: readonly number[] }
	| { readonly state: 'nothing-contracted' }
	| { readonly state: 'none' };

/** The gravest thing first: money gone, then about to go, then short, then gone later. */
export function situationOf(report: Report): Situation {
	return (
		unfunded(unfundedLosses(report)) ??
		allOnDay(report) ??
		near(nearLosses(report)) ??
		short(report) ??
		later(comingLosses(report)) ??
		(report.programs.every(({ fundingEnds }) => fundingEnds.state === 'never-funded')
			? { state: 'nothing-contracted' }
			: { state: 'none' })
	);
}

/** The programs that the opening sentence has told of. */
export function toldOf(situation: Situation): readonly number[] {
	return 'programIds' in situation ? situation.programIds : [];
}

function unfunded(losses: readonly Loss[]): Situation | null {
	if (losses.length === 0) return null;
	const [first, ...others] = new Set(losses.map(({ day }) => addDays(day, 1)));
	const since = others.length === 0 && first !== undefined ? first : null;
	return { state: 'unfunded', programIds: programsOf(losses), since };
}

function allOnDay(report: Report): Situation | null {
	const [first] = byDay(comingLosses(report));
	if (!first || first.programIds.length !== report.programs.length) return null;
	return { state: 'all-on-day', day: first.day, total: first.total };
}

function near(losses: readonly Loss[]): Situation | null {
	const [first, second] = byDay(losses);
	if (!first) return null;
	if (second) return { state: 'within', programIds: programsOf(losses) };
	const { day, programIds, total } = first;
	return { state: 'some-on-day', day, programIds, total };
}

function short(report: Report): Situation | null {
	const programIds = report.programs
		.filter(({ fundedUntil }) => fundedUntil.state === 'short-already')
		.map(({ program }) => program.id);
	return programIds.length === 0 ? null : { state: 'short', programIds };
}

function later(losses: readonly Loss[]): Situation | null {
	const [first] = byDay(losses);
	if (!first) return null;
	const { day, programIds, total } = first;
	return { state: 'later', day, programIds, total };
}
