/** From the list of programs to one of them: what it needs, what ends, who pays. */
import { expect, speak, statementPath, test } from './test';

test.beforeEach(async ({ directorPage, app }) => {
	await speak(directorPage, app.origin, 'en');
});

test('a program is found in the list and opened', async ({ directorPage: page }) => {
	await page.goto(statementPath);
	await page
		.getByRole('link', { name: /^Programs/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Programs');
	await page.getByRole('searchbox').fill('astana');
	await page.getByRole('searchbox').press('Enter');
	await expect(page).toHaveURL(/q=astana/);
	await page.getByRole('link', { name: 'Shelter, Astana' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shelter, Astana');
	await expect(page.getByText('Loses money on 31 December 2009')).toBeVisible();
	await expect(page.getByText('No need is recorded: coverage is not known.')).toBeVisible();
});

test('the horizon’s rows lead to their programs', async ({ directorPage: page }) => {
	await page.goto(`${statementPath}?lens=usd`);
	await page.getByRole('link', { name: 'Shelter, Astana' }).first().click();
	await expect(page).toHaveURL(/programs\/\d+\?lens=usd/);
});

test('a program that is not there says so, inside its workspace', async ({
	directorPage: page
}) => {
	await page.goto(`${statementPath}/programs/999`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such program');
	await page.getByRole('link', { name: 'Open the list of programs' }).click();
	await expect(page).toHaveURL(/\/programs$/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the list is sorted, and the page shows its table', async ({ directorPage: page }) => {
		await page.goto(`${statementPath}/programs`);
		await page.getByRole('link', { name: 'Program', exact: true }).click();
		await expect(page).toHaveURL(/sort=name/);
		await page.getByRole('link', { name: 'Shelter, Astana' }).click();
		await page.getByRole('link', { name: 'Table', exact: true }).click();
		await expect(page.getByRole('table').first()).toContainText('Shelter, Astana');
	});
});
