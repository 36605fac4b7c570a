/** Workspace files that are open: each once, at the present schema, until it is closed. */
import { migrateWorkspace } from '$lib/server/db/migrate';
import { openDatabase, type Database } from '$lib/server/db/open';
import type { WorkspaceSchema } from '$lib/server/db/workspace-schema';

type WorkspaceDatabase = Database<WorkspaceSchema>;

export class OpenFiles {
	readonly #opened = new Map<string, Promise<WorkspaceDatabase>>();

	/** @throws NewerSchemaError, or SqliteError when the file is damaged */
	open(path: string): Promise<WorkspaceDatabase> {
		const present = this.#opened.get(path);
		if (present !== undefined) return present;
		const opening = openWorkspaceFile(path).catch((error: unknown) => {
			this.#opened.delete(path);
			throw error;
		});
		this.#opened.set(path, opening);
		return opening;
	}

	async close(path: string): Promise<void> {
		const opening = this.#opened.get(path);
		this.#opened.delete(path);
		await (await opening)?.close();
	}

	async closeAll(): Promise<void> {
		for (const path of this.#opened.keys()) await this.close(path);
	}
}

/** @throws NewerSchemaError, or SqliteError when the file is damaged */
export async function openWorkspaceFile(path: string): Promise<WorkspaceDatabase> {
	const database = openDatabase<WorkspaceSchema>(path);
	try {
		await migrateWorkspace(database);
	} catch (error) {
		await database.close();
		throw error;
	}
	return database;
}
