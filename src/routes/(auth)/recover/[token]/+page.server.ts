import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { passwordInput, shortestPassword } from '$lib/server/accounts/input';
import { recover } from '$lib/server/accounts/recovery-commands';
import { findRecoveryLink, type RecoveryLink } from '$lib/server/accounts/recovery-queries';
import { followLink } from '$lib/server/auth/link-limit';
import { sessionIdOf, setSessionCookie } from '$lib/server/auth/session-cookie';
import { signIn } from '$lib/server/auth/sessions';
import { noErrors, readForm } from '$lib/server/forms/read-form';
import { closedLink } from '../../closed-view';
import { entranceView } from '../../entrance-view';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { language } = event.locals;
	const link = await follow(event);
	const state = link?.state ?? 'unknown';
	return {
		language,
		words: entranceView(language, shortestPassword),
		closed: state === 'open' ? null : closedLink(state, language),
		recovery: state === 'open' && link !== null ? recoveryView(link, language) : null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { installation, language, now } = event.locals;
		const input = readForm(passwordInput(language), await event.request.formData());
		if (!input.ok) return fail(400, { errors: input.errors });
		if ((await follow(event)) === null) return fail(410, { errors: noErrors });
		const { accounts } = installation;
		const recovered = await recover(accounts, event.params.token, input.value.password, now);
		if (recovered.state !== 'done') return fail(410, { errors: noErrors });
		const entry = { accountId: recovered.accountId, kept: false, former: sessionIdOf(event) };
		setSessionCookie(event, await signIn(accounts, entry, now), false);
		redirect(303, '/');
	}
};

function follow(
	event: Pick<
		RequestEvent<{ token: string }>,
		'locals' | 'params' | 'getClientAddress' | 'setHeaders'
	>
): Promise<RecoveryLink | null> {
	const { installation, now } = event.locals;
	return followLink(event, () => findRecoveryLink(installation.accounts, event.params.token, now));
}

function recoveryView({ email }: RecoveryLink, language: Language) {
	const reader = { locale: language };
	return {
		title: m.people_recover_title({}, reader),
		about: m.people_recover_about({ email }, reader),
		/** For the browser's store of passwords. */
		email,
		go: m.people_recover_go({}, reader)
	};
}
