import { redirect } from '@sveltejs/kit';
import { clearSessionCookie, sessionIdOf } from '$lib/server/auth/session-cookie';
import { signOut } from '$lib/server/auth/sessions';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
	const { installation, now } = event.locals;
	const id = sessionIdOf(event);
	if (id !== null) await signOut(installation.accounts, id, now);
	clearSessionCookie(event);
	redirect(303, '/sign-in');
};
