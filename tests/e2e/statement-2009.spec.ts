/** domain.md §11, walked row by row in a browser, in three languages. */
import type { Locator, Page } from '@playwright/test';
import { expect, speak, statementPath, test } from './test';

interface Words {
	readonly headline: string;
	readonly donors: string;
	readonly noNeed: string;
	readonly byCount: string;
	readonly byMoney: string;
	readonly together: string;
	readonly printed: string;
	readonly range: string;
	readonly inDollars: string;
	readonly printedDollars: string;
	readonly rangeDollars: string;
	readonly cautious: { readonly headline: string; readonly others: string };
	readonly hopeful: { readonly headline: string; readonly others: string };
	readonly lots: string;
	readonly plan: string;
	readonly digitLost: RegExp;
	readonly dollarsRight: string;
	readonly tengeRight: string;
	readonly checks: readonly string[];
}

const told: Readonly<Record<string, Words>> = {
	en: {
		headline: 'All three shelters lose their money on 31 December 2009.',
		donors: 'Two live on foreign donors’ money, the third (Shelter, Astana) on state money.',
		noNeed: 'No need is recorded: coverage is not known.',
		byCount: '1 state, 2 foreign',
		byMoney: 'by money: unknown, and not guessed',
		together: '3 of 3 shelters on one day',
		printed: '₸14,055,000',
		range: 'as printed; ₸13,000,000 to ₸23,566,500 over the open readings',
		inDollars: '= $93,110 at 150.95 (30 Sep 2009)',
		printedDollars: '$93,110',
		rangeDollars: 'as printed; $86,121 to $156,121 over the open readings',
		cautious: {
			headline: '1 of 3 shelters has been unfunded since 1 October 2009.',
			others: 'The other two shelters lose their money on 31 December 2009.'
		},
		hopeful: {
			headline: '1 of 3 shelters loses its money on 31 December 2009.',
			others: 'The other two shelters lose their money on 31 December 2010.'
		},
		lots: 'Three lots of a state contest',
		plan: 'Government plan 2009–2010',
		digitLost: /a digit lost in the tenge/i,
		dollarsRight: 'The dollars are right',
		tengeRight: 'The tenge are right',
		checks: ['Implied rate.', 'May be the same money.', 'Period past its plan.', 'Uncertain end.']
	},
	ru: {
		headline: 'Все три приюта теряют финансирование 31 декабря 2009 года.',
		donors:
			'Два приюта живут на деньги зарубежных доноров, третий (Приют, Астана) — на бюджетные средства.',
		noNeed: 'Потребность не указана: покрытие неизвестно.',
		byCount: 'бюджет: 1, доноры: 2',
		byMoney: 'в деньгах неизвестно: ни одна сумма не раскрыта',
		together: '3 приюта из 3 в один день',
		printed: '14 055 000 ₸',
		range: 'как напечатано; от 13 000 000 до 23 566 500 ₸ при разных прочтениях',
		inDollars: '= 93 110 $ по курсу 150,95 (30 сент. 2009 г.)',
		printedDollars: '93 110 $',
		rangeDollars: 'как напечатано; от 86 121 до 156 121 $ при разных прочтениях',
		cautious: {
			headline: '1 из 3 приютов без финансирования с 1 октября 2009 года.',
			others: 'Остальные два приюта теряют финансирование 31 декабря 2009 года.'
		},
		hopeful: {
			headline: '1 из 3 приютов теряет финансирование 31 декабря 2009 года.',
			others: 'Остальные два приюта теряют финансирование 31 декабря 2010 года.'
		},
		lots: 'Три лота государственного конкурса',
		plan: 'План Правительства на 2009–2010 гг.',
		digitLost: /пропущена.*цифра/i,
		dollarsRight: 'Верны доллары',
		tengeRight: 'Верны тенге',
		checks: [
			'Расчётный курс.',
			'Возможно, одни и те же деньги.',
			'Период выходит за рамки плана.',
			'Дата окончания не определена.'
		]
	},
	kk: {
		headline: 'Үш баспана да 2009 жылғы 31 желтоқсанда қаржыландырудан айырылады.',
		donors:
			'Екеуі шетелдік донорлардың қаражатына, үшіншісі (Баспана, Астана) бюджет қаражатына сүйенеді.',
		noNeed: 'Қажеттілік көрсетілмеген: қажеттілікті қамту белгісіз.',
		byCount: 'бюджет: 1, донорлар: 2',
		byMoney: 'қаражат бойынша белгісіз: бірде-бір сома жария етілмеген',
		together: 'бір күнде',
		printed: '14 055 000 ₸',
		range: 'басылғаны бойынша; оқылымына қарай 13 000 000 – 23 566 500 ₸',
		inDollars: '93 110 $',
		printedDollars: '93 110 $',
		rangeDollars: 'басылғаны бойынша; оқылымына қарай 86 121 – 156 121 $',
		cautious: {
			headline: '3 баспананың 1-еуі 2009 жылғы 1 қазаннан бері қаржыландырылмайды.',
			others: '2009 жылғы 31 желтоқсанда қаржыландырудан айырылады.'
		},
		hopeful: {
			headline: '3 баспананың 1-еуі 2009 жылғы 31 желтоқсанда қаржыландырудан айырылады.',
			others: '2010 жылғы 31 желтоқсанда қаржыландырудан айырылады.'
		},
		lots: 'Мемлекеттік конкурстың үш лоты',
		plan: 'Үкіметтің 2009–2010 жылдарға арналған жоспары',
		digitLost: /түсіп қалған/i,
		dollarsRight: 'Доллар дұрыс',
		tengeRight: 'Теңге дұрыс',
		checks: [
			'Екі сомадан есептелген бағам.',
			'Бір қаражат болуы мүмкін.',
			'Кезең жоспар мерзімінен асады.',
			'Аяқталу күні нақты емес.'
		]
	}
};

const hardSpaces = /\u00A0/g;

/** The visible words of a place, with plain spaces. */
async function wordsOf(place: Locator): Promise<string> {
	return (await place.innerText()).replace(hardSpaces, ' ');
}

async function open(page: Page, path: string): Promise<Locator> {
	await page.goto(path);
	return page.getByRole('main');
}

for (const [language, words] of Object.entries(told)) {
	test.describe(`the statement of 2009 in ${language}`, () => {
		test.beforeEach(async ({ directorPage, app }) => {
			await speak(directorPage, app.origin, language);
		});

		test('two shelters live on donors’ money, the third on the state’s; need is not stated', async ({
			directorPage: page
		}) => {
			const main = await open(page, statementPath);
			await expect(main.getByRole('heading', { level: 1 })).toHaveText(words.headline);
			const text = await wordsOf(main);
			expect(text).toContain(words.donors);
			expect(text).toContain(words.noNeed);
			expect(text).toContain(words.byCount);
			expect(text).toContain(words.byMoney);
			expect(text).toContain(words.together);
		});

		test('state money is summed as printed and over the open readings, in both currencies', async ({
			directorPage: page
		}) => {
			const main = await open(page, statementPath);
			const tenge = await wordsOf(main);
			for (const figure of [words.printed, words.range, words.inDollars])
				expect(tenge).toContain(figure);
			const dollars = await wordsOf(await open(page, `${statementPath}?lens=usd`));
			for (const figure of [words.printedDollars, words.rangeDollars])
				expect(dollars).toContain(figure);
		});

		test('each reading has its own answer', async ({ directorPage: page }) => {
			for (const reading of ['cautious', 'hopeful'] as const) {
				const main = await open(page, `${statementPath}?reading=${reading}`);
				await expect(main.getByRole('heading', { level: 1 })).toHaveText(words[reading].headline);
				expect(await wordsOf(main)).toContain(words[reading].others);
			}
		});

		test('the lots are fine, the plan’s two amounts are not, and its readings are offered', async ({
			directorPage: page
		}) => {
			await open(page, `${statementPath}/sources`);
			await page.getByRole('link', { name: words.lots }).first().click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.lots);
			const lots = await wordsOf(page.getByRole('main'));
			expect(lots).toMatch(/149[.,]43/);
			expect(lots).toMatch(/150[.,]95/);

			await open(page, `${statementPath}/sources`);
			await page.getByRole('link', { name: words.plan }).first().click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.plan);
			expect(await wordsOf(page.getByRole('main'))).toMatch(/10[.,]02/);
			await expectReading(page, words.digitLost, /10[, ]550[, ]000.*150[.,]71/s);
			await expectReading(page, words.dollarsRight, /10[, ]566[, ]500.*70[, ]000/s);
			await expectReading(page, words.tengeRight, /1[, ]055[, ]000.*6[, ]989/s);
		});

		test('four figures are to be checked, and none is corrected', async ({
			directorPage: page
		}) => {
			const main = await open(page, statementPath);
			const checks = main.locator('section').filter({ has: page.locator('#checks') });
			for (const title of words.checks) await expect(checks).toContainText(title);
			await expect(checks.getByRole('listitem').filter({ has: page.locator('b') })).toHaveCount(4);
		});
	});
}

async function expectReading(page: Page, name: string | RegExp, figures: RegExp): Promise<void> {
	const row = page.getByRole('row').filter({ hasText: name });
	expect(await wordsOf(row)).toMatch(figures);
}
