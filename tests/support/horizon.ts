/** The funding horizon of some facts, as the overview would draw it. */
import { answer } from '$lib/domain/answer';
import type { Facts, Language } from '$lib/domain/facts';
import type { HorizonView, ReadingLinesView, RowView } from '$lib/charts/horizon/view-types';
import { noFootnotes } from '$lib/format/footnotes';
import { horizonView, readingLinesView } from '../../src/routes/[workspace]/horizon-view';
import { asking } from './ledger';
import { plainSpaces } from './overview';

export interface Drawn {
	readonly horizon: HorizonView;
	readonly readings: ReadingLinesView | null;
}

/** @throws Error when the facts hold no program */
export function drawn(
	facts: Facts,
	question: Parameters<typeof asking>[0],
	language: Language = 'en',
	asTable = false
): Drawn {
	const report = answer(facts, asking(question));
	const asked = {
		facts,
		report,
		asTable,
		sourceHref: (id: number) => `/sources/${id}`,
		programHref: (id: number) => `/programs/${id}`,
		notes: noFootnotes,
		search: '',
		listHref: () => '/programs'
	};
	const horizon = horizonView(asked, language);
	if (horizon === null) throw new Error('no program is recorded');
	return { horizon, readings: readingLinesView(asked, language) };
}

/** @throws Error when no row has the name */
export function rowOf({ horizon }: Drawn, name: string): RowView {
	const row = horizon.rows.find((one) => one.name === name);
	if (row === undefined) throw new Error(`no row ${name}`);
	return row;
}

/** What the readout says of a month, counted from the first of the range. */
export function statementOf(row: RowView, month: number): string {
	return plainSpaces(row.statements[row.statementOf[month] ?? -1] ?? '');
}
