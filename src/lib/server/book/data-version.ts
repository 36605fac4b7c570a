/** Which state of a workspace's data a connection sees: equal texts mean that nothing was written. */
import { sql } from 'kysely';
import type { WorkspaceDb } from '../db/workspace-schema';

/** Counts this connection's own writes, and sees those that any other connection has committed. */
export async function dataVersion(db: WorkspaceDb): Promise<string> {
	const { rows } = await sql<{ version: string }>`
		select total_changes() || ' ' || data_version as version from pragma_data_version`.execute(db);
	const [row] = rows;
	if (row === undefined) throw new Error('the database does not tell its version');
	return row.version;
}
