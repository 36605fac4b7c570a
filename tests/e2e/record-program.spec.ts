/** A director enters her first program and what it needs, and comes back to change it. */
import { expect, isSound, newWorkspace, speak, test } from './test';

test('the first program is recorded with its need', async ({ directorPage: page, app }) => {
	await speak(page, app.origin, 'en');
	const workspace = await newWorkspace(page, app.origin, 'First program');
	await page.goto(workspace);
	await page.getByRole('link', { name: 'Add the first program' }).click();
	await page.getByRole('radio', { name: 'Shelter' }).check();
	await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Shelter, Shymkent');
	await page.getByLabel('Name of the organisation').fill('Aq Bosaga');
	await page.getByLabel('Version').fill('2027–2028');
	await page.getByRole('textbox', { name: 'Budget line 1' }).first().fill('Staff');
	await page.getByRole('textbox', { name: 'Budget line 1 Period 1' }).fill('1,055');
	await page.getByRole('button', { name: 'Save program' }).click();

	const summary = page.getByRole('alert');
	await expect(summary).toBeFocused();
	await summary.getByRole('link').click();
	const amount = page.getByRole('textbox', { name: 'Budget line 1 Period 1' });
	await expect(amount).toBeFocused();
	await expect(amount).toHaveValue('1,055');
	await isSound(page);

	await amount.fill('1 055 000');
	await page.getByRole('button', { name: 'Add a period' }).click();
	await page.getByRole('textbox', { name: 'Budget line 1 Period 2' }).fill('1,2 млн тг');
	await page.getByRole('button', { name: 'Count and show what changes' }).click();
	await expect(page.getByRole('row', { name: /^A month/ })).toContainText('1,200,000');
	await page.getByRole('button', { name: 'Save program' }).click();
	await expect(page).toHaveURL(new RegExp(`${workspace}/programs/1$`));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shelter, Shymkent');
});

for (const [language, width] of [
	['ru', 360],
	['kk', 1440]
] as const)
	test(`the form works without JavaScript in ${language}, ${width} px wide`, async ({
		directorPage,
		browser,
		app
	}) => {
		await speak(directorPage, app.origin, language);
		const workspace = await newWorkspace(directorPage, app.origin, `Plain ${language}`);
		const context = await browser.newContext({
			baseURL: app.origin,
			javaScriptEnabled: false,
			viewport: { width, height: 900 }
		});
		await context.addCookies(await directorPage.context().cookies());
		const page = await context.newPage();
		await page.goto(`${workspace}/programs/new`);
		await page.locator('input[name="kind"][value="hotline"]').check();
		await page.locator(`[name="name-${language}"]`).fill('150');
		await page.locator('[name="organisationName"]').fill('Ақ босаға');
		await page.locator('[name="line-0"]').fill('Staff');
		await page.locator('[formaction="?/line#grid"]').click();
		await expect(page.locator('[name="line-4"]')).toBeVisible();
		await expect(page.locator('[name="line-0"]')).toHaveValue('Staff');
		await page.locator('[name="what"][value="line-0"]').click();
		await expect(page.locator('[name="line-0"]')).toHaveValue('');
		await expect(page.locator(`[name="name-${language}"]`)).toHaveValue('150');
		await page.locator('input[name="need"][value="unknown"]').check();
		await page.locator('.go .btn.p').click();
		await expect(page).toHaveURL(new RegExp(`${workspace}/programs/1$`));
		await context.close();
	});

test('two people change one program, and neither loses anything', async ({
	directorPage: first,
	app
}) => {
	await speak(first, app.origin, 'en');
	const workspace = await newWorkspace(first, app.origin, 'Two people');
	await first.goto(`${workspace}/programs/new`);
	await first.getByRole('radio', { name: 'Hotline' }).check();
	await first.getByRole('textbox', { name: 'Name', exact: true }).fill('Hotline');
	await first.getByLabel('Name of the organisation').fill('Aq Bosaga');
	await first.getByRole('radio', { name: 'The need is not known yet' }).check();
	await first.getByRole('button', { name: 'Save program' }).click();
	await expect(first).toHaveURL(/programs\/1$/);

	const second = await first.context().newPage();
	for (const page of [first, second]) await page.goto(`${workspace}/programs/1/edit`);
	for (const page of [first, second])
		await page.getByRole('radio', { name: 'The need is not known yet' }).check();
	await first.getByLabel('Region').fill('Almaty');
	await first.getByRole('button', { name: 'Save changes' }).click();
	await expect(first).toHaveURL(/programs\/1$/);

	await second.getByLabel('Region').fill('Astana');
	await second.getByRole('button', { name: 'Save changes' }).click();
	const notice = second.getByRole('alert');
	await expect(notice).toBeFocused();
	await expect(notice.getByRole('row', { name: /^Region/ })).toContainText(/Almaty.*Astana/);
	await expect(second.getByLabel('Region')).toHaveValue('Astana');
	await isSound(second);
	await notice.getByRole('button', { name: 'Save mine over theirs' }).click();
	await expect(second).toHaveURL(/programs\/1$/);
	await second.goto(`${workspace}/programs/1/edit`);
	await expect(second.getByLabel('Region')).toHaveValue('Astana');
});
