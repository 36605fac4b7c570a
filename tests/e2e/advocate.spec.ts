/** An advocate with three documents that disagree: what each says, which is believed, and why. */
import type { Page } from '@playwright/test';
import { grantOfPapers, wordsOfPaper } from '../support/paper-forms';
import { typedShelter } from '../support/program-form';
import { wordsOf } from '../support/words';
import { expect, isSound, newWorkspace, speak, test } from './test';

const w = wordsOf('en');

/** State money of 1,055,000 tenge, as the first of the three has it. */
const promised = {
	...grantOfPapers,
	kind: 'state_grant',
	name: 'Shelter grant',
	funderName: 'Ministry',
	funderOrigin: 'state',
	startCertainty: 'exact',
	start: '2009-01-01',
	end: '2011-12-31',
	stepDay: '2009-10-01',
	documentTitle: 'Statement',
	documentDay: '2009-10-01'
};
const lots = {
	...promised,
	name: 'Three lots',
	funder: '1',
	amount: '13000000',
	document: '1',
	quote: '13 000 000 tenge'
};
/** The same sum again, with dollars that it cannot be. */
const annex = {
	...wordsOfPaper[0],
	documentDay: '2009-10-01',
	quote: '1055000 tenge (70,000 dollars)',
	statedTenge: '1055000',
	statedEnd: '2011-12-31'
};
const letter = { ...wordsOfPaper[1], documentDay: '2009-10-01' };

async function withPapers(page: Page, origin: string): Promise<string> {
	const workspace = await newWorkspace(page, origin, 'Advocate');
	const send = (path: string, form: Record<string, string>) =>
		page.request.post(`${workspace}/${path}`, {
			headers: { origin, accept: 'text/html' },
			form
		});
	await send('programs/new?/save', typedShelter);
	await send('sources/new?/save', promised);
	await send('sources/new?/save', lots);
	await send('sources/1/claims/new', annex);
	await send('sources/1/claims/new', letter);
	return workspace;
}

async function markOverlap(page: Page): Promise<void> {
	await page
		.getByRole('link', { name: w('claims_overlap_label', { quote: '1055000 tenge' }), exact: true })
		.click();
	await page
		.getByLabel(w('claims_overlap_other'))
		.selectOption({ label: 'Three lots: 13 000 000 tenge' });
	await page.getByLabel(w('claims_overlap_reason')).fill('Both are of the plan for 2009.');
	await isSound(page);
	await page.getByRole('button', { name: w('claims_overlap_save') }).click();
}

async function adoptAnnex(page: Page): Promise<void> {
	await page.getByRole('link', { name: w('documents_compare') }).click();
	const tenge = page.getByRole('row', { name: /^Tenge/ });
	await expect(tenge.getByRole('cell')).toHaveText(['₸1,055,000', '₸1,055,000', '₸1,100,000']);
	await expect(page.getByRole('row', { name: /^Implied rate/ })).toContainText('15.07');
	await isSound(page);
	const quote = '1055000 tenge (70,000 dollars)';
	await page.getByRole('link', { name: w('claims_adopt_label', { quote }) }).click();
	await page.getByLabel(w('claims_adopt_reason')).fill('The annex is the signed one.');
	await isSound(page);
	await page.getByRole('button', { name: w('claims_adopt_do'), exact: true }).click();
}

test('three papers are compared, one is adopted, its odd rate is read, another check is accepted', async ({
	directorPage: page,
	app
}) => {
	await speak(page, app.origin, 'en');
	const workspace = await withPapers(page, app.origin);
	const then = '?as-of=2009-10-01&from=2009-01&to=2011-12';
	await page.goto(`${workspace}/sources/1${then}`);
	await markOverlap(page);
	await adoptAnnex(page);

	await page.goto(`${workspace}/checks${then}`);
	const odd = page.getByRole('listitem').filter({ hasText: 'ten times below the official 150.95' });
	await expect(odd).toContainText('A digit is likely missing.');
	await expect(page.getByText('may be the same money. If so, the sum falls')).toBeVisible();
	await isSound(page);
	await page
		.getByRole('link', {
			name: w('figures_accept_link_label', { title: w('checks_overlap_title') })
		})
		.click();
	await page.getByRole('button', { name: w('figures_save') }).click();
	await expect(page.getByRole('alert')).toContainText(w('figures_reason_missing'));
	await isSound(page);
	await page.getByLabel(w('figures_reason'), { exact: true }).fill('The ministry answers in May.');
	await page.getByLabel(w('figures_day'), { exact: true }).fill('2009-10-01');
	await page.getByRole('button', { name: w('figures_save') }).click();

	await page.goto(`${workspace}/sources/1${then}`);
	await expect(page.getByText('The ministry answers in May.').first()).toBeVisible();
	await page.getByRole('link', { name: w('readings_link') }).click();
	await isSound(page);
	await page.getByRole('radio', { name: /^A digit lost in the tenge/ }).check();
	await page.getByLabel(w('readings_reason')).fill('The budget law has the digit.');
	await page.getByRole('button', { name: w('readings_do') }).click();

	const facts = page.getByRole('region', { name: 'Facts' });
	await expect(facts).toContainText('₸10,550,000');
	await expect(page.getByText('The budget law has the digit.').first()).toBeVisible();
	await isSound(page);
	await page.goto(`${workspace}/checks${then}`);
	await expect(page.getByText('ten times below')).toHaveCount(0);
});
