/** A grant is extended: the loss ahead moves, what lies behind does not, and the day before tells. */
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
const share = { program: '1', disclosure: 'known', amount: '12000000', profile: 'monthly' };

test('an extension moves the loss and leaves the past alone', async ({
	directorPage: page,
	app
}) => {
	await speak(page, app.origin, 'en');
	const workspace = await newWorkspace(page, app.origin, 'Extended');
	const headers = { origin: app.origin, accept: 'text/html' };
	await page.request.post(`${workspace}/programs/new?/save`, { headers, form: typedShelter });
	await page.request.post(`${workspace}/sources/new?/save`, { headers, form: grant });
	await page.request.post(`${workspace}/sources/1/allocations/new`, { headers, form: share });

	await page.goto(`${workspace}/sources/1`);
	await page.getByRole('link', { name: 'Add an amendment' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add an amendment: Grant');
	await page.getByLabel('Signed on').fill('2026-11-20');
	await page.getByLabel('In force from').fill('2026-12-01');
	await page.getByRole('button', { name: 'Save amendment' }).click();
	await expect(page.getByRole('alert')).toContainText('Give the new end or the new sum.');
	await isSound(page);
	await page.getByLabel('New end').fill('2027-05-31');
	await page.getByLabel('Why the terms were changed').fill('A late start');
	await page.getByRole('button', { name: 'Save amendment' }).click();

	const panel = page.getByRole('region', { name: 'Amendments' });
	await expect(panel).toContainText('End: 31 Dec 2026 → 31 May 2027');
	await isSound(page);
	await page.goto(workspace);
	await expect(page.getByText('31 May 2027').first()).toBeVisible();

	await page.goto(`${workspace}/sources/1`);
	await panel.getByRole('link', { name: 'As it stood on 19 Nov 2026' }).click();
	await expect(panel).toContainText('signed after 19 Nov 2026');
	await expect(page.getByRole('region', { name: 'Facts' })).toContainText('31 Dec 2026');
	await page.goto(`${workspace}?as-of=2026-11-19`);
	await expect(page.getByText('31 May 2027')).toHaveCount(0);
	await page.goto(`${workspace}/sources/1/edit`);
	await expect(page.getByText('Amount and days here are those first agreed.')).toBeVisible();
	await page.goto(`${workspace}/sources/1`);
	await panel.getByRole('link', { name: /^Edit: Amendment/ }).click();
	await isSound(page);
	await page.getByRole('link', { name: 'Delete', exact: true }).click();
	await expect(page.getByRole('link', { name: 'Keep it' })).toBeFocused();
	await isSound(page);
});

test('the panel and its form fit a telephone in each language', async ({
	directorPage: page,
	app
}) => {
	await speak(page, app.origin, 'en');
	const workspace = await newWorkspace(page, app.origin, 'Narrow');
	const headers = { origin: app.origin, accept: 'text/html' };
	await page.request.post(`${workspace}/programs/new?/save`, { headers, form: typedShelter });
	await page.request.post(`${workspace}/sources/new?/save`, { headers, form: grant });
	await page.request.post(`${workspace}/sources/1/allocations/new`, { headers, form: share });
	const amendment = { signed: '2026-11-20', effective: '2026-12-01', amount: '15000000' };
	await page.request.post(`${workspace}/sources/1/amendments/new`, { headers, form: amendment });
	await page.setViewportSize({ width: 360, height: 800 });
	for (const language of ['en', 'ru', 'kk'] as const) {
		await speak(page, app.origin, language);
		for (const path of ['', '/amendments/new', '/amendments/1/edit']) {
			await page.goto(`${workspace}/sources/1${path}`);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBeLessThanOrEqual(360);
			const shots = process.env['SHOTS'];
			if (shots) {
				const name = `${shots}/${language}${path.replaceAll('/', '-')}.png`;
				await page.screenshot({ path: name, fullPage: true });
			}
		}
	}
});
