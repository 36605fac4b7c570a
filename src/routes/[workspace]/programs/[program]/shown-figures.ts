/** The figures that a program's page marks: it lists the notes of these, and of no others. */
import type { ShownFigure } from '$lib/domain/checks/checked-figure';
import type { Allocation, Facts } from '$lib/domain/facts';
import type { ProgramReport } from '$lib/domain/report';
import { programFigures } from '../../horizon/program-marks';

/** @param asTable whether the coverage is asked for as a table, whose head bears the marks */
export function shownFigures(
	program: ProgramReport,
	{ allocations }: Pick<Facts, 'allocations'>,
	asTable: boolean
): ShownFigure[] {
	const own = allocations.filter(({ programId }) => programId === program.program.id);
	const ending = program.losses.flatMap(({ sourceIds }) => sourceIds);
	const drawnAsRow = asTable || !program.needRecorded;
	return [
		{ figure: 'days', sources: ending },
		...own.flatMap(partFigures),
		...(drawnAsRow ? programFigures([program]) : [])
	];
}

function partFigures({ programId, sourceId, line }: Allocation): ShownFigure[] {
	const sources = [sourceId];
	return [
		{ figure: 'stage', sources },
		{ figure: 'days', sources },
		{ figure: 'amount', sources },
		...lineFigures({ programId, sourceId, line })
	];
}

/** Of the line that it pays for, where other money pays for the same. */
export function lineFigures({
	programId,
	sourceId,
	line
}: Pick<Allocation, 'programId' | 'sourceId' | 'line'>): ShownFigure[] {
	return line === null ? [] : [{ figure: 'line', parts: [{ programId, sourceId }] }];
}
