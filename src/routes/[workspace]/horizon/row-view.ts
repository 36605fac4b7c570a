/** One program as a row of the horizon. */
import type { Origin } from '$lib/domain/facts';
import type { ProgramReport } from '$lib/domain/report';
import type { RowView } from '$lib/charts/horizon/view-types';
import { formatDayLabel } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { originMoneyWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import type { Given } from './given';
import { needStrip } from './need-view';
import { programMarks } from './program-marks';
import { ribbonStrip } from './ribbon-view';
import { riskView } from './risk-view';
import { statementsOf } from './statements';
import { statusView } from './status-view';

export function rowView(program: ProgramReport, given: Given): RowView {
	const name = nameIn(program.program.name, given.language);
	const status = statusView(program, given);
	return {
		key: rowKey(program.program.id),
		name: name.text,
		nameLanguage: name.language === given.language ? null : name.language,
		href: given.programHref(program.program.id),
		origin: program.needRecorded ? null : originOf(program, given),
		status,
		marks: programMarks(program, given),
		risk: riskView(program, given),
		accessibleName: m.horizon_row_name(
			{ program: name.text, status: status.text, loss: lossWords(program, given) },
			given.locale
		),
		strip: program.needRecorded ? needStrip(program, given) : ribbonStrip(program, given),
		...statementsOf(program, given)
	};
}

export function rowKey(programId: number): string {
	return `program-${programId}`;
}

/** Whose contracted money the row shows; null where there is none. */
function originOf({ presences }: ProgramReport, given: Given): RowView['origin'] {
	const contracted = presences.filter(({ firmness }) => firmness === 'committed');
	const origins = [...new Set(contracted.map(({ origin }) => origin))];
	const [first] = origins;
	if (first === undefined) return null;
	const code: Origin | 'mixed' = origins.length === 1 ? first : 'mixed';
	const text = origins.map((origin) => originMoneyWord(origin, given.language)).join(', ');
	return { code, text };
}

function lossWords({ losses }: ProgramReport, { language, locale }: Given): string {
	const [first] = losses;
	if (first === undefined) return m.horizon_row_no_loss({}, locale);
	return m.horizon_row_loss({ day: formatDayLabel(first.day, language) }, locale);
}
