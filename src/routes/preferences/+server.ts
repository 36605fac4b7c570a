/** How a person wants to see the program; it returns to the page that asked. */
import { error, redirect, type Cookies } from '@sveltejs/kit';
import type { z } from 'zod';
import { setPreferences } from '$lib/server/accounts/commands';
import { preferencesInput } from '$lib/server/accounts/input';
import { failure } from '$lib/server/failure';
import { readForm, typedIn } from '$lib/server/forms/read-form';
import { pathOnSite } from '$lib/server/request/guard';
import { languageCookie } from '$lib/server/request/language';
import { themeCookie } from '$lib/server/request/theme';
import type { RequestHandler } from './$types';

type Preferences = z.output<typeof preferencesInput>;

const aYearInSeconds = 365 * 24 * 60 * 60;

export const POST: RequestHandler = async ({ request, locals, cookies, url }) => {
	const form = await request.formData();
	const input = readForm(preferencesInput, form);
	if (!input.ok) error(400, failure(400, locals.language));
	remember(cookies, input.value);
	if (locals.account !== null) await store(locals, locals.account.id, input.value);
	redirect(303, pathOnSite(typedIn(form)['from'] ?? refererPath(request, url), url));
};

/** The cookies serve whoever is not signed in: the sign-in page keeps the last language. */
function remember(cookies: Cookies, { language, theme }: Preferences): void {
	const options = { path: '/', maxAge: aYearInSeconds, httpOnly: true, sameSite: 'lax' } as const;
	if (language !== undefined) cookies.set(languageCookie, language, options);
	if (theme === null) cookies.delete(themeCookie, { path: '/' });
	else if (theme !== undefined) cookies.set(themeCookie, theme, options);
}

function store(locals: App.Locals, accountId: string, chosen: Preferences): Promise<void> {
	return setPreferences(locals.installation.accounts, accountId, {
		...(chosen.language === undefined ? {} : { language: chosen.language }),
		...(chosen.theme === undefined ? {} : { theme: chosen.theme })
	});
}

function refererPath(request: Request, site: URL): string | null {
	const referer = request.headers.get('referer');
	if (referer === null || !URL.canParse(referer)) return null;
	const { origin, pathname, search } = new URL(referer);
	return origin === site.origin ? pathname + search : null;
}
