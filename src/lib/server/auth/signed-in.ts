import { error } from '@sveltejs/kit';
import type { Account } from '$lib/server/accounts/account';
import { failure } from '$lib/server/failure';

/**
 * Who asks, on a page that the guard lets nobody else see.
 * @throws HttpError 403 when nobody is signed in
 */
export function accountOf(locals: App.Locals): Account {
	if (locals.account === null) error(403, failure(403, locals.language));
	return locals.account;
}
