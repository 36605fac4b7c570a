/** Stories begin here: a running program of the worker's own, and a director who is signed in. */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { startApp, type RunningApp } from '../support/app';

export const director = {
	name: 'Dinara Seitova',
	email: 'dinara@aqbosaga.kz',
	password: 'a long password of hers'
};

export const statementPath = '/statement-2009';

type Cookies = Parameters<ReturnType<Page['context']>['addCookies']>[0];

interface WorkerFixtures {
	readonly app: RunningApp;
	/** The cookies of the director, who set the installation up with the statement of 2009. */
	readonly directorCookies: Cookies;
}

export const test = base.extend<{ directorPage: Page }, WorkerFixtures>({
	app: [
		async ({}, use) => {
			const app = await startApp();
			await use(app);
			await app.stop();
		},
		{ scope: 'worker' }
	],
	directorCookies: [
		async ({ app, browser }, use) => {
			const context = await browser.newContext({ baseURL: app.origin });
			const response = await context.request.post('/setup?/begin', {
				headers: { origin: app.origin, accept: 'text/html' },
				form: { language: 'en', ...director, start: 'statement-2009', workspace: '' }
			});
			expect(response.url()).toBe(app.origin + statementPath);
			await use(await context.cookies());
			await context.close();
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ app }, use) => {
		await use(app.origin);
	},
	/** Speaks English until a story says otherwise, whatever the story before it spoke. */
	directorPage: async ({ page, app, directorCookies }, use) => {
		await page.context().addCookies(directorCookies);
		await speak(page, app.origin, 'en');
		await use(page);
	}
});

/** Chooses the interface language of the person signed in. */
export async function speak(page: Page, origin: string, language: string): Promise<void> {
	await page.request.post('/preferences', { headers: { origin }, form: { language } });
}

/** A workspace of the story's own; gives its address. */
export async function newWorkspace(
	page: Page,
	origin: string,
	workspace: string,
	start = 'empty'
): Promise<string> {
	const response = await page.request.post('/workspaces', {
		headers: { origin, accept: 'text/html' },
		form: { start, workspace }
	});
	return new URL(response.url()).pathname;
}

/** No barrier that axe finds: each is told by its rule and the markup that breaks it. */
export async function isSound(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])).toEqual([]);
}

export { expect };
