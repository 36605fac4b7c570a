/** A funder, a plan and the workspace itself are recorded, put right, found and taken away. */
import { typedShelter } from '../support/program-form';
import { expect, isSound, newWorkspace, speak, test } from './test';

test('a funder is added, put right, found and deleted', async ({ directorPage: page, app }) => {
	await speak(page, app.origin, 'en');
	const workspace = await newWorkspace(page, app.origin, 'Whoever pays');
	await page.goto(`${workspace}/sources`);
	await page.getByRole('link', { name: 'Funders' }).click();
	await isSound(page);
	await page.getByRole('link', { name: 'Add a funder' }).first().click();
	await page.getByRole('button', { name: 'Save funder' }).click();
	const summary = page.getByRole('alert');
	await expect(summary).toContainText('Say whose money it is');
	await isSound(page);
	await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Akimat of Shimkent');
	await page.getByRole('radio', { name: 'State money' }).check();
	await page.getByRole('button', { name: 'Save funder' }).click();

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Akimat of Shimkent');
	await isSound(page);
	await page.getByRole('link', { name: 'Edit' }).click();
	await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Akimat of Shymkent');
	await page.getByLabel('Why it changes').fill('Misspelt');
	await page.getByRole('button', { name: 'Save funder' }).click();
	await page.getByRole('link', { name: 'History of this record' }).click();
	await expect(page.getByRole('row', { name: /Misspelt/ })).toContainText('Akimat of Shymkent');

	await page.goto(`${workspace}/funders?q=shym`);
	await isSound(page);
	await page.getByRole('link', { name: 'Akimat of Shymkent' }).click();
	await page.getByRole('link', { name: 'Delete…' }).click();
	await isSound(page);
	await page.getByRole('button', { name: 'Delete funder' }).click();
	await expect(page.getByRole('heading', { name: 'No funders yet' })).toBeVisible();
});

test('a plan is recorded as a draft and approved later', async ({ directorPage: page, app }) => {
	await speak(page, app.origin, 'en');
	const workspace = await newWorkspace(page, app.origin, 'Plans of the state');
	await page.goto(`${workspace}/plans/new`);
	await isSound(page);
	await page.getByRole('textbox', { name: 'Title of the plan' }).fill('Action plan');
	await page.getByLabel('First day of the plan').fill('2027-01-01');
	await page.getByLabel('Last day of the plan').fill('2028-12-31');
	await page.getByRole('button', { name: 'Save plan' }).click();
	await expect(page.getByText('draft', { exact: true }).first()).toBeVisible();
	await page.getByRole('link', { name: 'Edit' }).click();
	await page.getByLabel('Approved on').fill('2026-11-20');
	await page.getByRole('button', { name: 'Save plan' }).click();
	await isSound(page);
	await page.getByRole('link', { name: 'Government plans' }).click();
	await expect(page.getByRole('row', { name: /Action plan/ })).toContainText(
		'approved on 20 Nov 2026'
	);
	await isSound(page);
});

test('an organisation holds its program, and a program goes after a question', async ({
	directorPage: page,
	app
}) => {
	await speak(page, app.origin, 'en');
	const workspace = await newWorkspace(page, app.origin, 'One program');
	await page.request.post(`${workspace}/programs/new?/save`, {
		headers: { origin: app.origin, accept: 'text/html' },
		form: { ...typedShelter }
	});
	await page.goto(`${workspace}/programs`);
	await page.getByRole('link', { name: 'Organisations' }).click();
	await isSound(page);
	await page.getByRole('row').getByRole('link', { name: /\w/ }).last().click();
	await isSound(page);
	await page.getByRole('link', { name: 'Delete…' }).click();
	await expect(page.getByText('It cannot be deleted while it runs 1 program.')).toBeVisible();
	await page.getByRole('listitem').getByRole('link', { name: 'Shelter, Shymkent' }).click();
	await expect(page.getByRole('link', { name: 'Record its last day' })).toBeVisible();
	await page.getByRole('link', { name: 'Delete…' }).click();
	await expect(page.getByText('1 version of its need goes with it.')).toBeVisible();
	await isSound(page);
	await page.getByRole('button', { name: 'Delete program' }).click();
	await expect(page).toHaveURL(new RegExp(`${workspace}/programs$`));
});

test('a workspace is renamed, and deleted once its name is typed', async ({
	directorPage: page,
	app
}) => {
	await speak(page, app.origin, 'en');
	const workspace = await newWorkspace(page, app.origin, 'Old name');
	await page.goto(`${workspace}/settings`);
	await isSound(page);
	await page.getByLabel('Name of the workspace').fill('New name');
	await page.getByLabel('First month of the fiscal year').selectOption({ label: 'July' });
	await page.getByRole('button', { name: 'Save settings' }).click();
	await expect(page.getByRole('status')).toContainText('The settings are saved.');
	await expect(page.getByRole('banner').first()).toContainText('New name');
	await page.getByRole('link', { name: 'Delete this workspace…' }).click();
	await isSound(page);
	await page.getByLabel('Type the name to confirm: New name').fill('Old name');
	await page.getByRole('button', { name: 'Delete the workspace' }).click();
	await expect(page.getByText('This is not its name. Nothing was deleted.')).toBeVisible();
	await page.getByLabel('Type the name to confirm: New name').fill('New name');
	await page.getByRole('button', { name: 'Delete the workspace' }).click();
	await expect(page).toHaveURL(/\/workspaces$/);
	await expect(page.getByRole('link', { name: 'New name' })).toHaveCount(0);
});

test('all of it works in Russian without JavaScript, 360 px wide', async ({
	directorPage,
	browser,
	app
}) => {
	await speak(directorPage, app.origin, 'ru');
	const workspace = await newWorkspace(directorPage, app.origin, 'Просто');
	const context = await browser.newContext({
		baseURL: app.origin,
		javaScriptEnabled: false,
		viewport: { width: 360, height: 900 }
	});
	await context.addCookies(await directorPage.context().cookies());
	const page = await context.newPage();
	await page.goto(`${workspace}/funders/new`);
	await page.locator('[name="name-ru"]').fill('Акимат Шымкента');
	await page.locator('[name="origin"][value="state"]').check({ force: true });
	await page.getByRole('button', { name: 'Сохранить организацию' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Акимат Шымкента');
	await page.getByRole('link', { name: 'Удалить…' }).click();
	await page.getByRole('button', { name: 'Удалить организацию' }).click();
	await expect(page).toHaveURL(new RegExp(`${workspace}/funders$`));
	await expect(page.getByText('Финансирующих организаций пока нет')).toBeVisible();
	await page.goto(`${workspace}/settings`);
	await page.locator('[name="name-ru"]').fill('Просто и ясно');
	await page.getByRole('button', { name: 'Сохранить настройки' }).click();
	await expect(page.getByText('Настройки сохранены.')).toBeVisible();
	for (const path of ['funders', 'plans', 'organisations', 'settings']) {
		await page.goto(`${workspace}/${path}`);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, `${path} scrolls sideways`).toBeLessThanOrEqual(360);
	}
	await context.close();
});
