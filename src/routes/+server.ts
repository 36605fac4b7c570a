import { redirect } from '@sveltejs/kit';
import { membershipsOf } from '$lib/server/workspaces/queries';
import type { RequestHandler } from './$types';

/** The one workspace, or the list of them. */
export const GET: RequestHandler = async ({ locals }) => {
	if (locals.account === null) redirect(303, '/sign-in');
	const memberships = await membershipsOf(locals.installation.accounts, locals.account.id);
	const [only] = memberships;
	redirect(303, only !== undefined && memberships.length === 1 ? `/${only.slug}` : '/workspaces');
};
