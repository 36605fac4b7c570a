import type { Installation } from '$lib/server/workspaces/installation';

/** The example's first source with something that its money may not pay for. */
export async function restrictIn(installation: Installation, slug: string): Promise<void> {
	const workspace = await installation.workspace(slug);
	if (workspace === null) throw new Error(`no workspace ${slug}`);
	await workspace.kysely
		.insertInto('restrictions')
		.values({ id: 1, source_id: 1, rule: 'line_excluded', line: 'Rent' })
		.execute();
}
