/** What a person does on a view: its state is in the address, and it works without JavaScript. */
import { expect, speak, statementPath, test } from './test';

test.beforeEach(async ({ directorPage, app }) => {
	await speak(directorPage, app.origin, 'en');
});

test('currency, reading, day and table are kept in the address', async ({ directorPage: page }) => {
	await page.goto(statementPath);
	await page.getByRole('link', { name: '$ USD' }).click();
	await expect(page).toHaveURL(/lens=usd/);
	await page.getByRole('link', { name: 'cautious' }).click();
	await expect(page).toHaveURL(/reading=cautious/);
	await page.getByRole('link', { name: 'Table', exact: true }).click();
	await expect(page).toHaveURL(/lens=usd.*reading=cautious.*view=table/);
	await expect(page.getByRole('table').first()).toContainText('Shelter, Astana');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('unfunded since');
	await page.getByRole('link', { name: 'Back to today' }).click();
	await expect(page).toHaveURL(/as-of=today/);
});

test('an address that cannot be understood says so and shows what it can', async ({
	directorPage: page
}) => {
	await page.goto(`${statementPath}?as-of=2009-02-30&lens=yen`);
	await expect(page.getByText('2009-02-30')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('All three shelters');
});

test('the horizon is read in words by the arrow keys', async ({ directorPage: page }) => {
	await page.goto(statementPath);
	await page
		.getByRole('button', { name: /Shelter, Astana/ })
		.first()
		.focus();
	await page.keyboard.press('ArrowRight');
	const readout = page.locator('.readout');
	await expect(readout).toContainText(/Shelter, Astana, [A-Z][a-z]+ 20(09|10)/);
	await page.keyboard.press('ArrowDown');
	await expect(readout).toContainText('Shelter, place not stated (1)');
});

test('theme and language are chosen and stay', async ({ directorPage: page }) => {
	await page.goto(statementPath);
	await page.getByLabel('Dinara Seitova, director').first().click();
	await page.getByRole('button', { name: 'dark' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page
		.getByRole('button', { name: 'Қазақша' })
		.or(page.getByRole('button', { name: 'Қаз' }))
		.first()
		.click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Үш баспана');
});

test('sources are found, filtered and sorted in the address', async ({ directorPage: page }) => {
	await page.goto(`${statementPath}/sources`);
	await page.getByRole('searchbox').fill('GOVERNMENT');
	await page.getByRole('searchbox').press('Enter');
	await expect(page).toHaveURL(/q=GOVERNMENT/);
	await expect(page.getByRole('row').filter({ hasText: 'Government plan' })).toHaveCount(1);
	await expect(page.getByText('Three lots of a state contest')).toHaveCount(0);
});

test('an example is deleted in one step, with what goes said first', async ({
	directorPage: page
}) => {
	await page.goto('/workspaces');
	await page.getByLabel(/name/i).first().fill('Coalition');
	await page.getByRole('button', { name: /empty/i }).click();
	await expect(page).toHaveURL(/\/coalition$/);
	await page.goto(`${statementPath}`);
	await page.getByRole('link', { name: 'Delete this example…' }).click();
	await expect(page.getByText('3 programs, 5 funding sources and their history go.')).toBeVisible();
	await page
		.getByRole('link', { name: /keep/i })
		.or(page.getByRole('button', { name: /keep/i }))
		.first()
		.click();
	await page.goto(statementPath);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('All three shelters');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every control of a view works', async ({ directorPage: page }) => {
		await page.goto(statementPath);
		await page.getByRole('link', { name: '$ USD' }).click();
		await page.getByRole('link', { name: 'hopeful' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('1 of 3 shelters');
		await page.getByRole('link', { name: 'Government plan 2009–2010' }).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Government plan 2009–2010');
	});
});
