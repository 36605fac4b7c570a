import { error, fail, redirect } from '@sveltejs/kit';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { accountOf } from '$lib/server/auth/signed-in';
import { failure } from '$lib/server/failure';
import { typedIn } from '$lib/server/forms/read-form';
import { countEntries } from '$lib/server/history/queries';
import { mayDelete } from '$lib/server/workspaces/deletion';
import {
	contentsOf,
	countPeople,
	membershipOf,
	type Membership
} from '$lib/server/workspaces/queries';
import { deletionView, ownDeletionView } from '../../view';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { installation, language } = locals;
	const membership = await deletable(locals, params.slug);
	const database = await installation.workspace(membership.slug);
	if (database === null) error(404, failure(404, language));
	const contents = await contentsOf(database.kysely);
	if (membership.example !== null) {
		return { example: deletionView(membership, contents, language), own: null };
	}
	const entries = await countEntries(database.kysely);
	const people = await countPeople(installation.accounts, membership.slug);
	const gone = { ...contents, entries, people };
	return { example: null, own: ownDeletionView(membership, gone, language) };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const membership = await deletable(locals, params.slug);
		const typed = typedIn(await request.formData());
		if (membership.example === null && !isNamed(membership, typed['confirm'], locals)) {
			const message = m.settings_error_confirm({}, { locale: locals.language });
			return fail(400, { typed, errors: { confirm: message } });
		}
		await locals.installation.remove(membership.slug);
		redirect(303, '/workspaces');
	}
};

/** Whether the name was typed as the page shows it. */
function isNamed({ name }: Membership, typed: string | undefined, { language }: App.Locals) {
	return typed?.trim() === nameIn(name, language).text;
}

/** A stranger's question is answered as for a workspace that is not there. */
async function deletable(locals: App.Locals, slug: string): Promise<Membership> {
	const { installation, language } = locals;
	const membership = await membershipOf(installation.accounts, accountOf(locals).id, slug);
	if (membership === null) error(404, failure(404, language));
	if (!mayDelete(membership)) error(403, failure(403, language));
	return membership;
}
