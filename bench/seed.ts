/** A data folder with one director, who is signed in, and one workspace of a given size. */
import { openDatabase } from '$lib/server/db/open';
import type { WorkspaceSchema } from '$lib/server/db/workspace-schema';
import { inThreeLanguages } from '$lib/server/examples/three-languages';
import { signIn } from '$lib/server/auth/sessions';
import { workspaceFile } from '$lib/server/workspaces/files';
import { openInstallation } from '$lib/server/workspaces/installation';
import { setUp } from '$lib/server/workspaces/set-up';
import { fillWorkspace } from './generate';
import type { Size } from './sizes';

export interface Seeded {
	readonly dataDirectory: string;
	readonly slug: string;
	readonly cookie: string;
}

const director = {
	name: 'Bench',
	email: 'bench@example.org',
	password: 'a hundred rows of two years',
	language: 'ru'
} as const;

export async function seedInstallation(
	dataDirectory: string,
	size: Size,
	now: Date
): Promise<Seeded> {
	const installation = await openInstallation(dataDirectory);
	try {
		const workspace = { kind: 'empty', name: inThreeLanguages('Bench', 'Bench', 'Bench') } as const;
		const { accountId, slug } = await setUp(installation, { ...director, workspace }, now);
		const entry = { accountId, kept: true, former: null };
		const session = await signIn(installation.accounts, entry, now);
		await fillFile(workspaceFile(dataDirectory, `${slug}.sqlite`), size);
		return { dataDirectory, slug, cookie: `tirek-session=${session}` };
	} finally {
		await installation.close();
	}
}

async function fillFile(file: string, size: Size): Promise<void> {
	const database = openDatabase<WorkspaceSchema>(file);
	fillWorkspace(database, size);
	await database.close();
}
