/** One funder typed twice is made one; its page and the versions of a need are read. */
import type { Page } from '@playwright/test';
import { typedShelter } from '../support/program-form';
import { expect, isSound, newWorkspace, speak, test } from './test';

async function addFunder(page: Page, workspace: string, name: string, origin: string) {
	await page.goto(`${workspace}/funders/new`);
	await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
	await page.getByRole('radio', { name: origin }).check();
	await page.getByLabel('Usual days from application to decision').fill('60');
	await page.getByLabel('Usual days from application to first money').fill('120');
	await page.getByRole('button', { name: 'Save funder' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

test('a funder typed twice is merged, once its origin is decided', async ({
	directorPage: page,
	app
}) => {
	await speak(page, app.origin, 'en');
	const workspace = await newWorkspace(page, app.origin, 'Typed twice');
	await addFunder(page, workspace, 'Fund “Umit”', 'Domestic');
	await isSound(page);
	await addFunder(page, workspace, 'FUND UMIT', 'Foreign');
	await page.goto(`${workspace}/funders`);
	await expect(page.getByText('“Fund “Umit”” and “FUND UMIT” look like one funder.')).toBeVisible();
	await isSound(page);
	await page.getByRole('link', { name: 'Compare and merge' }).click();
	await isSound(page);
	await page.getByRole('button', { name: 'Merge the two' }).click();
	await expect(page.getByRole('alert')).toContainText('Choose which of the two stays.');
	await isSound(page);
	await page.getByRole('radio', { name: 'Fund “Umit”' }).check();
	await page.getByRole('radio', { name: 'Foreign' }).check();
	await page.getByLabel('Why it changes').fill('One and the same');
	await page.getByRole('button', { name: 'Merge the two' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fund “Umit”');
	await expect(page.getByRole('row', { name: /first money/ })).toContainText('120 days');
	await page.getByRole('link', { name: 'History of this record' }).click();
	await expect(page.getByRole('row', { name: /One and the same/ })).toContainText('№ 2');
});

test('a need is copied to a new year with a rise, and compared', async ({
	directorPage: page,
	app
}) => {
	await speak(page, app.origin, 'en');
	const workspace = await newWorkspace(page, app.origin, 'Next year');
	await page.request.post(`${workspace}/programs/new?/save`, {
		headers: { origin: app.origin, accept: 'text/html' },
		form: { ...typedShelter }
	});
	await page.goto(`${workspace}/programs/1`);
	await expect(page.getByText('It stays open with 60% of its need or more')).toBeVisible();
	await page.getByRole('link', { name: 'Copy to a new year' }).click();
	await isSound(page);
	await page.getByLabel('Rise, %').fill('ten');
	await page.getByRole('button', { name: 'Fill in the amounts' }).click();
	await expect(page.getByRole('alert')).toContainText('Enter per cent');
	await page.getByLabel('Rise, %').fill('8.5');
	await page.getByRole('button', { name: 'Fill in the amounts' }).click();
	await expect(page.locator('[name="cell-0-0"]')).toHaveValue('1 453 900');
	await isSound(page);
	await page.getByRole('button', { name: 'Save the version' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Versions of the need');
	await expect(page.getByRole('row', { name: /draft/ })).toContainText('not approved');
	await isSound(page);
	await expect(page.getByText('stands beside 2029 of “2029”')).toBeVisible();
	await page.getByRole('link', { name: 'A month' }).click();
	await expect(page.getByRole('table', { name: 'A month, Jan 2029 – Dec 2029' })).toBeVisible();
});

test('both work in Kazakh without JavaScript, 360 px wide', async ({
	directorPage,
	browser,
	app
}) => {
	await speak(directorPage, app.origin, 'kk');
	const workspace = await newWorkspace(directorPage, app.origin, 'Екі рет');
	await directorPage.request.post(`${workspace}/programs/new?/save`, {
		headers: { origin: app.origin, accept: 'text/html' },
		form: { ...typedShelter }
	});
	const context = await browser.newContext({
		baseURL: app.origin,
		javaScriptEnabled: false,
		viewport: { width: 360, height: 900 }
	});
	await context.addCookies(await directorPage.context().cookies());
	const page = await context.newPage();
	for (const name of ['«Үміт» қоры', 'Үміт қоры']) {
		await page.goto(`${workspace}/funders/new`);
		await page.locator('[name="name-kk"]').fill(name);
		await page.locator('[name="origin"][value="domestic"]').check({ force: true });
		await page.getByRole('button', { name: 'Ұйымды сақтау' }).click();
	}
	await page.goto(`${workspace}/funders/1/merge?with=2`);
	await page.locator('[name="name-kk"][value="kept"]').check({ force: true });
	await page.getByRole('button', { name: 'Біріктіру', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('«Үміт» қоры');
	await page.goto(`${workspace}/programs/1/needs/new`);
	await page.getByRole('button', { name: 'Сомаларды толтыру' }).click();
	await page.getByRole('button', { name: 'Нұсқаны сақтау' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Қажеттілік нұсқалары');
	const paths = ['funders', 'funders/1', 'programs/1/needs', 'programs/1/needs/new', 'programs/1'];
	for (const path of paths) {
		await page.goto(`${workspace}/${path}`);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, `${path} scrolls sideways`).toBeLessThanOrEqual(360);
	}
	await context.close();
});
