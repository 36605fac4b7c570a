import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { signInInput } from '$lib/server/accounts/input';
import { sessionIdOf, setSessionCookie } from '$lib/server/auth/session-cookie';
import { tryToSignIn } from '$lib/server/auth/sign-in';
import { noErrors, readForm, typedIn } from '$lib/server/forms/read-form';
import { pathOnSite } from '$lib/server/request/guard';
import type { Actions, PageServerLoad } from './$types';
import { refusal, signInView } from './view';

const secondsAMinute = 60;

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.account !== null) redirect(303, wanted(url));
	return { language: locals.language, words: signInView(locals.language, locals.mail !== null) };
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, url } = event;
		const form = await event.request.formData();
		const input = readForm(signInInput(locals.language), form);
		const typed = { email: typedIn(form)['email'] ?? '', kept: form.has('kept') };
		if (!input.ok) return fail(400, { typed, errors: input.errors, refused: null });
		const kept = input.value.kept !== undefined;
		const answer = await tryToSignIn(
			locals.installation,
			{ ...input.value, kept, ...origin(event) },
			locals.now
		);
		if (answer.state === 'paused') {
			event.setHeaders({ 'Retry-After': String(answer.minutes * secondsAMinute) });
		}
		if (answer.state !== 'signed-in') {
			const refused = refusal(answer, locals.language);
			const status = answer.state === 'paused' ? 429 : 400;
			return fail(status, { typed, errors: noErrors, refused });
		}
		setSessionCookie(event, answer.sessionId, kept);
		redirect(303, wanted(url));
	}
};

function origin(event: RequestEvent) {
	return { address: event.getClientAddress(), former: sessionIdOf(event) };
}

function wanted(url: URL): string {
	return pathOnSite(url.searchParams.get('to'), url);
}
