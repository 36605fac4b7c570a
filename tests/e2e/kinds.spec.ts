/** The bookkeeper types a contract and a tariff from her scan; what follows is worked out for her. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, newWorkspace, test } from './test';

async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

async function newAkimat(page: Page): Promise<void> {
	await page.getByLabel('Funder', { exact: true }).selectOption({ label: 'A new funder' });
	await page.getByLabel('Name of the funder').fill('Akimat of Petropavlovsk');
	await page.getByRole('radio', { name: 'State money' }).check();
}

test('a lot with its VAT and BIN, and a tariff that gives the amount', async ({
	directorPage: page,
	app
}) => {
	const workspace = await newWorkspace(page, app.origin, 'From a scan');
	await page.goto(`${workspace}/sources/new?kind=procurement_lot`);
	await page.getByLabel('Name of the source').fill('Shelter lot');
	await newAkimat(page);
	await page.getByLabel('Announcement number').fill('12345-1');
	await page.getByLabel('BIN of the customer').fill('980640000094');
	await page.getByLabel('Contract number').fill('C-9/2027');
	await page.getByLabel('Amount as the document states it').fill('11 200 000');
	await page.getByLabel('The amount includes VAT').check();
	await page.getByLabel('VAT rate, percent').fill('12');
	await page.getByRole('button', { name: 'Work out the net amount' }).click();
	await expect(page.getByText('₸11,200,000 with VAT of 12% is ₸10,000,000 net.')).toBeVisible();
	await page.getByLabel('Starts').fill('2027-01-01');
	await page.getByLabel('Ends, last day included').fill('2027-12-31');
	await page.getByRole('radio', { name: 'Contracted' }).check();
	await page.getByLabel('Reason for this step').fill('Contract signed');
	await page.getByText('More from the agreement').click();
	await page.getByLabel('Payment terms').selectOption('after the accepted act');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Save source' }).click();

	await expect(page.getByRole('alert')).toContainText('its last digit does not fit the others');
	await page.getByLabel('BIN of the customer').fill('9806 4000 0093');
	await page.getByRole('button', { name: 'Save source' }).click();

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shelter lot');
	const facts = page.getByRole('region', { name: 'Facts' });
	await expect(facts).toContainText('980640000093');
	await expect(facts).toContainText('₸10,000,000');
	await expect(facts).toContainText('₸11,200,000');
	await expect(facts).toContainText('After the accepted act');
	const steps = page.getByRole('row', { name: /2026 Contracted/ });
	await expect(steps).toContainText('Contract signed');
	await expectAccessible(page);

	await page.goto(`${workspace}/sources/new?kind=tariff`);
	await page.getByLabel('Name of the source').fill('Persons in the shelter');
	await page
		.getByLabel('Funder', { exact: true })
		.selectOption({ label: 'Akimat of Petropavlovsk (State money)' });
	await page.getByLabel('Persons served').fill('8');
	await page.getByLabel('Tariff for a person and month').fill('95 000');
	await page.getByLabel('Starts').fill('2027-01-01');
	await page.getByLabel('Ends, last day included').fill('2027-12-31');
	await page.getByRole('button', { name: 'Take persons × tariff as the amount' }).click();
	await expect(page.getByText('₸760,000 a month and ₸9,120,000 for the period')).toBeVisible();
	await expect(page.getByLabel('Amount as the document states it')).toHaveValue('9120000');
	await page.getByLabel('Licence number').fill('L-118');
	await page.getByRole('radio', { name: 'Promised', exact: true }).check();
	await page.getByLabel('Since which day').fill('2026-01-10');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Save source' }).click();
	await expect(facts).toContainText('8 × ₸95,000 = ₸760,000 a month');

	await page.getByRole('link', { name: 'Add the next step' }).click();
	await expect(page.getByRole('radio', { name: 'Contracted' })).toBeChecked();
	await page.getByLabel('Reason for this step').fill('Order of the health department');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Save step' }).click();
	await expect(page.getByRole('row', { name: /2026 Contracted/ })).toContainText(
		'Order of the health department'
	);
	await page.getByRole('link', { name: 'Correct the step “contracted”' }).click();
	await page.getByRole('link', { name: 'Delete this step…' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Delete the step');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Delete step' }).click();
	await expect(page.getByRole('row', { name: /2026 Contracted/ })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the questions of another kind can be asked, and its sum worked out', async ({
		directorPage: page,
		app
	}) => {
		const workspace = await newWorkspace(page, app.origin, 'Without scripts');
		await page.goto(`${workspace}/sources/new`);
		await page.getByLabel('Name of the source').fill('Persons');
		await page.getByRole('radio', { name: 'Tariff' }).check();
		await page.getByRole('button', { name: 'Show the questions for this kind' }).click();
		await expect(page.getByLabel('Name of the source')).toHaveValue('Persons');
		await page.getByLabel('Persons served').fill('2');
		await page.getByLabel('Tariff for a person and month').fill('100');
		await page.getByRole('button', { name: 'Take persons × tariff as the amount' }).click();
		await expect(page.getByText('2 × ₸100 is ₸200 a month.')).toBeVisible();
	});
});
