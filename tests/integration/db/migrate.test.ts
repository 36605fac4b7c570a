import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrateWorkspace, NewerSchemaError } from '$lib/server/db/migrate';
import { openDatabase } from '$lib/server/db/open';
import type { WorkspaceSchema } from '$lib/server/db/workspace-schema';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'tirek-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = () => openDatabase<WorkspaceSchema>(join(folder, 'workspace.db'));

describe('a workspace file', () => {
	it('is opened so that what was acknowledged is kept', async () => {
		const database = open();
		const pragma = (name: string) => database.sqlite.pragma(name, { simple: true });
		expect(pragma('journal_mode')).toBe('wal');
		expect(pragma('synchronous')).toBe(2);
		expect(pragma('foreign_keys')).toBe(1);
		await database.close();
	});

	it('comes up to date, and stays so when opened again', async () => {
		for (let time = 0; time < 2; time += 1) {
			const database = open();
			await migrateWorkspace(database);
			expect(await database.kysely.selectFrom('sources').selectAll().execute()).toEqual([]);
			await database.close();
		}
	});

	it('of a newer program is refused in words, and left as it is', async () => {
		const database = open();
		await migrateWorkspace(database);
		database.sqlite.exec(`insert into kysely_migration values ('0999-tariffs', '2030-01-01')`);
		const refusal = await migrateWorkspace(database).catch((error: unknown) => error);
		expect(refusal).toBeInstanceOf(NewerSchemaError);
		expect(refusal).toMatchObject({
			message: expect.stringMatching(/newer version of Tirek.*0999-tariffs.*Nothing was changed/)
		});
		await database.close();
	});
});

describe('every table', () => {
	it('is strict', async () => {
		const database = open();
		await migrateWorkspace(database);
		const lax = database.sqlite
			.prepare(
				`select name from pragma_table_list
				where schema = 'main' and type = 'table' and strict = 0
				and name not like 'sqlite_%' and name not like 'kysely_%'`
			)
			.all();
		expect(lax).toEqual([]);
		await database.close();
	});
});
