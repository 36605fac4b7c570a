/** Pages of forms as a browser without JavaScript uses them: what is typed goes in, an answer comes out. */
import { isActionFailure, isHttpError, isRedirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readWorkspace } from '$lib/server/workspace/queries';
import type { Role } from '$lib/server/auth/permissions';
import { openInstallation, type Installation } from '$lib/server/workspaces/installation';
import { folderUntilExit } from './installation';
import { context, type WorkspaceDatabase } from './workspace';

export type Typed = Readonly<Record<string, string>>;

export interface Posted {
	readonly status: number;
	/** Where it leads, after saving. */
	readonly location: string | null;
	readonly errors: Typed;
	/** What stands in the fields of the form that comes back. */
	readonly typed: Typed;
	/** The labels of the fields in which two versions differ. */
	readonly differing: readonly string[];
}

export interface SentFile {
	readonly field: string;
	readonly name: string;
	readonly bytes: Buffer;
}

interface Visit {
	readonly url: URL;
	readonly params: Readonly<Record<string, string>>;
	readonly request: Request;
	readonly locals: Pick<App.Locals, 'language' | 'today' | 'now' | 'workspace' | 'installation'>;
}

interface FormPage {
	readonly actions: Readonly<Record<string, (visit: Visit) => unknown>>;
}

const pages = import.meta.glob<FormPage>(
	[
		'/src/routes/**/checks/**/+page.server.ts',
		'/src/routes/**/sources/**/+page.server.ts',
		'/src/routes/**/programs/**/+page.server.ts',
		'/src/routes/**/funders/**/+page.server.ts',
		'/src/routes/**/plans/**/+page.server.ts',
		'/src/routes/**/documents/**/+page.server.ts',
		'/src/routes/**/organisations/**/+page.server.ts',
		'/src/routes/**/settings/+page.server.ts'
	],
	{ eager: true }
);

let opened: Promise<Installation> | null = null;
const folders = new WeakMap<object, string>();

/** A folder of its own for the files of each database. */
export function filesFolderOf(database: object): string {
	const folder = folders.get(database) ?? folderUntilExit();
	folders.set(database, folder);
	return folder;
}

const failed = z.object({
	errors: z.record(z.string(), z.string()),
	typed: z.record(z.string(), z.string()),
	stale: z.object({ fields: z.array(z.object({ label: z.string() })) }).nullish()
});

/** @param route below the workspace, e.g. `sources/new` */
export async function post(
	database: WorkspaceDatabase,
	{
		route,
		action = 'default',
		search = '',
		params = {},
		role = 'director'
	}: {
		readonly route: string;
		readonly action?: string;
		/** Of the page's address, with its `?`. */
		readonly search?: string;
		readonly params?: Typed;
		readonly role?: Role;
	},
	typed: Typed,
	file: SentFile | null = null
): Promise<Posted> {
	const act = pages[`/src/routes/[workspace]/${route}/+page.server.ts`]?.actions[action];
	if (act === undefined) throw new Error(`no action ${action} at ${route}`);
	const url = new URL(`http://localhost/ws/${route}${search}`);
	const request = new Request(url, { method: 'POST', body: bodyOf(typed, file) });
	const locals = await localsOf(database, role);
	return outcome(() => act({ url, params: { workspace: 'ws', ...params }, request, locals }));
}

/** With a file as a browser sends it: under whatever name, called whatever. */
function bodyOf(typed: Typed, sent: SentFile | null): BodyInit {
	if (sent === null) return new URLSearchParams(typed);
	const form = new FormData();
	for (const [field, value] of Object.entries(typed)) form.set(field, value);
	form.set(sent.field, new File([new Uint8Array(sent.bytes)], sent.name, { type: 'text/html' }));
	return form;
}

async function localsOf({ kysely: db }: WorkspaceDatabase, role: Role): Promise<Visit['locals']> {
	const settings = await readWorkspace(db);
	const actor = { ...context.actor, role };
	const workspace = {
		slug: 'ws',
		db,
		filesFolder: filesFolderOf(db),
		name: settings.name,
		example: null,
		role,
		actor,
		settings
	};
	const installation = await (opened ??= openInstallation(folderUntilExit()));
	return { workspace, installation, language: 'en', today: '2026-11-24', now: context.now };
}

async function outcome(act: () => unknown): Promise<Posted> {
	const nothing = { location: null, errors: {}, typed: {}, differing: [] };
	try {
		const result = await act();
		if (!isActionFailure(result)) return { ...nothing, status: 200 };
		const { errors, typed, stale } = failed.parse(result.data);
		const differing = stale?.fields.map(({ label }) => label) ?? [];
		return { ...nothing, status: result.status, errors, typed, differing };
	} catch (thrown) {
		if (isRedirect(thrown)) return { ...nothing, status: thrown.status, location: thrown.location };
		if (isHttpError(thrown)) return { ...nothing, status: thrown.status };
		throw thrown;
	}
}
