import { error, fail, redirect } from '@sveltejs/kit';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { may, roles } from '$lib/server/auth/permissions';
import { failure } from '$lib/server/failure';
import { readForm, typedIn } from '$lib/server/forms/read-form';
import { changeRole, letInAgain } from '$lib/server/people/commands';
import { invitationInput, personInput, roleInput, withdrawalInput } from '$lib/server/people/input';
import { invite, withdraw } from '$lib/server/people/invitation-commands';
import { openInvitations } from '$lib/server/people/invitation-queries';
import { directorsAmong, peopleOf } from '$lib/server/people/queries';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import { makePasswordLink } from '$lib/server/workspaces/password-link';
import { roleWord } from '$lib/format/words';
import type { Actions, PageServerLoad } from './$types';
import { answered, changing, refusal } from './answer.server';
import { inviteView } from './invite-view.server';
import { listView } from './list-view';
import { madeView } from './made-view';
import { forbid, governedPlace, placeOf, tell } from './place.server';
import { rightsView } from './rights-view.server';

export const load: PageServerLoad = async ({ locals }) => {
	const { slug, accounts, by, list, name, settings } = placeOf(locals);
	const { language, today, now } = locals;
	const { role } = workspaceOf(locals);
	const governs = may(role, 'govern');
	const people = await peopleOf(accounts, slug);
	const directors = directorsAmong(people);
	const onlyDirector = role === 'director' && directors.length === 1;
	const reader = { id: by.actor.id, governs, onlyDirector, today, zone: settings.zone, list };
	const count = people.filter(({ standing }) => standing === 'active').length;
	const invitations = governs ? await openInvitations(accounts, slug, now) : null;
	return {
		title: m.people_title({}, { locale: language }),
		about: m.people_count({ count }, { locale: language }),
		refusedTitle: m.people_refused({}, { locale: language }),
		workspace: { name: nameIn(name, language).text, href: `/${slug}` },
		roles: roles.map((value) => ({ value, text: roleWord(value, language) })),
		list: listView(people, reader, language),
		rights: rightsView(role, language),
		invite: invitations && inviteView(invitations, reader, language)
	};
};

export const actions: Actions = {
	invite: async ({ request, locals, url }) => {
		const place = governedPlace(locals);
		const form = await request.formData();
		const input = readForm(invitationInput(locals.language), form);
		if (!input.ok) return fail(400, answered({ errors: input.errors, typed: typedIn(form) }));
		const made = await invite(place.accounts, place.by, place.slug, input.value);
		if (made.state !== 'done') forbid(locals);
		await tell(place);
		const link = `${url.origin}/invitation/${made.token}`;
		const workspace = nameIn(place.name, locals.language).text;
		const of = { kind: 'invitation', id: made.id, role: input.value.role, workspace } as const;
		const told = { link, expiresAt: made.expiresAt, zone: place.settings.zone, of };
		return answered({ made: madeView(told, locals.language) });
	},

	withdraw: async ({ request, locals }) => {
		const place = governedPlace(locals);
		const input = readForm(withdrawalInput, await request.formData());
		if (!input.ok) error(400, failure(400, locals.language));
		const { state } = await withdraw(place.accounts, place.by, place.slug, input.value.invitation);
		if (state === 'forbidden') forbid(locals);
		if (state === 'gone') {
			return fail(409, answered({ refused: refusal({ state }, locals.language) }));
		}
		await tell(place);
		redirect(303, place.list);
	},

	link: async ({ request, locals, url }) => {
		const place = governedPlace(locals);
		const input = readForm(personInput, await request.formData());
		if (!input.ok) error(400, failure(400, locals.language));
		const target = { workspace: place.slug, accountId: input.value.person };
		const made = await makePasswordLink(place.accounts, place.by, target);
		if (made.state === 'forbidden') forbid(locals);
		if (made.state !== 'done') {
			return fail(409, answered({ refused: refusal(made, locals.language) }));
		}
		await tell(place);
		const link = `${url.origin}/recover/${made.token}`;
		const of = { kind: 'password', name: made.person.name } as const;
		const told = { link, expiresAt: made.expiresAt, zone: place.settings.zone, of };
		return answered({ made: madeView(told, locals.language) });
	},

	role: async (event) => {
		const { locals } = event;
		governedPlace(locals);
		const input = readForm(roleInput(locals.language), await event.request.formData());
		if (!input.ok) return fail(400, answered({ errors: input.errors }));
		const { person, from, role: to } = input.value;
		return changing(event, person, ({ accounts, by }, target) =>
			changeRole(accounts, by, target, { from, to })
		);
	},

	enable: async (event) => {
		governedPlace(event.locals);
		const input = readForm(personInput, await event.request.formData());
		if (!input.ok) error(400, failure(400, event.locals.language));
		return changing(event, input.value.person, ({ accounts, by }, target) =>
			letInAgain(accounts, by, target)
		);
	}
};
