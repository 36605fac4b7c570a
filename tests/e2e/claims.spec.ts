/** Words that say otherwise are kept beside, then adopted with a reason; an allocation is taken back. */
import type { Page } from '@playwright/test';
import { typedShelter } from '../support/program-form';
import { expect, isSound, newWorkspace, speak, test } from './test';

/** Of 1,055,000 tenge, as one document has it. */
const grant = {
	kind: 'donor_grant',
	name: 'Grant',
	funder: 'new',
	funderName: 'Donor',
	funderOrigin: 'foreign',
	disclosure: 'known',
	amount: '1055000',
	currency: 'KZT',
	startCertainty: 'unknown',
	endCertainty: 'exact',
	end: '2027-12-31',
	step: 'committed',
	stepDay: '2026-11-01',
	document: 'new',
	documentTitle: 'Agreement',
	quote: '1055000 tenge',
	quoteLanguage: 'en'
};
const share = { program: '1', disclosure: 'known', amount: '1000000', profile: 'monthly' };

/** A workspace with a shelter and the grant; gives its address. */
async function withGrant(page: Page, origin: string, name: string): Promise<string> {
	const workspace = await newWorkspace(page, origin, name);
	const headers = { origin, accept: 'text/html' };
	await page.request.post(`${workspace}/programs/new?/save`, { headers, form: typedShelter });
	await page.request.post(`${workspace}/sources/new?/save`, { headers, form: grant });
	return workspace;
}

test('another amount is kept beside, and adopted once somebody says why', async ({
	directorPage: page,
	app
}) => {
	await speak(page, app.origin, 'en');
	const workspace = await withGrant(page, app.origin, 'Rival words');
	await page.goto(`${workspace}/sources/1`);
	await page.getByRole('link', { name: 'Add what a document says' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('What a document says of');
	await page.getByLabel('The words, as written').fill('10 550 000 tenge');
	await page.getByLabel('Amount in tenge').fill('10 550 000');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('The source says ₸1,055,000.');
	await isSound(page);
	await page.getByRole('radio', { name: 'No, kept beside' }).check();
	await page.getByRole('button', { name: 'Save', exact: true }).click();

	await page.getByRole('link', { name: 'Adopt…: 10 550 000 tenge' }).click();
	await expect(page.getByRole('row', { name: /^Amount/ })).toContainText('₸10,550,000');
	await isSound(page);
	await page.getByLabel('Why these words').fill('The ministry confirmed the lost digit.');
	await page.getByRole('button', { name: 'Adopt' }).click();
	await expect(page.getByText('kept beside the adopted one')).toBeVisible();
	await page.getByRole('link', { name: 'Edit: 1055000 tenge', exact: true }).click();
	await page.getByRole('link', { name: 'Delete these words…' }).click();
	await expect(page.getByRole('link', { name: 'Keep them' })).toBeFocused();
	await isSound(page);
	await page.getByRole('button', { name: 'Delete' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Grant');
	await expect(page.getByText('kept beside the adopted one')).toBeHidden();
});

for (const [language, width] of [
	['ru', 360],
	['kk', 1440]
] as const)
	test(`an allocation is taken back without JavaScript in ${language}, ${width} px wide`, async ({
		directorPage,
		browser,
		app
	}) => {
		await speak(directorPage, app.origin, language);
		const workspace = await withGrant(directorPage, app.origin, `Taken back ${language}`);
		await directorPage.request.post(`${workspace}/sources/1/allocations/new`, {
			headers: { origin: app.origin, accept: 'text/html' },
			form: share
		});
		const context = await browser.newContext({
			baseURL: app.origin,
			javaScriptEnabled: false,
			viewport: { width, height: 900 }
		});
		await context.addCookies(await directorPage.context().cookies());
		const page = await context.newPage();
		await page.goto(`${workspace}/sources/1/allocations/1?lens=usd`);
		await page.locator('.go a[href*="/delete"]').click();
		await expect(page).toHaveURL(/delete\?lens=usd$/);
		await page.locator('.go .btn.p').click();
		await expect(page).toHaveURL(new RegExp(`${workspace}/sources/1\\?lens=usd$`));
		await expect(page.locator('a[href*="/allocations/1"]')).toHaveCount(0);
		await context.close();
	});
