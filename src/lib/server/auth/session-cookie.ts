/** The cookie that holds a session's id. On https its name keeps it to this very host. */
import type { Cookies } from '@sveltejs/kit';
import { longestInSeconds } from './session-length';

interface Visit {
	readonly cookies: Cookies;
	readonly url: URL;
}

export function sessionIdOf({ cookies, url }: Visit): string | null {
	return cookies.get(cookieName(url)) ?? null;
}

/** Where "keep me signed in" was not chosen, the cookie goes when the browser is closed. */
export function setSessionCookie({ cookies, url }: Visit, id: string, kept: boolean): void {
	cookies.set(cookieName(url), id, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: isSecure(url),
		...(kept ? { maxAge: longestInSeconds } : {})
	});
}

export function clearSessionCookie({ cookies, url }: Visit): void {
	cookies.delete(cookieName(url), { path: '/', secure: isSecure(url) });
}

function cookieName(url: URL): string {
	return isSecure(url) ? '__Host-tirek-session' : 'tirek-session';
}

function isSecure(url: URL): boolean {
	return url.protocol === 'https:';
}
