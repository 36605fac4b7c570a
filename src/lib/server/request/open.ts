/** Who asks, in which language, on which day, about which workspace: all that a request stands on. */
import type { RequestEvent } from '@sveltejs/kit';
import { dayIn } from '$lib/domain/calendar';
import type { Account } from '$lib/server/accounts/account';
import { sessionIdOf } from '$lib/server/auth/session-cookie';
import { readSession } from '$lib/server/auth/sessions';
import { defaultZone, type Configuration } from '$lib/server/configuration';
import { markSeen } from '$lib/server/people/last-seen';
import { readWorkspace } from '$lib/server/workspace/queries';
import type { Installation } from '$lib/server/workspaces/installation';
import type { OpenWorkspace } from '$lib/server/workspaces/open-workspace';
import { documentsFolder } from '$lib/server/workspaces/files';
import { membershipOf } from '$lib/server/workspaces/queries';
import { languageCookie, preferredLanguage } from './language';
import { asTheme, themeCookie } from './theme';

/** As much of a request as it takes to open it. */
export interface Arrival extends Pick<RequestEvent, 'cookies' | 'locals' | 'request' | 'url'> {
	readonly route: { readonly id: string | null };
	readonly params: Readonly<Partial<Record<string, string>>>;
}

/** Fills `locals`; the words for a failure are known before anything can fail. */
export async function openRequest(
	event: Arrival,
	installation: Installation,
	{ today }: Configuration,
	now: Date
): Promise<void> {
	const { locals, cookies } = event;
	const acceptLanguage = event.request.headers.get('accept-language');
	locals.language = preferredLanguage(cookies.get(languageCookie), acceptLanguage);
	locals.theme = asTheme(cookies.get(themeCookie));
	locals.installation = installation;
	locals.now = now;
	locals.account = await accountOf(event, installation, now);
	if (locals.account !== null) {
		locals.language = locals.account.language;
		locals.theme = locals.account.theme;
	}
	locals.workspace = await openWorkspace(event, installation, locals.account);
	if (locals.account !== null && locals.workspace !== null) {
		const here = { workspace: locals.workspace.slug, accountId: locals.account.id };
		await markSeen(installation.accounts, here, now);
	}
	locals.today = today ?? dayIn(locals.workspace?.settings.zone ?? defaultZone, now);
}

async function accountOf(
	event: Arrival,
	{ accounts }: Installation,
	now: Date
): Promise<Account | null> {
	const id = sessionIdOf(event);
	return id === null ? null : readSession(accounts, id, now);
}

async function openWorkspace(
	{ route, params }: Arrival,
	installation: Installation,
	account: Account | null
): Promise<OpenWorkspace | null> {
	const slug = route.id?.startsWith('/[workspace]') ? params['workspace'] : undefined;
	if (slug === undefined || account === null) return null;
	const membership = await membershipOf(installation.accounts, account.id, slug);
	const database = membership && (await installation.workspace(slug));
	if (membership === null || database === null) return null;
	const db = database.kysely;
	const actor = { id: account.id, name: account.name, role: membership.role };
	const filesFolder = documentsFolder(database.sqlite.name);
	return { ...membership, db, filesFolder, actor, settings: await readWorkspace(db) };
}
