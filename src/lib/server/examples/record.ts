/** The examples that the product ships with, by name. */
import { inTransaction } from '../db/transaction';
import type { WorkspaceDb } from '../db/workspace-schema';
import type { Actor, Context } from '../history/change';
import { recordStatement2009 } from './record-statement-2009';

export const exampleNames = ['statement-2009'] as const;
export type ExampleName = (typeof exampleNames)[number];

/** Whom the history of an example names. */
const tirek: Actor = { id: 'tirek', name: 'Tirek', role: 'director' };

const recorders: Readonly<
	Record<ExampleName, (db: WorkspaceDb, context: Context) => Promise<void>>
> = { 'statement-2009': recordStatement2009 };

/**
 * Records an example into a fresh workspace file, whole or not at all.
 * @throws Error when the file holds a workspace already
 */
export function recordExample(
	db: WorkspaceDb,
	example: ExampleName,
	{ now }: Pick<Context, 'now'>
): Promise<void> {
	return inTransaction(db, (transaction) => recorders[example](transaction, { actor: tirek, now }));
}
