import { fail, redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { accountOf } from '$lib/server/auth/signed-in';
import { exampleNames } from '$lib/server/examples/record';
import { typedIn } from '$lib/server/forms/read-form';
import { mayDelete } from '$lib/server/workspaces/deletion';
import type { NewWorkspace } from '$lib/server/workspaces/filling';
import { readNewWorkspace } from '$lib/server/workspaces/input';
import type { Installation } from '$lib/server/workspaces/installation';
import { contentsOf, membershipsOf, type Membership } from '$lib/server/workspaces/queries';
import type { Actions, PageServerLoad } from './$types';
import { listedView, offeredView, workspacesView, type Listed } from './view';

export const load: PageServerLoad = async ({ locals }) => {
	const { installation, language } = locals;
	const account = accountOf(locals);
	const memberships = await membershipsOf(installation.accounts, account.id);
	const listed = await Promise.all(memberships.map((one) => withContents(installation, one)));
	return {
		language,
		words: workspacesView(account, language),
		workspaces: listed.map((one) => listedView(one, language)),
		examples: exampleNames
			.filter((example) => !has(memberships, example))
			.map((example) => offeredView(example, language))
	};
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const { installation, language, now } = locals;
		const owner = accountOf(locals);
		const form = await request.formData();
		const typed = { workspace: typedIn(form)['workspace'] ?? '' };
		const input = readNewWorkspace(form, language);
		if (!input.ok) return fail(400, { typed, errors: input.errors });
		if (await isThere(installation, owner.id, input.value)) {
			const start = m.entry_error_example_there({}, { locale: language });
			return fail(400, { typed, errors: { start } });
		}
		redirect(303, `/${await installation.create(input.value, owner, now)}`);
	}
};

/** An example is deleted from the list, a workspace of one's own from its settings. */
async function withContents(installation: Installation, membership: Membership): Promise<Listed> {
	const offered = membership.example !== null && mayDelete(membership);
	const database = offered ? await installation.workspace(membership.slug) : null;
	return { membership, contents: database && (await contentsOf(database.kysely)) };
}

async function isThere(
	{ accounts }: Installation,
	accountId: string,
	what: NewWorkspace
): Promise<boolean> {
	return what.kind === 'example' && has(await membershipsOf(accounts, accountId), what.example);
}

function has(memberships: readonly Membership[], example: string): boolean {
	return memberships.some((membership) => membership.example === example);
}
