/** A paper is kept with the words it is read for; three papers are weighed, and one is adopted. */
import type { Page } from '@playwright/test';
import { docx, pdf, png } from '../support/papers';
import { grantOfPapers, wordsOfPaper } from '../support/paper-forms';
import { typedShelter } from '../support/program-form';
import { expect, isSound, newWorkspace, test } from './test';

/** A workspace with a shelter and a grant of one agreement; gives its address. */
async function withGrant(page: Page, origin: string, name: string): Promise<string> {
	const workspace = await newWorkspace(page, origin, name);
	const headers = { origin, accept: 'text/html' };
	await page.request.post(`${workspace}/programs/new?/save`, { headers, form: typedShelter });
	await page.request.post(`${workspace}/sources/new?/save`, { headers, form: grantOfPapers });
	return workspace;
}

test('a bookkeeper attaches a scan to the words of a document, and opens it', async ({
	directorPage: page,
	app
}) => {
	const workspace = await withGrant(page, app.origin, 'Scans');
	await page.goto(`${workspace}/sources/1`);
	await page.getByRole('link', { name: 'Add what a document says' }).click();
	await page.getByRole('combobox', { name: 'Document' }).selectOption('new');
	await page.getByLabel('Title').fill('Payment order 14');
	const file = page.getByLabel('File', { exact: true });
	await file.setInputFiles({ name: 'order.pdf', mimeType: 'application/pdf', buffer: pdf });
	await page.getByLabel('The words, as written').fill('1 055 000 tenge were paid');
	await page.getByRole('radio', { name: 'No, kept beside' }).check();
	await isSound(page);
	await page.getByRole('button', { name: 'Save', exact: true }).click();

	const stored = page.getByRole('link', { name: /^Stored file: order\.pdf/ });
	const opened = await page.request.get((await stored.getAttribute('href')) ?? '');
	expect(opened.headers()['content-type']).toBe('application/pdf');
	expect(await opened.body()).toEqual(pdf);
	await page.getByRole('link', { name: 'Payment order 14' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Payment order 14');
	await isSound(page);
});

test('a picture is shown, an office file is saved, and neither is lost by an edit', async ({
	directorPage: page,
	app
}) => {
	const workspace = await newWorkspace(page, app.origin, 'Papers');
	await page.goto(`${workspace}/documents/new`);
	await isSound(page);
	await page.getByLabel('Title of the document', { exact: true }).fill('Letter of the ministry');
	const file = page.getByLabel('File', { exact: true });
	await file.setInputFiles({ name: 'letter.png', mimeType: 'image/png', buffer: png });
	await page.getByRole('button', { name: 'Save document' }).click();
	await page.getByRole('link', { name: /letter\.png/ }).click();
	await expect(page.locator('img')).toBeVisible();
	await page.goBack();

	await page.getByRole('link', { name: 'Edit' }).click();
	await isSound(page);
	await page
		.getByLabel('Another file in its place')
		.setInputFiles({ name: 'letter.docx', mimeType: 'application/octet-stream', buffer: docx });
	await page.getByRole('button', { name: 'Save document' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: /letter\.docx/ }).click();
	expect((await download).suggestedFilename()).toBe('letter.docx');
	await page.goto(`${workspace}/documents`);
	await expect(page.getByRole('link', { name: 'Letter of the ministry' })).toBeVisible();
	await isSound(page);
});

test('an advocate weighs three papers about one grant, and adopts one with a reason', async ({
	directorPage: page,
	app
}) => {
	const workspace = await withGrant(page, app.origin, 'Three papers');
	const headers = { origin: app.origin, accept: 'text/html' };
	for (const form of wordsOfPaper) {
		await page.request.post(`${workspace}/sources/1/claims/new`, { headers, form });
	}
	await page.goto(`${workspace}/sources/1`);
	await page.getByRole('link', { name: 'Compare the claims' }).click();
	await expect(page.getByText('The documents differ in 2 things')).toBeVisible();
	const tenge = page.getByRole('row', { name: /^Tenge/ });
	await expect(tenge.getByRole('cell')).toHaveText(['₸1,055,000', '₸10,550,000', '₸1,100,000']);
	await isSound(page);
	await page.getByRole('link', { name: 'Adopt…: 10 550 000 tenge' }).click();
	await page.getByLabel('Why these words').fill('The annex names the sum in words.');
	await page.getByRole('button', { name: 'Adopt' }).click();

	await page.getByRole('link', { name: 'Compare the claims' }).click();
	await expect(page.getByRole('columnheader').nth(1)).toContainText('Adopted');
	await expect(page.getByRole('columnheader').nth(1)).toContainText('10 550 000 tenge');
	const reasons = page.getByRole('row', { name: /^Why it was chosen/ });
	await expect(reasons.getByRole('cell').first()).toHaveText('The annex names the sum in words.');
});
