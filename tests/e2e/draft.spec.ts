/** What is typed into a form survives a lost page on the device, and nothing of it stays after that. */
import type { Page } from '@playwright/test';
import { director, expect, isSound, newWorkspace, speak, test } from './test';

const drafts = (page: Page) =>
	page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('tirek-draft:')));

/** A lot of a new funder, as far as a bookkeeper came before her battery died. */
async function typeLot(page: Page): Promise<void> {
	await page.getByRole('radio', { name: 'Procurement lot' }).check();
	await page.getByLabel('Name of the source').fill('A fifth lot');
	await page.getByLabel('Funder', { exact: true }).selectOption({ label: 'A new funder' });
	await page.getByLabel('Name of the funder').fill('Akimat of Petropavlovsk');
	await page.getByRole('radio', { name: 'State money' }).check();
	await page.getByLabel('Amount as the document states it').fill('1.5 млн тг');
	await page.getByLabel('What is stated of the start?').selectOption('nothing');
	await page.getByLabel('What is stated of the end?').selectOption('nothing');
	await page.getByRole('radio', { name: 'Tendered' }).check();
}

test('a bookkeeper finds what she typed, and lets it go or saves it', async ({
	directorPage: page,
	app
}) => {
	const workspace = await newWorkspace(page, app.origin, 'Drafts');
	await page.goto(`${workspace}/sources/new`);
	await typeLot(page);
	await page.reload();

	const note = page.getByRole('status').filter({ hasText: 'Draft from' });
	await expect(note).toContainText(/Draft from .*\d\d:\d\d, kept on this device only\./);
	await expect(page.getByRole('radio', { name: 'Procurement lot' })).toBeChecked();
	await expect(page.getByLabel('Name of the funder')).toHaveValue('Akimat of Petropavlovsk');
	await expect(page.getByText('₸1,500,000', { exact: true })).toBeVisible();
	await isSound(page);

	await note.getByRole('button', { name: 'Discard' }).click();
	await expect(note).toBeHidden();
	await expect(page.getByLabel('Name of the source')).toHaveValue('');
	expect(await drafts(page)).toEqual([]);
	await page.reload();
	await expect(page.getByLabel('Name of the source')).toHaveValue('');

	await typeLot(page);
	await page.reload();
	await expect(note).toBeVisible();
	await page.getByRole('button', { name: 'Save source' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A fifth lot');
	expect(await drafts(page)).toEqual([]);
});

test('an edit comes back on its own form only, and goes when it is cancelled', async ({
	directorPage: page,
	app
}) => {
	const workspace = await newWorkspace(page, app.origin, 'Drafts of edits');
	await page.goto(`${workspace}/sources/new`);
	await typeLot(page);
	await page.getByRole('button', { name: 'Save source' }).click();
	const name = page.getByLabel('Name of the source');
	await page.goto(`${workspace}/sources/1/edit`);
	await name.fill('Renamed');
	await page.goto(`${workspace}/sources/new`);
	await expect(name).toHaveValue('');
	for (const [language, words] of [
		['ru', 'Черновик'],
		['kk', 'Қаралама'],
		['en', 'Draft from']
	] as const) {
		await speak(page, app.origin, language);
		await page.goto(`${workspace}/sources/1/edit`);
		await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
	}
	await expect(name).toHaveValue('Renamed');
	await page.getByRole('link', { name: 'Cancel' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A fifth lot');
	expect(await drafts(page)).toEqual([]);
});

test('nothing stays on the device of whoever signs out', async ({ page, app, directorCookies }) => {
	expect(directorCookies.length).toBeGreaterThan(0);
	await page.goto('/sign-in');
	await page.getByLabel('E-mail').fill(director.email);
	await page.getByLabel('Password', { exact: true }).fill(director.password);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
	await speak(page, app.origin, 'en');
	const workspace = await newWorkspace(page, app.origin, 'Signed out');
	await page.goto(`${workspace}/sources/new`);
	await page.getByRole('radio', { name: 'Procurement lot' }).check();
	await expect.poll(() => drafts(page)).toHaveLength(1);
	await page.goto('/workspaces');
	await page.getByRole('button', { name: 'Sign out' }).click();
	await page.waitForURL(/sign-in/);
	expect(await drafts(page)).toEqual([]);
});
