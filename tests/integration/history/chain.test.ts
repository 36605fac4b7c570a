import { describe, expect, it } from 'vitest';
import { verifyChain } from '$lib/server/history/entries';
import {
	blankWorkspace,
	statementWorkspace,
	type WorkspaceDatabase
} from '../../support/workspace';

/** As somebody with the file in hand could: the triggers are no lock against that. */
function tamper({ sqlite }: WorkspaceDatabase, sql: string): void {
	sqlite.exec('drop trigger history_is_not_edited; drop trigger history_is_not_removed;');
	sqlite.exec(sql);
}

describe('the chain of the history', () => {
	it('is whole after honest work', async () => {
		const { kysely } = await statementWorkspace();
		const { entries } = await kysely
			.selectFrom('history')
			.select((eb) => eb.fn.countAll<number>().as('entries'))
			.executeTakeFirstOrThrow();
		expect(await verifyChain(kysely)).toMatchObject({ state: 'whole', entries });
	});

	it('is whole and empty in a new file', async () => {
		const { kysely } = await blankWorkspace();
		expect(await verifyChain(kysely)).toMatchObject({ state: 'whole', entries: 0 });
	});

	it.each([
		['what stood after', `update history set after = '{}' where seq = 4`, 4],
		['a name', `update history set actor_name = 'Somebody else' where seq = 3`, 3],
		['a moment', `update history set at = '2008-01-01T00:00:00.000Z' where seq = 5`, 5],
		['a removed entry', `delete from history where seq = 7`, 8],
		['a seal', `update history set hash = '${'a'.repeat(64)}' where seq = 9`, 9]
	])('shows tampering with %s', async (_, sql, seq) => {
		const database = await statementWorkspace();
		tamper(database, sql);
		expect(await verifyChain(database.kysely)).toEqual({ state: 'broken', seq });
	});

	it('is guarded against edits and removals by the database itself', async () => {
		const { sqlite } = await statementWorkspace();
		expect(() => sqlite.exec(`update history set reason = 'none'`)).toThrow(/never edited/);
		expect(() => sqlite.exec('delete from history')).toThrow(/never removed/);
	});
});
