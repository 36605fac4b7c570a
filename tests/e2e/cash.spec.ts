/** A grant that is paid afterwards covers its months by right, and the program page says what is short in cash. */
import { typedShelter } from '../support/program-form';
import { expect, isSound, newWorkspace, speak, test } from './test';

/** Of twelve million tenge for 2027, in force, reimbursed. */
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
	start: '2027-01-01',
	endCertainty: 'exact',
	end: '2027-12-31',
	step: 'committed',
	stepDay: '2026-11-01',
	paymentTerms: 'reimbursement',
	document: 'new',
	documentTitle: 'Agreement',
	quote: '12000000 tenge',
	quoteLanguage: 'en'
};

test('a tranche planned late for a reimbursed grant makes a cash gap', async ({
	directorPage: page,
	app
}) => {
	await speak(page, app.origin, 'en');
	const workspace = await newWorkspace(page, app.origin, 'Paid afterwards');
	const headers = { origin: app.origin, accept: 'text/html' };
	await page.request.post(`${workspace}/programs/new?/save`, { headers, form: typedShelter });
	await page.request.post(`${workspace}/sources/new?/save`, { headers, form: grant });
	await page.goto(`${workspace}/sources/1`);
	await page.getByRole('link', { name: 'Allocate to a program' }).click();
	await page.getByLabel('Program', { exact: true }).selectOption({ label: 'Shelter, Shymkent' });
	await page.getByRole('radio', { name: 'The whole rest' }).check();
	await page.getByRole('button', { name: 'Save allocation' }).click();
	await expect(page.getByText('All of it is allocated')).toBeVisible();

	await page.goto(`${workspace}/programs/1`);
	const cash = page.getByRole('region', { name: 'Cash', exact: true });
	await expect(cash.getByRole('listitem')).toContainText('No payment is recorded: cash unknown.');
	await expect(cash.getByRole('definition')).toHaveText(['not known', 'not known']);
	await expect(cash.getByRole('table')).toHaveCount(0);
	await isSound(page);

	await cash.getByRole('link', { name: 'Grant' }).click();
	await page.getByRole('link', { name: 'Add a tranche' }).click();
	await page.getByLabel('Planned day').fill('2027-04-15');
	await page.getByLabel('Planned sum').fill('12 000 000');
	await page.getByRole('button', { name: 'Save the tranche' }).click();
	const figures = page.getByRole('region', { name: 'The source in figures' });
	await expect(figures).toContainText('₸3,000,000');
	await expect(figures).toContainText('March 2027; the next payment: 15 Apr 2027');
	await isSound(page);

	await page.goto(`${workspace}/programs/1`);
	await expect(cash).toContainText('never stands for cash');
	await expect(cash).toContainText('Next payment: ₸12,000,000, 15 Apr 2027');
	await expect(cash.getByRole('row', { name: /^Mar 2027/ })).toContainText('3,000,000');
	await expect(
		cash
			.getByRole('row', { name: /^Apr 2027/ })
			.getByRole('cell')
			.last()
	).toHaveText('0');
	await isSound(page);

	await speak(page, app.origin, 'ru');
	await page.setViewportSize({ width: 360, height: 900 });
	await page.goto(`${workspace}/programs/1`);
	const inRussian = page.getByRole('region', { name: 'Деньги на счёте' });
	await expect(inRussian).toContainText('Следующий платёж');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	await isSound(page);
});
