/** Under the picture: what closes a gap, and exactly which program-months the total leaves out. */
import type { LeftOut } from '$lib/domain/report';
import { formatMonthRange } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import type { Given } from './given';

export function notesView(given: Given): string[] {
	const { report, locale } = given;
	if (!report.programs.some(({ needRecorded }) => needRecorded)) return [];
	return [
		m.horizon_note_contracted({}, locale),
		...report.leftOut.map((leftOut) => leftOutWords(leftOut, given))
	];
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
