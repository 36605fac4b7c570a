/** A director lets a fundraiser in by a link, changes her role, shuts her out, and she comes back. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { expect, newWorkspace, speak, test } from './test';

const aigerim = {
	name: 'Айгерим Тулегенова',
	email: 'aigerim@aqbosaga.kz',
	password: 'grants for shelters'
};

async function isSound(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])).toEqual([]);
	const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(over, 'scrolls sideways').toBeLessThanOrEqual(0);
}

/** A phone of somebody who reads Russian. */
async function phone(browser: Browser, origin: string): Promise<Page> {
	const context = await browser.newContext({
		baseURL: origin,
		locale: 'ru-RU',
		timezoneId: 'Asia/Almaty',
		viewport: { width: 360, height: 780 }
	});
	return context.newPage();
}

async function linkShown(page: Page): Promise<string> {
	const made = page.getByRole('status').filter({ hasText: 'It is shown only now.' });
	return (await made.getByText(/^http/).textContent()) ?? '';
}

test('a fundraiser joins by a link, loses the role, the way in, and the password', async ({
	directorPage: page,
	app,
	browser
}) => {
	await speak(page, app.origin, 'en');
	const workspace = await newWorkspace(page, app.origin, 'Open doors');
	await page.goto(workspace);
	await page.getByText('Dinara Seitova, director').first().click();
	await page.getByRole('link', { name: 'People and roles' }).first().click();
	await expect(page.getByText('1 person can enter this workspace.')).toBeVisible();
	await expect(page.getByText('the only director: cannot leave')).toBeVisible();

	await page.getByLabel('Role', { exact: true }).selectOption('fundraiser');
	await page.getByLabel('E-mail, if you like').fill('not an address');
	await page.getByRole('button', { name: 'Make a link' }).click();
	await expect(page.getByText('Enter an e-mail address such as')).toBeVisible();
	await page.getByLabel('E-mail, if you like').fill(aigerim.email);
	await page.getByRole('button', { name: 'Make a link' }).click();
	const invitation = await linkShown(page);
	await isSound(page);
	await page.reload();
	await page.goto(`${workspace}/people`);
	await expect(page.getByText(invitation)).toHaveCount(0);
	await expect(page.getByText(/^expires 1 Dec 2026, not used$|not used$/).first()).toBeVisible();

	const hers = await phone(browser, app.origin);
	await hers.goto(invitation);
	await expect(hers.getByRole('heading', { level: 1 })).toHaveText('Приглашение: Open doors');
	await expect(hers.getByLabel('Электронная почта')).toHaveValue(aigerim.email);
	await isSound(hers);
	await hers.getByLabel('Имя').fill(aigerim.name);
	await hers.getByLabel('Пароль').fill(aigerim.password);
	await hers.getByRole('button', { name: 'Создать учётную запись и присоединиться' }).click();
	await expect(hers).toHaveURL(new RegExp(`${workspace}$`));
	await hers.goto(`${workspace}/programs/new`);
	await expect(hers.getByRole('heading', { level: 1 })).toBeVisible();
	await hers.goto(`${workspace}/people`);
	await expect(hers.getByRole('heading', { level: 1 })).toHaveText('Люди и роли');
	await expect(hers.getByRole('heading', { name: 'Пригласить по ссылке' })).toHaveCount(0);
	await isSound(hers);
	const refused = await hers.request.post(`${workspace}/people?/invite`, {
		headers: { origin: app.origin, accept: 'text/html' },
		form: { role: 'director', days: '7' }
	});
	expect(refused.status()).toBe(403);

	const stranger = await phone(browser, app.origin);
	await stranger.goto(invitation);
	await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(
		'Эта ссылка уже использована.'
	);
	await isSound(stranger);

	await page.goto(`${workspace}/people`);
	await page.getByLabel(`Role here: ${aigerim.name}`).selectOption('viewer');
	await page.getByRole('button', { name: 'Change role' }).click();
	await expect(page.getByRole('button', { name: 'Change role' })).toHaveCount(0);
	await hers.goto(workspace);
	await expect(hers).toHaveURL(/sign-in/);
	await signIn(hers, aigerim.password);
	const record = await hers.goto(`${workspace}/programs/new`);
	expect(record?.status()).toBe(403);

	await page.getByRole('button', { name: `New password link: ${aigerim.name}` }).click();
	const recovery = await linkShown(page);
	await hers.goto(recovery);
	await expect(hers.getByRole('heading', { level: 1 })).toHaveText('Новый пароль');
	await isSound(hers);
	await hers.getByLabel('Пароль').fill('short');
	await hers.getByRole('button', { name: 'Сохранить пароль' }).click();
	await expect(hers.getByText('не меньше 12 знаков', { exact: false }).first()).toBeVisible();
	await hers.getByLabel('Пароль').fill('another long password');
	await hers.getByRole('button', { name: 'Сохранить пароль' }).click();
	await expect(hers).toHaveURL(new RegExp(`${workspace}$`));

	await page.getByRole('link', { name: `Disable…: ${aigerim.name}` }).click();
	await isSound(page);
	await page.getByRole('button', { name: 'Disable', exact: true }).click();
	await expect(page.getByText('disabled', { exact: true })).toBeVisible();
	await hers.goto(workspace);
	await expect(hers).toHaveURL(/sign-in/);
	await isSound(hers);

	await page.getByRole('button', { name: `Let in again: ${aigerim.name}` }).click();
	await expect(page.getByText('2 people can enter this workspace.')).toBeVisible();
	await signIn(hers, 'another long password');
	await hers.goto(`${workspace}/people/leave`);
	await isSound(hers);
	await hers.getByRole('button', { name: 'Выйти из пространства' }).click();
	await expect(hers).toHaveURL(/\/workspaces$/);

	await page.goto(`${workspace}/history?q=${encodeURIComponent(aigerim.name)}`);
	await expect(page.getByText('The chain is whole')).toBeVisible();
	await expect(page.getByRole('row').filter({ hasText: 'Person · removed' })).toBeVisible();
});

async function signIn(page: Page, password: string): Promise<void> {
	await page.goto('/sign-in');
	await page.getByLabel('Электронная почта').fill(aigerim.email);
	await page.getByLabel('Пароль').fill(password);
	await page.getByRole('button', { name: 'Войти' }).click();
	await expect(page).not.toHaveURL(/sign-in/);
}

test('without scripts a director makes a link and takes it back', async ({
	app,
	browser,
	directorCookies
}) => {
	const context = await browser.newContext({ baseURL: app.origin, javaScriptEnabled: false });
	await context.addCookies(directorCookies);
	const page = await context.newPage();
	await speak(page, app.origin, 'en');
	const workspace = await newWorkspace(page, app.origin, 'No scripts');
	await page.goto(`${workspace}/people`);
	await page.getByRole('button', { name: 'Make a link' }).click();
	const link = await linkShown(page);
	await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
	await expect(page.getByText('None.')).toBeVisible();
	await page.context().clearCookies();
	await page.goto(link);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link was withdrawn.');
});
