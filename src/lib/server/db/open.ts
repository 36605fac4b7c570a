/** Opening a database file: the one place that sets pragmas. */
import SqliteDatabase from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';

export interface Database<Schema> {
	readonly kysely: Kysely<Schema>;
	/** The same connection, for backup and `serialize()`; never for the nouns' queries. */
	readonly sqlite: SqliteDatabase.Database;
	close(): Promise<void>;
}

const busyTimeoutMilliseconds = 5000;

/**
 * Opens a database file, creating it where there is none; `:memory:` or a serialized
 * database for one that lives in memory.
 * @throws SqliteError when the file cannot be opened or is not a database
 */
export function openDatabase<Schema>(file: string | Buffer): Database<Schema> {
	const sqlite = new SqliteDatabase(file);
	try {
		setPragmas(sqlite);
	} catch (error) {
		sqlite.close();
		throw error;
	}
	const kysely = new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqlite }) });
	return { kysely, sqlite, close: () => kysely.destroy() };
}

function setPragmas(sqlite: SqliteDatabase.Database): void {
	if (!sqlite.memory) sqlite.pragma('journal_mode = WAL');
	sqlite.pragma('synchronous = FULL');
	sqlite.pragma('foreign_keys = ON');
	sqlite.pragma(`busy_timeout = ${busyTimeoutMilliseconds}`);
}
