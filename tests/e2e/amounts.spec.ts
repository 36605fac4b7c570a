/** Amounts are typed as people write them, and understood before anything is saved. */
import AxeBuilder from '@axe-core/playwright';
import { expect, newWorkspace, speak, test } from './test';

test('a bookkeeper hears what she types, and answers what reads two ways', async ({
	directorPage: page,
	app
}) => {
	const workspace = await newWorkspace(page, app.origin, 'Amounts');
	await page.goto(`${workspace}/sources/new`);
	const amount = page.getByLabel('Amount as the document states it');
	await amount.fill('13 млн');
	await expect(page.getByText('thirteen million tenge')).toBeVisible();
	await expect(page.getByText(/\$[\d,]+ at \d{3}\.\d\d/)).toBeVisible();

	await amount.fill('1,055 млн');
	await expect(page.getByText('Which of these is it?')).toBeVisible();
	await page.getByRole('radio', { name: 'one million fifty-five thousand tenge' }).check();
	await expect(page.getByText('₸1,055,000 · one million')).toBeVisible();

	await page.getByLabel('Day of the document').fill('2009-10-01');
	await page.getByLabel('The same amount in dollars').fill('70,000.00');
	await expect(page.getByText('is ten times below the official 150.95')).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.getByRole('button', { name: '₸10,550,000' }).click();
	await expect(amount).toHaveValue('10550000');
	await expect(page.getByText('is ten times below the official 150.95')).toBeHidden();
});

test('a period that ends before it starts is asked about', async ({ directorPage: page, app }) => {
	const workspace = await newWorkspace(page, app.origin, 'Periods');
	await page.goto(`${workspace}/sources/new`);
	await page.locator('#start').fill('2027-02-01');
	await page.locator('#end').fill('2026-12-20');
	await page.getByRole('button', { name: '20 Dec 2027' }).click();
	await expect(page.locator('#end')).toHaveValue('2027-12-20');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('one button tells how the amounts are understood, and saves nothing', async ({
		directorPage: page,
		app
	}) => {
		await speak(page, app.origin, 'ru');
		const workspace = await newWorkspace(page, app.origin, 'Суммы');
		await page.goto(`${workspace}/sources/new`);
		await page.getByLabel('Сумма, как она названа в документе').fill('1,055 млн');
		await page.getByRole('button', { name: 'Проверить суммы' }).click();
		await page.getByRole('radio', { name: 'один миллион пятьдесят пять тысяч тенге' }).check();
		await page.getByRole('button', { name: 'Проверить суммы' }).click();
		await expect(page.getByText('1 055 000 ₸ · один миллион пятьдесят пять')).toBeVisible();

		await page.goto(`${workspace}/sources`);
		await expect(page.getByText('1 055 000')).toHaveCount(0);
		await speak(page, app.origin, 'en');
	});
});
