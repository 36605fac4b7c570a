/** Whole answers as pages get them: after a write, asked otherwise, and asked again. */
import { answerFor } from '$lib/server/book/answers';
import { openDatabase } from '$lib/server/db/open';
import type { WorkspaceSchema } from '$lib/server/db/workspace-schema';
import type { Question } from '$lib/domain/facts';
import { question, type SizeName } from './sizes';
import { mediansOf, taken } from './timing';

/** Milliseconds. */
export interface MeasuredAnswers {
	readonly size: SizeName;
	/** After one edit: facts and columns read anew, the whole report made anew. */
	readonly fresh: number;
	/** Another day, from the facts and columns that are kept. */
	readonly otherDay: number;
	/** The same question, from the report that is kept. */
	readonly again: number;
}

const rounds = 5;
/** The two years that the overview opens with. */
const shown = { ...question, from: '2024-04', to: '2026-03', lens: 'KZT' } satisfies Question;

export async function measureAnswers(size: SizeName, file: string): Promise<MeasuredAnswers> {
	const { kysely: db, sqlite, close } = openDatabase<WorkspaceSchema>(file);
	const edit = sqlite.prepare('update programs set capacity_count = null where id = 1');
	let days = 0;
	const medians = await mediansOf(
		{
			fresh: () => {
				edit.run();
				return answerFor(db, shown);
			},
			otherDay: () => {
				days = (days + 1) % 28;
				const asOf = `2024-06-${String(days + 1).padStart(2, '0')}`;
				return answerFor(db, { ...shown, asOf });
			},
			again: () => answerFor(db, shown)
		},
		rounds
	);
	await close();
	return {
		size,
		fresh: taken(medians, 'fresh'),
		otherDay: taken(medians, 'otherDay'),
		again: taken(medians, 'again')
	};
}
