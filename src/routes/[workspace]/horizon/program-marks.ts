/** What is odd in the days on which programs' money ends, or in what their lines are given. */
import type { ShownFigure } from '$lib/domain/checks/checked-figure';
import type { ProgramReport } from '$lib/domain/report';
import type { MarkView } from '$lib/format/footnotes';
import type { Given } from './given';

export function programMarks(
	program: ProgramReport,
	{ notes }: Pick<Given, 'notes'>
): readonly MarkView[] {
	return notes.together(programFigures([program]));
}

/** The figures that a row tells, or a region's folded rows. */
export function programFigures(programs: readonly ProgramReport[]): ShownFigure[] {
	const ids = programs.map(({ program }) => program.id);
	const sources = programs.flatMap(({ losses }) => losses.flatMap(({ sourceIds }) => sourceIds));
	return [
		{ figure: 'days', sources, programs: ids },
		{ figure: 'line', programs: ids }
	];
}
