/** A newcomer sets the installation up, looks round, leaves and comes back. */
import { test as base, expect } from '@playwright/test';
import { startApp, type RunningApp } from '../support/app';

const test = base.extend<{ fresh: RunningApp }>({
	fresh: async ({}, use) => {
		const app = await startApp();
		await use(app);
		await app.stop();
	}
});

test('a director sets up with the statement, signs out and in again', async ({ page, fresh }) => {
	await page.goto(fresh.origin);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up this installation');
	await page.getByLabel('Name', { exact: true }).fill('Dinara Seitova');
	await page.getByLabel('E-mail').fill('dinara@aqbosaga.kz');
	await page.getByLabel('Password', { exact: true }).fill('short');
	await page.getByRole('button', { name: 'Set up and open the statement of 2009' }).click();
	await expect(page.getByText('12 characters').first()).toBeVisible();
	await expect(page.getByLabel('E-mail')).toHaveValue('dinara@aqbosaga.kz');

	await page.getByLabel('Password', { exact: true }).fill('a long password of hers');
	await page.getByRole('button', { name: 'Set up and open the statement of 2009' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('All three shelters');

	await page.getByLabel('Dinara Seitova, director').first().click();
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
	await page.goto(`${fresh.origin}/statement-2009`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');

	await page.getByLabel('E-mail').fill('dinara@aqbosaga.kz');
	await page.getByLabel('Password', { exact: true }).fill('not her password');
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page.getByText('This e-mail and password do not match.')).toBeVisible();
	await page.getByLabel('Password', { exact: true }).fill('a long password of hers');
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('All three shelters');
});

test('the empty workspace is real and says what to do first', async ({ page, fresh }) => {
	await page.goto(fresh.origin);
	await page.getByLabel('Name', { exact: true }).fill('Dinara Seitova');
	await page.getByLabel('E-mail').fill('dinara@aqbosaga.kz');
	await page.getByLabel('Password', { exact: true }).fill('a long password of hers');
	await page.getByRole('radio', { name: 'Start empty' }).check();
	await page.locator('input[name=workspace]').fill('Ақ босаға');
	await page.locator('.go button').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is recorded yet.');
	await expect(page.getByText('Old rates.')).toBeVisible();
	await expect(page).toHaveURL(`${fresh.origin}/aq-bosaga`);
});
