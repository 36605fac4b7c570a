/** The invented NGO, added beside the statement and deleted again. */
import { expect, test } from './test';

test('a director adds the present-day example, reads its figures and deletes it', async ({
	directorPage: page
}) => {
	await page.goto('/workspaces');
	await page.getByRole('button', { name: 'Add the invented NGO' }).click();
	await expect(page).toHaveURL(/\/present-day$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'4 of 9 programs lose money within six months.'
	);
	await expect(page.getByText('₸62.4m').first()).toBeVisible();
	await expect(page.getByText('An invented organisation with invented money')).toBeVisible();
	await expect(page.getByText('Part without a program.')).toBeVisible();

	await page.goto('/workspaces');
	await expect(page.getByRole('button', { name: 'Add the invented NGO' })).toHaveCount(0);
	await page.goto('/workspaces/present-day/delete');
	await page.getByRole('button', { name: 'Delete the example' }).click();
	await expect(page).toHaveURL(/\/workspaces$/);
	await expect(page.getByRole('button', { name: 'Add the invented NGO' })).toBeVisible();
});
