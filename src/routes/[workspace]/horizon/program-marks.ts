/** What is odd in the days on which a program's money ends, or in what its lines are given. */
import type { ProgramReport } from '$lib/domain/report';
import type { MarkView } from '$lib/format/footnotes';
import type { Given } from './given';

export function programMarks(
	{ program, losses }: ProgramReport,
	{ notes }: Pick<Given, 'notes'>
): readonly MarkView[] {
	const sources = losses.flatMap(({ sourceIds }) => sourceIds);
	const programs = [program.id];
	return [...notes.of('days', { sources, programs }), ...notes.of('line', { programs })];
}
