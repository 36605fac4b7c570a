/** A donor pays in two sums: the program's part is laid on their days, and holds on to them. */
import type { Page } from '@playwright/test';
import { typedShelter } from '../support/program-form';
import { expect, isSound, newWorkspace, speak, test } from './test';

const grant = {
	kind: 'donor_grant',
	name: 'Grant',
	funder: 'new',
	funderName: 'Donor',
	funderOrigin: 'foreign',
	disclosure: 'known',
	amount: '12000000',
	currency: 'KZT',
	startCertainty: 'exact',
	start: '2026-01-01',
	endCertainty: 'exact',
	end: '2026-12-31',
	step: 'committed',
	stepDay: '2026-01-01'
};
const tranche = { plannedOn: '2026-11-15', planned: '12000000', condition: 'none' };

async function isNarrow(page: Page): Promise<void> {
	await page.setViewportSize({ width: 360, height: 800 });
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(360);
	await page.setViewportSize({ width: 1280, height: 800 });
}

test('a part is laid on the days of its tranches, and keeps them', async ({
	directorPage: page,
	app
}) => {
	await speak(page, app.origin, 'en');
	const workspace = await newWorkspace(page, app.origin, 'In tranches');
	const headers = { origin: app.origin, accept: 'text/html' };
	await page.request.post(`${workspace}/programs/new?/save`, { headers, form: typedShelter });
	await page.request.post(`${workspace}/sources/new?/save`, { headers, form: grant });

	const onTranches = page.getByRole('radio', { name: /^On the days of its tranches/ });
	await page.goto(`${workspace}/sources/1/allocations/new`);
	await expect(page.getByRole('radio', { name: /^At once/ })).toBeVisible();
	await expect(onTranches).toHaveCount(0);
	await page.request.post(`${workspace}/sources/1/tranches/new`, { headers, form: tranche });

	await page.reload();
	await onTranches.check();
	await page.getByRole('button', { name: 'Save allocation' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(onTranches).toBeChecked();
	await isSound(page);
	await isNarrow(page);
	await page.getByLabel('How much the program gets').fill('12 000 000');
	await page.getByRole('button', { name: 'Save allocation' }).click();

	const row = page.getByRole('row').filter({ hasText: 'on the days of its tranches' });
	await expect(row).toHaveCount(1);
	await isSound(page);
	await page.goto(`${workspace}/programs/1?as-of=2026-11-24`);
	await expect(row).toContainText('12,000,000');

	await page.goto(`${workspace}/sources/1/tranches/1/delete`);
	await page.getByRole('button', { name: /Delete/ }).click();
	await expect(page.getByRole('alert')).toContainText('no other is planned');
});
