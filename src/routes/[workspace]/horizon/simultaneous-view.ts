/** Losses that take all programs of a kind or region on one day, where none has a recorded need. */
import type { ProgramReport, SimultaneousLoss } from '$lib/domain/report';
import type { SimultaneousView } from '$lib/charts/horizon/view-types';
import { m } from '$lib/paraglide/messages';
import { nounOf } from '../overview/program-noun';
import { edgeAfter, type Given } from './given';
import { rowKey } from './row-view';

export function simultaneousViews(given: Given): SimultaneousView[] {
	const seen = new Set<string>();
	const programs = new Map(given.report.programs.map((one) => [one.program.id, one]));
	return given.report.simultaneous.flatMap((group) => {
		const lost = group.programIds.flatMap((id) => programs.get(id) ?? []);
		if (!takesAll(group, lost)) return [];
		const rows = group.programIds.map(rowKey);
		const key = `${group.from} ${[...rows].sort().join()}`;
		if (seen.has(key)) return [];
		seen.add(key);
		return [{ rows, at: edgeAfter(group.from, given), text: plateText(lost, given) }];
	});
}

function takesAll(
	{ from, to, programIds, running }: SimultaneousLoss,
	lost: readonly ProgramReport[]
): boolean {
	const needless = lost.filter(({ needRecorded }) => !needRecorded);
	return from === to && running === programIds.length && needless.length === programIds.length;
}

function plateText(lost: readonly ProgramReport[], { locale }: Given): string {
	return m.horizon_plate({ count: lost.length, noun: nounOf(lost) }, locale);
}
