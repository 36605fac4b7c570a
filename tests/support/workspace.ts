/** Real workspace databases in memory: migrated and filled once, then cloned for each test. */
import { createEmptyWorkspace } from '$lib/server/examples/empty';
import { recordExample } from '$lib/server/examples/record';
import { migrateWorkspace } from '$lib/server/db/migrate';
import { openDatabase, type Database } from '$lib/server/db/open';
import type { WorkspaceSchema } from '$lib/server/db/workspace-schema';
import type { Context } from '$lib/server/history/change';
import { inThreeLanguages } from '$lib/server/examples/three-languages';

export type WorkspaceDatabase = Database<WorkspaceSchema>;

/** Whoever writes in a test, at a moment that no clock gives. */
export const context: Context = {
	actor: { id: 'dinara', name: 'Dinara Seitova', role: 'director' },
	now: new Date('2026-11-24T05:00:00.000Z')
};

const blank = template(() => Promise.resolve());
const empty = template(({ kysely }) =>
	createEmptyWorkspace(kysely, inThreeLanguages('Aq Bosaga', 'Ақ босаға', 'Ақ босаға'), context)
);
const statement = template(({ kysely }) =>
	recordExample(kysely, 'statement-2009', { ...context, language: 'en' })
);

/** The schema alone: no workspace row, no rates. */
export const blankWorkspace = () => clone(blank);
/** A named workspace with the official rates and nothing else. */
export const emptyWorkspace = () => clone(empty);
/** The statement of 1 October 2009. */
export const statementWorkspace = () => clone(statement);

function template(fill: (database: WorkspaceDatabase) => Promise<void>): () => Promise<Buffer> {
	let serialized: Promise<Buffer> | null = null;
	return () => (serialized ??= make(fill));
}

async function make(fill: (database: WorkspaceDatabase) => Promise<void>): Promise<Buffer> {
	const database = openDatabase<WorkspaceSchema>(':memory:');
	await migrateWorkspace(database);
	await fill(database);
	const serialized = database.sqlite.serialize();
	await database.close();
	return serialized;
}

async function clone(serialized: () => Promise<Buffer>): Promise<WorkspaceDatabase> {
	return openDatabase<WorkspaceSchema>(await serialized());
}
