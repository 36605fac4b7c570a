/** A bookkeeper with a scan in her hand and a telephone: what came, what was spent, what is left. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pdf } from '../support/papers';
import { typedShelter } from '../support/program-form';
import { wordsOf } from '../support/words';
import { expect, newWorkspace, speak, test } from './test';

const w = wordsOf('kk');

/** Twenty-four thousand dollars over a year, in force since the summer. */
const grant = {
	kind: 'donor_grant',
	name: 'Қауіпсіз үй',
	funder: 'new',
	funderName: 'Қор',
	funderOrigin: 'foreign',
	disclosure: 'known',
	amount: '24000',
	currency: 'USD',
	startCertainty: 'exact',
	start: '2026-06-01',
	endCertainty: 'exact',
	end: '2027-05-31',
	step: 'committed',
	stepDay: '2026-05-20'
};
const share = { program: '1', disclosure: 'known', amount: '24000', profile: 'monthly' };

async function withGrant(page: Page, origin: string): Promise<string> {
	const workspace = await newWorkspace(page, origin, 'Бухгалтер');
	const headers = { origin, accept: 'text/html' };
	const send = (path: string, form: Record<string, string>) =>
		page.request.post(`${workspace}/${path}`, { headers, form });
	await send('programs/new?/save', { ...typedShelter, 'name-kk': 'Баспана, Шымкент' });
	await send('sources/new?/save', grant);
	await send('sources/1/allocations/new', share);
	return workspace;
}

async function isSound(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])).toEqual([]);
	const across = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(across, page.url()).toBeLessThanOrEqual(360);
}

async function attachScan(page: Page): Promise<void> {
	await page.getByRole('link', { name: w('claims_add') }).click();
	await page.getByLabel(w('source_form_document_title')).fill('Грант шарты');
	await page
		.getByLabel(w('documents_file'), { exact: true })
		.setInputFiles({ name: 'shart.pdf', mimeType: 'application/pdf', buffer: pdf });
	await page.getByLabel(w('source_form_quote')).fill('24 000 АҚШ доллары');
	await page.getByLabel(w('claims_stated_dollars')).fill('24 000');
	await page.getByRole('radio', { name: w('claims_standing_adopted') }).check();
	await isSound(page);
	await page.getByRole('button', { name: w('claims_save'), exact: true }).click();
	await expect(page.getByText('24 000 АҚШ доллары')).toBeVisible();
	await expect(page.getByRole('link', { name: /shart\.pdf/ })).toBeVisible();
}

/** Planned first; then received, once the sum is one. */
async function recordTranche(page: Page): Promise<void> {
	await page.getByRole('link', { name: w('tranches_add') }).click();
	await page.getByLabel(w('cash_field_planned_on'), { exact: true }).fill('2026-06-15');
	await page.getByLabel(w('cash_field_planned'), { exact: true }).fill('12 000');
	await isSound(page);
	await page.getByRole('button', { name: w('tranches_save') }).click();

	const edit = page.getByRole('link', { name: w('tranches_edit_label', { number: '1' }) });
	await edit.click();
	await page.getByLabel(w('cash_field_received_on'), { exact: true }).fill('2026-06-18');
	const received = page.getByLabel(w('cash_field_received'), { exact: true });
	await received.fill('он екі мың');
	await page.getByLabel(w('cash_field_bank_rate'), { exact: true }).fill('512,40');
	await page.getByRole('button', { name: w('tranches_save') }).click();
	await expect(page.getByRole('alert')).toContainText(w('source_form_error_unreadable'));
	await expect(received).toHaveValue('он екі мың');
	await expect(page.getByLabel(w('cash_field_bank_rate'), { exact: true })).toHaveValue('512,40');
	await isSound(page);
	await received.fill('12 000');
	await page.getByRole('button', { name: w('tranches_save') }).click();
	await expect(page.getByRole('region', { name: w('tranches_title') })).toContainText('6 148 800');
}

/** Two months by hand, two from a sheet. */
async function recordSpending(page: Page): Promise<void> {
	await page.getByRole('link', { name: w('spending_enter') }).click();
	const month = (name: string) => page.getByRole('textbox', { name: `2026 жылғы ${name}` });
	await month('маусым').fill('1 500');
	await month('шілде').fill('көп');
	await isSound(page);
	await page.getByRole('button', { name: w('spending_form_save') }).click();
	await expect(page.getByRole('alert')).toContainText(w('source_form_error_unreadable'));
	await expect(month('маусым')).toHaveValue('1 500');
	await expect(month('шілде')).toHaveValue('көп');
	await isSound(page);
	await month('шілде').fill('2 000');
	await page.getByRole('button', { name: w('spending_form_save') }).click();

	await page.getByRole('link', { name: w('spending_enter') }).click();
	const sheet = page.getByLabel(w('spending_paste_label'));
	await sheet.fill('2026-08\t1 900\nкүз\t2 100');
	await page.getByRole('button', { name: w('spending_paste_save') }).click();
	await expect(page.getByRole('alert')).toContainText('2');
	await expect(sheet).toHaveValue('2026-08\t1 900\nкүз\t2 100');
	await isSound(page);
	await sheet.fill('2026-08\t1 900\n2026-09\t2 100');
	await page.getByRole('button', { name: w('spending_paste_save') }).click();
}

test('a scan, a payment and four months of spending tell what is left of a grant', async ({
	directorPage: page,
	app
}) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await speak(page, app.origin, 'kk');
	const workspace = await withGrant(page, app.origin);
	await page.goto(`${workspace}/sources/1`);
	await attachScan(page);
	await recordTranche(page);
	await recordSpending(page);

	const spending = page.getByRole('region', { name: w('spending_title'), exact: true });
	const part = spending.getByRole('row', { name: /^Баспана, Шымкент/ });
	await expect(spending).toContainText(/4\s500\s\$/);
	await expect(part).toContainText(/7\s500\s\$/);
	await expect(part).toContainText(/16\s500\s\$/);
	await expect(part).toContainText(/2\s000\s\$/);
	await isSound(page);
	await page.goto(`${workspace}/documents`);
	await expect(page.getByRole('link', { name: 'Грант шарты' })).toBeVisible();
	await isSound(page);
});
