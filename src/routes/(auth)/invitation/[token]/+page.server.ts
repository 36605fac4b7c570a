import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { newcomerInput, shortestPassword } from '$lib/server/accounts/input';
import { followLink, withoutGuessing } from '$lib/server/auth/link-limit';
import { sessionIdOf, setSessionCookie } from '$lib/server/auth/session-cookie';
import { signIn } from '$lib/server/auth/sessions';
import { defaultZone } from '$lib/server/configuration';
import { noErrors, readForm, typedIn } from '$lib/server/forms/read-form';
import { tellHistory } from '$lib/server/people/changes';
import { findInvitation, type Shown } from '$lib/server/people/invitation-queries';
import { findPerson } from '$lib/server/people/queries';
import { joinAnew, joinAs, type Joined } from '$lib/server/workspaces/joining';
import { entranceView } from '../../entrance-view';
import type { Actions, PageServerLoad } from './$types';
import { closedView, invitationView, type Opened } from './view';

type Visit = Pick<
	RequestEvent<{ token: string }>,
	'locals' | 'params' | 'getClientAddress' | 'setHeaders'
>;

export const load: PageServerLoad = async (event) => {
	const { language } = event.locals;
	const opened = await open(event);
	const closed = closedView(opened, language);
	const place = { zone: defaultZone, path: event.url.pathname };
	return {
		language,
		words: entranceView(language, shortestPassword),
		closed,
		invitation:
			closed === null && opened.invitation !== null
				? invitationView(opened.invitation, opened.account, place, language)
				: null
	};
};

export const actions: Actions = {
	/** With a new account. */
	anew: async (event) => {
		const { locals, params } = event;
		const form = await event.request.formData();
		const { name = '', email = '' } = typedIn(form);
		const typed = { name, email };
		const input = readForm(newcomerInput(locals.language), form);
		if (!input.ok) return fail(400, { typed, errors: input.errors });
		if ((await follow(event)) === null) return fail(410, { typed, errors: noErrors });
		const { installation, language, now } = locals;
		const newcomer = { ...input.value, language };
		const joined = await withoutGuessing(event, () =>
			joinAnew(installation.accounts, params.token, newcomer, now)
		);
		if (joined.state === 'email taken') {
			return fail(400, { typed, errors: { email: m.people_join_taken({}, { locale: language }) } });
		}
		if (joined.state !== 'done') return fail(410, { typed, errors: noErrors });
		const entry = { accountId: joined.accountId, kept: false, former: sessionIdOf(event) };
		setSessionCookie(event, await signIn(installation.accounts, entry, now), false);
		return enter(locals, joined);
	},

	/** With the account of whoever is signed in. */
	join: async (event) => {
		const { installation, account, now } = event.locals;
		if (account === null) redirect(303, event.url.pathname);
		const nothing = { typed: { name: '', email: '' }, errors: noErrors };
		if ((await follow(event)) === null) return fail(410, nothing);
		const by = { actor: account, now };
		const joined = await joinAs(installation.accounts, by, event.params.token);
		return joined.state === 'done' ? enter(event.locals, joined) : fail(410, nothing);
	}
};

function follow(event: Visit): Promise<Shown | null> {
	const { installation, now } = event.locals;
	return followLink(event, () => findInvitation(installation.accounts, event.params.token, now));
}

async function open(event: Visit): Promise<Opened> {
	const { installation, account } = event.locals;
	const invitation = await follow(event);
	const present =
		invitation && account
			? await findPerson(installation.accounts, invitation.workspace, account.id)
			: null;
	return { invitation, account, present };
}

async function enter(
	{ installation }: App.Locals,
	{ workspace }: Extract<Joined, { state: 'done' }>
): Promise<never> {
	const database = await installation.workspace(workspace);
	if (database !== null) await tellHistory(installation.accounts, workspace, database.kysely);
	redirect(303, `/${workspace}`);
}
