/** Bringing a database file up to the schema that this program knows. */
import { Migrator, type Migration } from 'kysely';
import type { Database } from './open';

type Migrations = Record<string, Migration>;

const accountsMigrations = byName(
	import.meta.glob<Migration>('/migrations/accounts/*.ts', { eager: true })
);
const workspaceMigrations = byName(
	import.meta.glob<Migration>('/migrations/workspace/*.ts', { eager: true })
);

/** The file was written by a later release; nothing in it was touched. */
export class NewerSchemaError extends Error {
	override readonly name = 'NewerSchemaError';

	constructor(
		readonly file: string,
		readonly unknownMigrations: readonly string[]
	) {
		super(
			`The database ${file} was written by a newer version of Tirek than this one ` +
				`(unknown here: ${unknownMigrations.join(', ')}). ` +
				'Nothing was changed. Install the newer version to open it.'
		);
	}
}

/** @throws NewerSchemaError, or whatever stopped a migration (all of them are then undone) */
export function migrateAccounts<Schema>(database: Database<Schema>): Promise<void> {
	return migrate(database, accountsMigrations);
}

/** @throws NewerSchemaError, or whatever stopped a migration (all of them are then undone) */
export function migrateWorkspace<Schema>(database: Database<Schema>): Promise<void> {
	return migrate(database, workspaceMigrations);
}

async function migrate<Schema>(database: Database<Schema>, known: Migrations): Promise<void> {
	refuseNewer(database, known);
	const migrator = new Migrator({
		db: database.kysely,
		provider: { getMigrations: () => Promise.resolve(known) }
	});
	const { error } = await migrator.migrateToLatest();
	if (error !== undefined) throw error;
}

function refuseNewer<Schema>({ sqlite }: Database<Schema>, known: Migrations): void {
	const unknown = executedMigrations(sqlite).filter((name) => !(name in known));
	if (unknown.length > 0) throw new NewerSchemaError(sqlite.name, unknown);
}

function executedMigrations(sqlite: Database<unknown>['sqlite']): string[] {
	const tables = sqlite.prepare("select 1 from sqlite_schema where name = 'kysely_migration'");
	if (tables.get() === undefined) return [];
	return sqlite
		.prepare<[], string>('select name from kysely_migration order by name')
		.pluck()
		.all();
}

function byName(modules: Record<string, Migration>): Migrations {
	return Object.fromEntries(
		Object.entries(modules).map(([path, migration]) => [fileName(path), migration])
	);
}

function fileName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
}
