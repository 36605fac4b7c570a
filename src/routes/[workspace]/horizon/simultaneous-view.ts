/** Losses that take all programs of a kind or region on one day, where none has a recorded need. */
import type { SimultaneousLoss } from '$lib/domain/report';
import type { SimultaneousView } from '$lib/charts/horizon/view-types';
import { m } from '$lib/paraglide/messages';
import { nounOf } from '../overview/program-noun';
import { edgeAfter, type Given } from './given';
import { rowKey } from './row-view';

export function simultaneousViews(given: Given): SimultaneousView[] {
	const seen = new Set<string>();
	return given.report.simultaneous.flatMap((group) => {
		const rows = group.programIds.map(rowKey);
		const key = `${group.from} ${[...rows].sort().join()}`;
		if (!takesAll(group, given) || seen.has(key)) return [];
		seen.add(key);
		return [{ rows, at: edgeAfter(group.from, given), text: plateText(group, given) }];
	});
}

function takesAll({ from, to, programIds, running }: SimultaneousLoss, { report }: Given): boolean {
	const needless = report.programs.filter(
		({ program, needRecorded }) => programIds.includes(program.id) && !needRecorded
	);
	return from === to && running === programIds.length && needless.length === programIds.length;
}

function plateText({ programIds }: SimultaneousLoss, { report, locale }: Given): string {
	const lost = report.programs.filter(({ program }) => programIds.includes(program.id));
	return m.horizon_plate({ count: programIds.length, noun: nounOf(lost) }, locale);
}
