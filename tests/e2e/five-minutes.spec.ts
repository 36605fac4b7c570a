/** From nothing to her first horizon: a director records a program, its need and two sources. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { wordsOf, type Words } from '../support/words';
import { expect, newWorkspace, speak, test } from './test';

const told = {
	en: { shelter: 'Shelter, Shymkent', own: 'Aq Bosaga', beds: 'beds', staff: 'Staff' },
	ru: { shelter: 'Приют, Шымкент', own: 'Ақ босаға', beds: 'мест', staff: 'Персонал' },
	kk: { shelter: 'Баспана, Шымкент', own: 'Ақ босаға', beds: 'орын', staff: 'Қызметкерлер' }
} as const;

async function recordProgram(page: Page, w: Words, facts: (typeof told)['en' | 'ru' | 'kk']) {
	await page.getByRole('link', { name: w('program_form_add_first') }).click();
	await page.getByRole('radio', { name: w('words_program_shelter') }).check();
	await page
		.getByRole('textbox', { name: w('program_form_name'), exact: true })
		.fill(facts.shelter);
	await page.getByLabel(w('program_form_organisation_name')).fill(facts.own);
	await page.getByLabel(w('program_form_capacity'), { exact: true }).fill('12');
	await page.getByLabel(w('program_form_unit'), { exact: true }).fill(facts.beds);
	await page.getByLabel(w('program_form_label'), { exact: true }).fill('2027');
	const line = w('program_form_line_number', { number: '1' });
	const period = w('program_form_period', { number: '1' });
	await page.getByRole('textbox', { name: line, exact: true }).fill(facts.staff);
	await page.getByRole('textbox', { name: `${line} ${period}` }).fill('3 400 000');
	await page.getByRole('button', { name: w('program_form_save_source') }).click();
}

interface Money {
	readonly kind: string;
	readonly name: string;
	readonly funder: string;
	readonly origin: string;
	readonly amount: string;
	readonly end: string;
}

async function recordSource(page: Page, w: Words, money: Money, shelter: string) {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(w('source_form_new_title'));
	await page.getByRole('radio', { name: w(money.kind) }).check();
	await page.getByLabel(w('source_form_name'), { exact: true }).fill(money.name);
	await page
		.getByLabel(w('source_form_funder'), { exact: true })
		.selectOption({ label: w('source_form_funder_new') });
	await page.getByLabel(w('source_form_funder_name')).fill(money.funder);
	await page.getByRole('radio', { name: w(money.origin) }).check();
	await page.getByLabel(w('source_form_amount'), { exact: true }).fill(money.amount);
	await page.getByLabel(w('source_form_start'), { exact: true }).fill('2026-11-01');
	await page.getByLabel(w('source_form_end'), { exact: true }).fill(money.end);
	await page.getByRole('radio', { name: w('words_step_committed') }).check();
	await page.getByRole('button', { name: w('source_form_save_allocate') }).click();
	const program = page.getByLabel(w('source_form_program'), { exact: true });
	await expect(program.getByRole('option', { selected: true })).toHaveText(shelter);
	await page.getByLabel(w('source_form_allocation_amount')).fill(money.amount);
	await page.getByRole('button', { name: w('source_form_save_allocation'), exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(money.name);
}

for (const language of ['en', 'ru', 'kk'] as const)
	for (const width of [1440, 360])
		test(`the five-minute walk in ${language}, ${width} px wide`, async ({
			directorPage: page,
			app
		}) => {
			const w = wordsOf(language);
			const facts = told[language];
			await page.setViewportSize({ width, height: 900 });
			await speak(page, app.origin, language);
			const workspace = await newWorkspace(page, app.origin, `Five ${language} ${width}`);
			await page.goto(workspace);

			await recordProgram(page, w, facts);
			await recordSource(
				page,
				w,
				{
					kind: 'words_kind_donor_grant',
					name: 'Safe Return',
					funder: 'EU',
					origin: 'words_origin_money_foreign',
					amount: '4 200 000',
					end: '2026-12-31'
				},
				facts.shelter
			);
			await page.goto(`${workspace}/programs/1`);
			await page.getByRole('link', { name: w('programs_fund') }).click();
			await recordSource(
				page,
				w,
				{
					kind: 'words_kind_procurement_lot',
					name: '4-2027/118',
					funder: 'Akimat',
					origin: 'words_origin_money_state',
					amount: '18,2 млн',
					end: '2027-12-31'
				},
				facts.shelter
			);

			await page.goto(workspace);
			const horizon = page.getByRole('region', { name: w('horizon_title') });
			await expect(horizon.getByText(facts.shelter).first()).toBeVisible();
			await expect(horizon).toContainText(/100\s?%\s→\s38\s?%/);
			const across = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(across).toBeLessThanOrEqual(width);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id }) => id)).toEqual([]);
		});
