import type { Installation } from '$lib/server/workspaces/installation';

/** The example's first source with something its money may not pay for, and a payment of it. */
export async function restrictIn(installation: Installation, slug: string): Promise<void> {
	const workspace = await installation.workspace(slug);
	if (workspace === null) throw new Error(`no workspace ${slug}`);
	await workspace.kysely
		.insertInto('restrictions')
		.values({ id: 1, source_id: 1, rule: 'line_excluded', line: 'Rent' })
		.execute();
	await workspace.kysely
		.insertInto('tranches')
		.values({ id: 1, source_id: 1, received_on: '2009-10-05', received: 100_000 })
		.execute();
}
