/** The statement of 2009 typed in by a person tells the same as the example that is shipped. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import * as typed from '../support/statement-typed';
import { expect, isSound, newWorkspace, speak, test } from './test';

/**
 * Names stand for ids in the report and the workspace's own name is not in it: nothing is made
 * alike before the two are compared. The example opens on its day and months by itself; here both
 * are asked of them.
 */
const question = ['--as-of', typed.statementDay, '--from', '2009-04', '--to', '2011-03', '--json'];

async function reportOf(...facts: readonly string[]): Promise<unknown> {
	const command = ['run', '--silent', 'report', '--', ...facts, ...question];
	const { stdout } = await promisify(execFile)('npm', command, { maxBuffer: 2 ** 26 });
	return JSON.parse(stdout);
}

async function addProgram(
	page: Page,
	workspace: string,
	{ name, region }: (typeof typed.typedPrograms)[number]
): Promise<void> {
	await page.goto(`${workspace}/programs/new?as-of=${typed.statementDay}`);
	await page.getByRole('radio', { name: 'Shelter' }).check();
	await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
	if (region !== null) await page.getByLabel('Region').fill(region);
	const organisation = page.getByLabel('Run by');
	if (await page.getByLabel('Name of the organisation').isVisible())
		await page.getByLabel('Name of the organisation').fill(typed.typedOrganisation);
	else await organisation.selectOption({ label: typed.typedOrganisation });
	await page.getByRole('radio', { name: 'The need is not known yet' }).check();
	await page.getByRole('button', { name: 'Save program' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

async function addSource(page: Page, source: typed.TypedSource): Promise<void> {
	await page.getByRole('link', { name: 'Funding sources' }).first().click();
	await page.getByRole('link', { name: 'Add a source' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add a funding source');
	await page.getByRole('radio', { name: source.kind }).check();
	await page.getByLabel('Name of the source').fill(source.name);
	await chooseFunder(page, source);
	await tellAmount(page, source);
	await tellDays(page, 'start', source.start);
	await tellDays(page, 'end', source.end);
	await page.getByRole('radio', { name: source.step, exact: true }).check();
	await expect(page.getByLabel('Since which day')).toHaveValue(typed.statementDay);
	if (source.plan) {
		await page.getByLabel('Government plan', { exact: true }).selectOption({ label: 'A new plan' });
		for (const [label, text] of Object.entries(source.plan))
			await page.getByLabel(label).fill(text);
	}
	await save(page, source);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(source.name);
}

async function chooseFunder(page: Page, { funder, origin }: typed.TypedSource): Promise<void> {
	const funders = page.getByLabel('Funder', { exact: true });
	const recorded = `${funder} (${origin})`;
	if ((await funders.locator('option', { hasText: recorded }).count()) > 0) {
		await funders.selectOption({ label: recorded });
		return;
	}
	await funders.selectOption({ label: 'A new funder' });
	await page.getByLabel('Name of the funder').fill(funder);
	await page.getByRole('radio', { name: origin }).check();
}

async function tellAmount(page: Page, { amount }: typed.TypedSource): Promise<void> {
	if (amount === null) {
		await page.getByRole('radio', { name: 'Not disclosed' }).check();
		return;
	}
	if (amount.lots !== undefined) await page.getByLabel('Number of lots').fill(amount.lots);
	await page.getByLabel('Amount as the document states it').fill(amount.tenge);
	await page.getByLabel('The same amount in dollars').fill(amount.dollars);
}

async function tellDays(page: Page, side: 'start' | 'end', told: typed.TypedDay): Promise<void> {
	const days = page.getByRole('group', { name: `Days of the ${side}` });
	await days.getByLabel(`What is stated of the ${side}?`).selectOption({ label: told.stated });
	const fields = [
		[side === 'start' ? 'Starts' : 'Ends, last day included', told.day],
		['At the earliest', told.earliest],
		['At the latest', told.latest],
		['The phrase it was read from', told.phrase]
	] as const;
	for (const [label, text] of fields)
		if (text !== undefined) await days.getByLabel(label).fill(text);
}

async function save(page: Page, { program }: typed.TypedSource): Promise<void> {
	if (program === null) {
		await page.getByRole('button', { name: 'Save source' }).click();
		return;
	}
	await page.getByRole('button', { name: 'Save and allocate to programs' }).click();
	await page.getByLabel('Program', { exact: true }).selectOption({ label: program });
	await expect(page.getByRole('radio', { name: 'Not disclosed' })).toBeChecked();
	await page.getByRole('button', { name: 'Save allocation' }).click();
}

async function addClaim(page: Page, claim: typed.TypedClaim): Promise<void> {
	await page.getByRole('link', { name: 'Add what a document says' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('What a document says of');
	await nameDocument(page);
	const fields = [
		['Page, paragraph or point', claim.place],
		['The words, as written', claim.quote],
		['Amount in tenge', claim.tenge],
		['Amount in dollars', claim.dollars],
		['Start, as you read it', claim.start],
		['Last day, as you read it', claim.end],
		['How it was read, and why', claim.note]
	] as const;
	for (const [label, text] of fields)
		if (text !== undefined) await page.getByLabel(label).fill(text);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('link', { name: `Edit: ${claim.quote}` })).toBeVisible();
}

/** The statement is described once; after that it is chosen. */
async function nameDocument(page: Page): Promise<void> {
	const documents = page.getByLabel('Document', { exact: true });
	if (await documents.isVisible()) {
		await documents.selectOption({ label: typed.typedDocument['Title of the document'] });
		return;
	}
	for (const [label, text] of Object.entries(typed.typedDocument))
		await page.getByLabel(label, { exact: true }).fill(text);
}

test('a director types the statement in, and the report is that of the example', async ({
	directorPage: page,
	app
}) => {
	const shipped = reportOf('--example', 'statement-2009');
	await speak(page, app.origin, 'en');
	const workspace = await newWorkspace(page, app.origin, 'By hand');
	for (const program of typed.typedPrograms) await addProgram(page, workspace, program);
	for (const source of typed.typedSources) {
		await addSource(page, source);
		for (const claim of source.claims) await addClaim(page, claim);
	}

	const { of, other, reason } = typed.typedOverlap;
	await page.getByRole('link', { name: `May be the same money as…: ${of}` }).click();
	await isSound(page);
	await page.getByLabel('Words of another source').selectOption({ label: other });
	await page.getByLabel('Why they may be the same').fill(reason);
	await page.getByRole('button', { name: 'Mark as perhaps the same' }).click();
	await expect(page.getByText(reason)).toBeVisible();
	await isSound(page);

	const database = join(app.dataDirectory, 'workspaces', `${workspace.slice(1)}.sqlite`);
	expect(await reportOf('--database', database)).toEqual(await shipped);
});
