/** Money is recorded by hand: a refused answer is put right, saved, and shared out to a program. */
import { typedShelter } from '../support/program-form';
import { expect, newWorkspace, speak, test } from './test';

test('a director adds a lot and allocates no more than it holds, the page growing as she saves', async ({
	directorPage: page,
	app
}) => {
	await speak(page, app.origin, 'en');
	const workspace = await newWorkspace(page, app.origin, 'A fourth lot');
	await page.request.post(`${workspace}/programs/new?/save`, {
		headers: { origin: app.origin, accept: 'text/html' },
		form: { ...typedShelter }
	});
	await page.goto(`${workspace}/sources`);
	await page.getByRole('link', { name: 'Add a source' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add a funding source');

	await page.getByRole('radio', { name: 'Procurement lot' }).check();
	await page.getByLabel('Name of the source').fill('A fourth lot');
	await page.getByLabel('Funder', { exact: true }).selectOption({ label: 'A new funder' });
	await page.getByLabel('Name of the funder').fill('Akimat of Petropavlovsk');
	await page.getByRole('radio', { name: 'State money' }).check();
	await page.getByLabel('Amount as the document states it').fill('1,055');
	await page.getByLabel('What is stated of the start?').selectOption('nothing');
	await page.getByLabel('What is stated of the end?').selectOption('nothing');
	await page.getByRole('radio', { name: 'Tendered' }).check();
	await page.getByRole('button', { name: 'Save source' }).click();

	const summary = page.getByRole('alert');
	await expect(summary).toContainText(
		'Is it ₸1,055, or do the last three digits come after the point?'
	);
	await expect(summary).toBeFocused();
	await expect(page.getByLabel('Name of the source')).toHaveValue('A fourth lot');
	await page.getByLabel('Amount as the document states it').fill('1.5 млн тг');
	await page.getByRole('button', { name: 'Save and allocate to programs' }).click();

	await expect(page.getByText('₸1,500,000 unallocated')).toBeVisible();
	await page.getByLabel('Program', { exact: true }).selectOption({ label: 'Shelter, Shymkent' });
	await page.setViewportSize({ width: 360, height: 900 });
	const save = page.getByRole('button', { name: 'Save allocation', exact: true });
	const echoed = page.waitForResponse(/\/amounts\?/);
	await page.getByLabel('How much the program gets').fill('2 000 000');
	await save.hover();
	await page.mouse.down();
	await echoed;
	await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
	await page.mouse.up();
	await expect(page.getByRole('alert')).toContainText('Only ₸1,500,000 is left in this source.');
	await page.getByLabel('How much the program gets').fill('1 000 000');
	await save.click();

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A fourth lot');
	await expect(page.getByRole('row', { name: /Unallocated rest/ })).toContainText('₸500,000');
});
