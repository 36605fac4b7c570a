/** A coalition with more programs than a screen holds reads them region by region, and prints them all. */
import type { Page } from '@playwright/test';
import { typedShelter } from '../support/program-form';
import { expect, isSound, newWorkspace, speak, test } from './test';

const count = 60;

/** Thirty in Astana, the others in Shymkent but for the last, which has no region. */
async function recordMany(page: Page, origin: string, workspace: string): Promise<void> {
	for (let at = 1; at <= count; at += 1) {
		const response = await page.request.post(`${workspace}/programs/new?/save`, {
			headers: { origin, accept: 'text/html' },
			maxRedirects: 0,
			form: {
				...typedShelter,
				'name-en': `Shelter ${String(at).padStart(2, '0')}`,
				region: at === count ? '' : at % 2 === 1 ? 'Astana' : 'Shymkent',
				...(at === 1 ? {} : { organisation: '1', organisationName: '' })
			}
		});
		expect(response.status()).toBe(303);
	}
}

function region(page: Page, name: string) {
	return page.getByRole('region', { name });
}

test('sixty programs fold, page and print', async ({ directorPage: page, app, browser }) => {
	await speak(page, app.origin, 'en');
	const workspace = await newWorkspace(page, app.origin, 'Many programs');
	await recordMany(page, app.origin, workspace);

	await test.step('regions are folded to their totals', async () => {
		await page.goto(`${workspace}?from=2027-01&to=2028-12`);
		await expect(region(page, 'Astana')).toContainText('30 programs');
		await expect(region(page, 'No region recorded')).toContainText('1 program');
		await expect(page.getByRole('link', { name: /^Shelter \d/ })).toHaveCount(0);
		await isSound(page);
	});

	await test.step('one is opened and paged, and the address tells it', async () => {
		await page.getByRole('link', { name: 'Astana' }).click();
		await expect(page.getByRole('link', { name: 'Astana' })).toHaveAttribute(
			'aria-expanded',
			'true'
		);
		const astana = region(page, 'Astana');
		await expect(astana.getByRole('link', { name: /^Shelter \d/ })).toHaveCount(25);
		await astana.getByRole('link', { name: 'Next page' }).click();
		await expect(astana.getByRole('link', { name: /^Shelter \d/ })).toHaveCount(5);
		await expect(page).toHaveURL(/open=2%3AAstana/);
		await isSound(page);
	});

	await test.step('arrow keys walk through totals and rows', async () => {
		const strips = page.locator('button[id^="horizon-strip-"]');
		await strips.first().focus();
		await page.keyboard.press('ArrowDown');
		await expect(page.getByText('Shelter 53, ')).toBeVisible();
		for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
		await expect(page.getByText(/^Shymkent, .*Needs/)).toBeVisible();
	});

	await test.step('the table has the same regions', async () => {
		await page.getByRole('link', { name: 'Table', exact: true }).click();
		const table = page.getByRole('table').first();
		await expect(table.getByRole('link', { name: /^Shelter \d/ })).toHaveCount(5);
		await table.getByRole('link', { name: 'Astana' }).click();
		await expect(table.getByRole('link', { name: /^Shelter \d/ })).toHaveCount(0);
		await isSound(page);
	});

	await test.step('printed whole, every program is there', async () => {
		await page.getByRole('link', { name: 'Print whole' }).click();
		await expect(page.getByText(/^Shelter \d\d$/)).toHaveCount(count);
		await isSound(page);
	});

	await test.step('it folds without JavaScript, on a phone, in Kazakh', async () => {
		await speak(page, app.origin, 'kk');
		const context = await browser.newContext({
			baseURL: app.origin,
			javaScriptEnabled: false,
			viewport: { width: 360, height: 800 }
		});
		await context.addCookies(await page.context().cookies());
		const plain = await context.newPage();
		await plain.goto(workspace);
		await plain.getByRole('link', { name: 'Shymkent' }).click();
		await expect(region(plain, 'Shymkent').getByRole('link', { name: /^Shelter \d/ })).toHaveCount(
			25
		);
		await plain.getByRole('link', { name: 'Shymkent' }).click();
		await expect(plain.getByRole('link', { name: /^Shelter \d/ })).toHaveCount(0);
		await context.close();
	});
});
