/** The examples that the product ships with, by name. */
import type { Language } from '$lib/domain/facts';
import { inTransaction } from '../db/transaction';
import type { WorkspaceDb } from '../db/workspace-schema';
import type { Actor, Context } from '../history/change';
import { recordPresentDay } from './record-present-day';
import { recordStatement2009 } from './record-statement-2009';

export const exampleNames = ['statement-2009', 'present-day'] as const;
export type ExampleName = (typeof exampleNames)[number];

/** Whom the history of an example names. */
const tirek: Actor = { id: 'tirek', name: 'Tirek', role: 'director' };

const recorders: Readonly<
	Record<ExampleName, (db: WorkspaceDb, context: Context, language: Language) => Promise<void>>
> = { 'statement-2009': recordStatement2009, 'present-day': recordPresentDay };

/**
 * Records an example into a fresh workspace file, whole or not at all.
 * @param now the present day of an example that has one
 * @param language of what the book keeps in one language only
 * @throws Error when the file holds a workspace already
 */
export function recordExample(
	db: WorkspaceDb,
	example: ExampleName,
	{ now, language }: Pick<Context, 'now'> & { readonly language: Language }
): Promise<void> {
	return inTransaction(db, (transaction) =>
		recorders[example](transaction, { actor: tirek, now }, language)
	);
}
