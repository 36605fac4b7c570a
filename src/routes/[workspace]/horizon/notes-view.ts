/** Under the picture: what closes a gap, and exactly which program-months the total leaves out. */
import { groupBy } from '$lib/domain/grouping';
import type { LeftOut } from '$lib/domain/report';
import { formatMonthRange } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import type { Given } from './given';

/** @param many what is left out is counted, not named program by program */
export function notesView(given: Given, many: boolean): string[] {
	const { report, locale } = given;
	if (!report.programs.some(({ needRecorded }) => needRecorded)) return [];
	return [
		m.horizon_note_contracted({}, locale),
		...(many ? leftOutCounts(given) : report.leftOut.map((leftOut) => leftOutWords(leftOut, given)))
	];
}

function leftOutCounts({ report, locale }: Given): string[] {
	return [...groupBy(report.leftOut, ({ why }) => why)].map(([why, spans]) => {
		const count = new Set(spans.map(({ programId }) => programId)).size;
		return m.overview_left_out_many({ why, count }, locale);
	});
}

function leftOutWords({ programId, from, to, why }: LeftOut, given: Given): string {
	const { report, language, locale } = given;
	const found = report.programs.find(({ program }) => program.id === programId);
	if (found === undefined) throw new Error(`a report without its program ${programId}`);
	const inputs = {
		program: nameIn(found.program.name, language).text,
		range: formatMonthRange(from, to, language)
	};
	switch (why) {
		case 'undisclosed':
			return m.horizon_note_undisclosed(inputs, locale);
		case 'need-not-recorded':
			return m.horizon_note_no_need(inputs, locale);
		case 'no-rate':
			return m.horizon_note_no_rate(inputs, locale);
	}
}
