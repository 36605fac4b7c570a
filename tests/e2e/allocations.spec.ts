/** A grant is split by per cent and by rest, under a rule of its donor; what is left stays in view. */
import type { Page } from '@playwright/test';
import { typedShelter } from '../support/program-form';
import { expect, isSound, newWorkspace, speak, test } from './test';

/** Of eight million tenge for 2027, in force. */
const grant = {
	kind: 'donor_grant',
	name: 'Grant',
	funder: 'new',
	funderName: 'Donor',
	funderOrigin: 'foreign',
	disclosure: 'known',
	amount: '8000000',
	currency: 'KZT',
	startCertainty: 'exact',
	start: '2027-01-01',
	endCertainty: 'exact',
	end: '2027-12-31',
	step: 'committed',
	stepDay: '2026-11-01',
	document: 'new',
	documentTitle: 'Agreement',
	quote: '8000000 tenge',
	quoteLanguage: 'en'
};

async function withGrant(page: Page, origin: string, name: string): Promise<string> {
	const workspace = await newWorkspace(page, origin, name);
	const headers = { origin, accept: 'text/html' };
	await page.request.post(`${workspace}/programs/new?/save`, { headers, form: typedShelter });
	await page.request.post(`${workspace}/sources/new?/save`, { headers, form: grant });
	return workspace;
}

test('a donor’s no to rent is recorded, told before saving, and shown on the program', async ({
	directorPage: page,
	app
}) => {
	await speak(page, app.origin, 'en');
	const workspace = await withGrant(page, app.origin, 'No rent');
	await page.goto(`${workspace}/sources/1`);
	await page.getByRole('link', { name: 'Add a restriction' }).click();
	await page.getByLabel('Budget line').fill('Rent');
	await isSound(page);
	await page.getByRole('button', { name: 'Save restriction' }).click();
	await expect(page.getByText('Not for Rent.')).toBeVisible();

	await page.getByRole('link', { name: 'Allocate to a program' }).click();
	await expect(page.getByText('₸8,000,000 unallocated')).toBeVisible();
	await page.getByLabel('Program', { exact: true }).selectOption({ label: 'Shelter, Shymkent' });
	await page.getByLabel('Budget line').fill('Rent');
	await page.getByRole('radio', { name: 'Per cent of the source' }).check();
	await page.getByLabel('Per cent of ₸8,000,000').fill('12.5');
	await expect(page.getByText('₸7,000,000 unallocated')).toBeVisible();
	await isSound(page);
	await page.getByRole('button', { name: 'Save allocation' }).click();
	await expect(page.getByRole('alert')).toContainText('which this source may not pay for');
	await isSound(page);
	await page.getByLabel('Budget line').fill('');
	await page.getByRole('radio', { name: 'The whole rest' }).check();
	await page.getByRole('button', { name: 'Save allocation' }).click();
	await expect(page.getByText('All of it is allocated')).toBeVisible();
	await isSound(page);

	await page.goto(`${workspace}/programs/1`);
	const lines = page.getByRole('region', { name: 'Covered and missing by budget line' });
	await expect(lines.getByRole('row', { name: /^Rent/ })).toContainText('6,240,000');
	await isSound(page);
});

test('the whole split is edited in one table without JavaScript', async ({
	directorPage,
	browser,
	app
}) => {
	await speak(directorPage, app.origin, 'en');
	const workspace = await withGrant(directorPage, app.origin, 'One table');
	const context = await browser.newContext({
		baseURL: app.origin,
		javaScriptEnabled: false,
		viewport: { width: 360, height: 900 }
	});
	await context.addCookies(await directorPage.context().cookies());
	const page = await context.newPage();
	await page.goto(`${workspace}/sources/1/allocations`);
	await page.getByLabel('Program, row 1').selectOption({ label: 'Shelter, Shymkent' });
	await page.getByLabel('Budget line, row 1').fill('Staff');
	await page.getByLabel('Amount or per cent, row 1').fill('75 %');
	await page.getByLabel('Program, row 2').selectOption({ label: 'Shelter, Shymkent' });
	await page.getByLabel('Amount or per cent, row 2').fill('2 000 001');
	await page.getByRole('button', { name: 'Save the split' }).click();
	await expect(page.getByText('Only ₸2,000,000 is left in this source.').first()).toBeVisible();
	await expect(page.getByLabel('Budget line, row 1')).toHaveValue('Staff');
	const width = await page.locator('html').evaluate((html) => html.scrollWidth);
	expect(width).toBeLessThanOrEqual(360);
	await page.getByLabel('Amount or per cent, row 2').fill('2 000 000');
	await page.getByRole('button', { name: 'Save the split' }).click();
	await expect(page.getByText('All of it is allocated')).toBeVisible();
	await context.close();
	await directorPage.goto(`${workspace}/sources/1/allocations`);
	await isSound(directorPage);
});
