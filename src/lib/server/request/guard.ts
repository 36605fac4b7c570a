/** Which pages stand open, and where everybody else is sent. */

export interface Visit {
	/** Null where no route matches. */
	readonly route: string | null;
	readonly method: string;
	readonly url: URL;
	readonly signedIn: boolean;
	readonly setUp: boolean;
}

const openBeforeSetUp = ['/(auth)/setup', '/preferences'];
const openToAll = [
	...openBeforeSetUp,
	'/(auth)/sign-in',
	'/(auth)/lost-password',
	'/(auth)/invitation/[token]',
	'/(auth)/recover/[token]'
];

/** Where to send the visit instead; null when it may go on. */
export function detour(visit: Visit): string | null {
	if (visit.route === null) return null;
	if (!visit.setUp) return openBeforeSetUp.includes(visit.route) ? null : '/setup';
	if (visit.signedIn || openToAll.includes(visit.route)) return null;
	return signInFor(visit);
}

/** The path if it leads to this very site, else `/`; for whatever an address or a form names. */
export function pathOnSite(wanted: string | null, site: URL): string {
	if (wanted === null || !wanted.startsWith('/') || !URL.canParse(wanted, site.origin)) return '/';
	const url = new URL(wanted, site.origin);
	return url.origin === site.origin ? url.pathname + url.search : '/';
}

function signInFor({ method, url }: Visit): string {
	const wanted = url.pathname + url.search;
	if (method !== 'GET' || wanted === '/') return '/sign-in';
	return `/sign-in?${new URLSearchParams({ to: wanted }).toString()}`;
}
