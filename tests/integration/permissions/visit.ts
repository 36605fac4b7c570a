/** One visit as a person makes it: opened and guarded as by the hooks, then let in at an entrance. */
import { isActionFailure, isHttpError, isRedirect, type RequestEvent } from '@sveltejs/kit';
import { signIn } from '$lib/server/auth/sessions';
import { detour } from '$lib/server/request/guard';
import { openRequest, type Arrival } from '$lib/server/request/open';
import type { Configuration } from '$lib/server/configuration';
import type { Installation } from '$lib/server/workspaces/installation';
import { scan } from './people';
import type { Entrance } from './routes';

/** As much of SvelteKit's event as the loads and actions of this program read. */
export type Visit = Arrival & Pick<RequestEvent, 'getClientAddress' | 'setHeaders'>;

export type Answer = 'admitted' | 'to sign in' | 'forbidden' | 'not found';

/**
 * What the addresses name besides the workspace: records of the statement of 2009, which belong
 * together, somebody who belongs to the first workspace, and a link that was never given out.
 */
const records = {
	program: '1',
	source: '1',
	allocation: '2',
	restriction: '1',
	tranche: '1',
	step: 'committed',
	day: '2009-10-01',
	funder: '1',
	claim: '1',
	amendment: '1',
	organisation: '1',
	plan: '1',
	document: '1',
	hash: scan,
	code: 'implied-rate',
	subject: 'sources:5',
	person: 'finance'.padEnd(32, '-'),
	token: 'a-guess'
};
/** Two claims of its sources that may be about the same money. */
const marked = { source: '4', claim: '5', other: '7' };
/** Its two stated amounts cannot both be right. */
const contradicting = { source: '5' };
/** The one that stands for three lots. */
const ofLots = { source: '4' };

const configuration: Configuration = {
	dataDirectory: '',
	today: '2026-11-24',
	logLevel: 'silent',
	mail: null
};

/** @param accountId null: nobody is signed in */
export async function answerTo(
	{ route, method, enter }: Entrance,
	{
		installation,
		accountId,
		slug
	}: { installation: Installation; accountId: string | null; slug: string },
	now: Date
): Promise<Answer> {
	const session =
		accountId === null
			? null
			: await signIn(installation.accounts, { accountId, kept: false, former: null }, now);
	const params = { ...namedIn(route), workspace: slug, slug };
	const visit = visitTo({ route, method, params, session, installation, now });
	await openRequest(visit, installation, configuration, now);
	const signedIn = visit.locals.account !== null;
	const elsewhere = detour({ route, method, url: visit.url, signedIn, setUp: true });
	return elsewhere === null ? outcome(() => enter(visit)) : 'to sign in';
}

function namedIn(route: string): typeof records {
	if (route.includes('[other]')) return { ...records, ...marked };
	if (route.endsWith('/split-lots')) return { ...records, ...ofLots };
	return route.endsWith('/readings') ? { ...records, ...contradicting } : records;
}

async function outcome(enter: () => unknown): Promise<Answer> {
	try {
		const result = await enter();
		return isActionFailure(result) ? ofStatus(result.status) : 'admitted';
	} catch (thrown) {
		if (isRedirect(thrown)) return 'admitted';
		if (isHttpError(thrown) && thrown.status < 500) return ofStatus(thrown.status);
		throw thrown;
	}
}

/** A form that was not understood was read: whoever sent it was let in. */
function ofStatus(status: number): Answer {
	if (status === 403) return 'forbidden';
	return status === 404 ? 'not found' : 'admitted';
}

interface Made {
	readonly route: string;
	readonly method: string;
	readonly params: Readonly<Record<string, string>>;
	readonly session: string | null;
	readonly installation: Installation;
	readonly now: Date;
}

function visitTo({ route, method, params, session, installation, now }: Made): Visit {
	const url = new URL(pathOf(route, params), 'http://localhost:3000');
	const body = method === 'GET' ? {} : { body: new FormData() };
	return {
		url,
		params,
		route: { id: route },
		request: new Request(url, { method, ...body }),
		cookies: cookiesWith(session),
		getClientAddress: () => '127.0.0.1',
		setHeaders: () => undefined,
		locals: {
			installation,
			mail: null,
			now,
			account: null,
			language: 'en',
			theme: null,
			today: '2026-11-24',
			workspace: null
		}
	};
}

function pathOf(route: string, params: Readonly<Record<string, string>>): string {
	const path = route
		.replace(/\/\([^)]*\)/g, '')
		.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? name);
	return path === '' ? '/' : path;
}

function cookiesWith(session: string | null): RequestEvent['cookies'] {
	return {
		get: (name) => (name === 'tirek-session' && session !== null ? session : undefined),
		getAll: () => [],
		set: () => undefined,
		delete: () => undefined,
		serialize: (name, value) => `${name}=${value}`
	};
}
