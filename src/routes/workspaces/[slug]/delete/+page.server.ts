import { error, redirect } from '@sveltejs/kit';
import { accountOf } from '$lib/server/auth/signed-in';
import { failure } from '$lib/server/failure';
import { mayDelete } from '$lib/server/workspaces/deletion';
import { contentsOf, membershipOf, type Membership } from '$lib/server/workspaces/queries';
import { deletionView } from '../../view';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const membership = await deletable(locals, params.slug);
	const database = await locals.installation.workspace(membership.slug);
	if (database === null) error(404, failure(404, locals.language));
	const contents = await contentsOf(database.kysely);
	return { words: deletionView(membership, contents, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, params }) => {
		const { slug } = await deletable(locals, params.slug);
		await locals.installation.remove(slug);
		redirect(303, '/workspaces');
	}
};

/** A stranger's question is answered as for a workspace that is not there. */
async function deletable(locals: App.Locals, slug: string): Promise<Membership> {
	const { installation, language } = locals;
	const membership = await membershipOf(installation.accounts, accountOf(locals).id, slug);
	if (membership === null) error(404, failure(404, language));
	if (!mayDelete(membership)) error(403, failure(403, language));
	return membership;
}
