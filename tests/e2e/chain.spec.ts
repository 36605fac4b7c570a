/** How far a plan's money got: what a tender saved is no break, what nobody put to tender is one. */
import type { Page } from '@playwright/test';
import { typedShelter } from '../support/program-form';
import { wordsOf } from '../support/words';
import { expect, isSound, newWorkspace, speak, test } from './test';

const w = wordsOf('en');

const stateMoney = {
	disclosure: 'known',
	currency: 'KZT',
	startCertainty: 'exact',
	endCertainty: 'exact',
	end: '2026-12-31'
};

/** Four million for the year that is over, six for the one that runs. */
const promise = {
	...stateMoney,
	kind: 'plan_allocation',
	name: 'Shelters in the plan',
	funder: 'new',
	funderName: 'Akimat',
	funderOrigin: 'state',
	amount: '10000000',
	start: '2025-01-01',
	'year-0': '2025',
	'yearSum-0': '4000000',
	'year-1': '2026',
	'yearSum-1': '6000000',
	step: 'planned',
	stepDay: '2025-01-10',
	plan: 'new',
	planName: 'Plan 2025–2026',
	planStart: '2025-01-01',
	planEnd: '2026-12-31',
	planApproved: '2025-01-10'
};

/** Two lots of six million, contracted for five. */
const lots = {
	...stateMoney,
	kind: 'procurement_lot',
	name: 'Both lots',
	funder: '1',
	lots: '2',
	amount: '5000000',
	plannedSum: '6000000',
	start: '2026-01-01',
	step: 'committed',
	stepDay: '2026-02-01',
	parent: '1'
};

async function withPlan(page: Page, origin: string): Promise<string> {
	const workspace = await newWorkspace(page, origin, 'Chain');
	const send = (path: string, form: Record<string, string>) =>
		page.request.post(`${workspace}/${path}`, {
			headers: { origin, accept: 'text/html' },
			form
		});
	await send('programs/new?/save', typedShelter);
	await send('sources/new?/save', promise);
	await send('sources/new?/save', lots);
	return workspace;
}

async function tellsSavingFromBreak(page: Page, address: string): Promise<void> {
	await page.goto(address);
	const chain = page.getByRole('region', { name: w('chain_title'), exact: true });
	await expect(chain).toContainText(w('chain_planned_lapsed', { amount: '₸4,000,000' }));
	await expect(chain).toContainText(w('chain_tendered_saved', { amount: '₸1,000,000' }));
	await expect(chain.getByText('The chain breaks here')).toHaveCount(1);
	await isSound(page);
}

test('a plan tells a saving from a break, also once its lots are split', async ({
	directorPage: page,
	app
}) => {
	await speak(page, app.origin, 'en');
	const workspace = await withPlan(page, app.origin);
	await tellsSavingFromBreak(page, `${workspace}/plans/1`);

	await page.goto(`${workspace}/sources/2`);
	await page.getByRole('link', { name: w('chain_lots_link') }).click();
	const amount = (nth: string) => page.getByLabel(w('chain_lots_cell_amount', { nth }));
	await amount('1').fill('3 млн');
	await amount('2').fill('1 999 999');
	await page.getByRole('button', { name: w('chain_lots_save') }).click();
	await expect(page.getByRole('alert')).toContainText(
		w('chain_lots_error_less', { difference: '₸1', total: '₸5,000,000' })
	);
	await expect(amount('1')).toHaveValue('3 млн');
	await isSound(page);
	await amount('2').fill('2 000 000');
	await page.getByRole('button', { name: w('chain_lots_save') }).click();

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Both lots, lot 1');
	await expect(page.getByRole('region', { name: 'Facts' })).toContainText('₸3,000,000');
	await page.goto(`${workspace}/sources`);
	await expect(page.getByRole('row', { name: /^Both lots, lot 2/ })).toContainText('2,000,000');
	await tellsSavingFromBreak(page, `${workspace}/plans/1`);
	await page.goto(`${workspace}/sources/1`);
	await expect(page.getByText(w('chain_promise_saved')).first()).toBeVisible();
	await isSound(page);
});
