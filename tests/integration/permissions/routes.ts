/** Every load, action and endpoint that the routes offer, as their files say. */
import type { Visit } from './visit';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

type Handler = (visit: Visit) => unknown;

type RouteModule = Partial<Record<(typeof methods)[number], Handler>> & {
	readonly load?: Handler;
	readonly actions?: Readonly<Record<string, Handler>>;
};

export interface Entrance {
	/** As the table of needs names it: `/workspaces action default`. */
	readonly name: string;
	readonly route: string;
	readonly method: string;
	readonly enter: Handler;
}

const modules = import.meta.glob<RouteModule>(
	[
		'/src/routes/**/+page.server.ts',
		'/src/routes/**/+layout.server.ts',
		'/src/routes/**/+server.ts'
	],
	{ eager: true }
);

/** Pages of markup alone: their data, if any, comes from elsewhere. */
const pages = import.meta.glob('/src/routes/**/+page.svelte');

export function entrances(): Entrance[] {
	return Object.entries(modules).flatMap(([path, module]) => entrancesOf(path, module));
}

/** Pages that no load of their own stands before. */
export function pagesWithoutLoad(): string[] {
	return Object.keys(pages)
		.filter((path) => modules[path.replace(/\.svelte$/, '.server.ts')]?.load === undefined)
		.map(routeOf);
}

function entrancesOf(path: string, { load, actions, ...endpoint }: RouteModule): Entrance[] {
	const route = routeOf(path);
	const what = path.endsWith('/+layout.server.ts') ? 'layout' : 'load';
	const found: Entrance[] = [];
	if (load) found.push({ name: `${route} ${what}`, route, method: 'GET', enter: load });
	for (const [name, enter] of Object.entries(actions ?? {})) {
		found.push({ name: `${route} action ${name}`, route, method: 'POST', enter });
	}
	for (const method of methods) {
		const enter = endpoint[method];
		if (enter) found.push({ name: `${route} ${method}`, route, method, enter });
	}
	return found;
}

/** `/src/routes/(auth)/setup/+page.server.ts` is `/(auth)/setup`. */
function routeOf(path: string): string {
	return path.replace(/^\/src\/routes/, '').replace(/\/\+[^/]*$/, '') || '/';
}
