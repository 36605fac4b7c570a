/** axe finds nothing, nothing scrolls sideways, and the browser has nothing to complain of. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, speak, statementPath, test } from './test';

const pages = [
	statementPath,
	`${statementPath}?view=table&lens=usd&reading=cautious`,
	`${statementPath}?as-of=today`,
	`${statementPath}/sources`,
	`${statementPath}/sources?kind=donor_grant&sort=-amount`,
	`${statementPath}/sources/1`,
	`${statementPath}/sources/5`,
	`${statementPath}/sources/999`,
	`${statementPath}/sources/new`,
	`${statementPath}/sources/4/edit`,
	`${statementPath}/sources/4/end`,
	`${statementPath}/sources/4/delete`,
	`${statementPath}/sources/4/allocations/new`,
	`${statementPath}/sources/4/claims`,
	`${statementPath}/sources/4/claims/new`,
	`${statementPath}/sources/4/claims/5/edit`,
	`${statementPath}/sources/4/claims/5/overlaps/7/edit`,
	`${statementPath}/sources/4/allocations`,
	`${statementPath}/sources/4/split-lots`,
	`${statementPath}/sources/4/spending`,
	`${statementPath}/sources/4/tranches/new`,
	`${statementPath}/sources/4/restrictions/new`,
	`${statementPath}/sources/4/amendments/new`,
	`${statementPath}/sources/4/steps/new`,
	`${statementPath}/sources/4/steps/tendered/2009-10-01`,
	`${statementPath}/sources/5/claims`,
	`${statementPath}/sources/5/claims/8/adopt`,
	`${statementPath}/sources/5/readings`,
	`${statementPath}/checks`,
	`${statementPath}/checks/implied-rate/sources:5`,
	`${statementPath}/programs`,
	`${statementPath}/programs/1`,
	`${statementPath}/programs/1?view=table`,
	`${statementPath}/programs/new`,
	`${statementPath}/programs/1/edit`,
	`${statementPath}/programs/1/delete`,
	`${statementPath}/programs/1/needs`,
	`${statementPath}/programs/1/needs/new`,
	`${statementPath}/funders`,
	`${statementPath}/funders/1`,
	`${statementPath}/funders/1/edit`,
	`${statementPath}/funders/1/merge`,
	`${statementPath}/funders/1/merge?with=2`,
	`${statementPath}/funders/new`,
	`${statementPath}/plans`,
	`${statementPath}/plans/1`,
	`${statementPath}/plans/new`,
	`${statementPath}/documents`,
	`${statementPath}/documents/1`,
	`${statementPath}/documents/new`,
	`${statementPath}/documents/1/edit`,
	`${statementPath}/documents/1/delete`,
	`${statementPath}/organisations`,
	`${statementPath}/organisations/1`,
	`${statementPath}/history`,
	`${statementPath}/history?record=sources/4`,
	`${statementPath}/settings`,
	`${statementPath}/print`,
	`${statementPath}/people`,
	`${statementPath}/people/leave`,
	'/workspaces',
	`/workspaces/statement-2009/delete`
];

/** One language and theme with every run of the tests; all of them before a release. */
for (const language of ['en', 'ru', 'kk'])
	for (const [theme, width] of [
		['light', 1440],
		['dark', 360]
	] as const) {
		const tag = language === 'en' && theme === 'light' ? [] : '@trial';
		test(
			`every page is sound in ${language}, ${theme}, ${width} px wide`,
			{ tag },
			async ({ directorPage: page, app }) => {
				test.slow();
				const complaints: string[] = [];
				page.on('console', (message) => {
					const expected = message.text().includes('404 (Not Found)');
					if (message.type() === 'error' && !expected) complaints.push(message.text());
				});
				page.on('pageerror', (error) => complaints.push(error.message));
				await page.emulateMedia({ colorScheme: theme });
				await page.setViewportSize({ width, height: 900 });
				await speak(page, app.origin, language);
				for (const path of pages) {
					await page.goto(path);
					const { violations } = await new AxeBuilder({ page }).analyze();
					expect(
						violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)]),
						path
					).toEqual([]);
					expect(await sidewaysScroll(page), `${path} scrolls sideways`).toBe(0);
				}
				expect(complaints).toEqual([]);
			}
		);
	}

for (const path of ['/sign-in', '/setup'])
	test(`${path} is sound in three languages`, async ({ page, app }) => {
		for (const language of ['en', 'ru', 'kk']) {
			await page
				.context()
				.addCookies([{ name: 'tirek-language', value: language, url: app.origin }]);
			await page.goto(path);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])).toEqual([]);
		}
	});

function sidewaysScroll(page: Page): Promise<number> {
	return page
		.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
		.then((over) => Math.max(0, over));
}
