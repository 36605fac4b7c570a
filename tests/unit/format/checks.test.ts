import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import type { Check, FiredCheck } from '$lib/domain/checks/check';
import { languages, type Question } from '$lib/domain/facts';
import { checkWords } from '$lib/format/checks';
import { asking } from '../../support/ledger';
import { statementFacts } from '../../support/statement-facts';

const asked = asking({ asOf: '2009-10-01', from: '2009-04', to: '2011-03' });

function reportOf(question: Partial<Question> = {}) {
	return answer(statementFacts, { ...asked, ...question });
}

type Fired<C extends Check['code']> = Extract<FiredCheck, { code: C }>;

function checkOf<C extends Check['code']>(code: C, question: Partial<Question> = {}) {
	const report = reportOf(question);
	const check = report.checks.find((each): each is Fired<C> => each.code === code);
	if (!check) throw new Error(`the statement raises no ${code}`);
	return { check, report };
}

describe('the checks of the statement of 2009', () => {
	it('are the implied rate, the overlap, the period and the uncertain ends', () => {
		expect(reportOf().checks.map(({ code }) => code)).toEqual([
			'implied-rate',
			'overlap',
			'period-outside-parent',
			'uncertain-end'
		]);
	});

	it('say in English what is odd and what would settle it', () => {
		const report = reportOf();
		expect(report.checks.map((check) => checkWords(check, report, 'en'))).toMatchInlineSnapshot(`
			[
			  {
			    "detail": "₸1,055,000 is stated as $70,000: 15.07 ₸ per $ is ten times below the official 150.95. A digit is likely missing.",
			    "settle": "₸9,511,500 of the spread hangs on it. The table or annex behind the document would settle it.",
			    "title": "Implied rate",
			  },
			  {
			    "detail": "“Three lots” and “Plan money” may be the same money. If so, the sum falls by ₸1,055,000.",
			    "settle": "A document that says whether one is paid out of the other would settle it.",
			    "title": "May be the same money",
			  },
			  {
			    "detail": "“Plan money” covers 1 Jan 2009 – 31 Dec 2011. Its plan, “Measure plan”, covers 1 Jan 2009 – 31 Dec 2010.",
			    "settle": "The plan’s annex would settle it.",
			    "title": "Period past its plan",
			  },
			  {
			    "detail": "3 sources: “for the period of three months”, “up to 2010”. By one reading money ends on 30 September 2009, by another on 31 December 2010.",
			    "settle": "The agreement, or a letter from the funder that names the last paid day, would settle it.",
			    "title": "Uncertain end",
			  },
			]
		`);
	});

	it('say it in Russian', () => {
		const report = reportOf();
		expect(report.checks.map((check) => checkWords(check, report, 'ru'))).toMatchInlineSnapshot(`
			[
			  {
			    "detail": "1 055 000 ₸ и 70 000 $ названы как одна сумма: 15,07 ₸ за доллар, в десять раз ниже официального курса (150,95). Вероятно, пропущена цифра.",
			    "settle": "От этого зависит 9 511 500 ₸ в разбросе суммы. Вопрос снимет таблица или приложение, на которых основан документ.",
			    "title": "Расчётный курс",
			  },
			  {
			    "detail": "«Три лота» и «Деньги плана»: возможно, это одни и те же деньги. Тогда сумма меньше на 1 055 000 ₸.",
			    "settle": "Вопрос снимет документ, из которого видно, оплачивается ли одно из средств другого.",
			    "title": "Возможно, одни и те же деньги",
			  },
			  {
			    "detail": "Период 1 янв. 2009 г. – 31 дек. 2011 г. у источника «Деньги плана» выходит за период его плана «План мероприятий» (1 янв. 2009 г. – 31 дек. 2010 г.).",
			    "settle": "Вопрос снимет приложение к плану.",
			    "title": "Период выходит за рамки плана",
			  },
			  {
			    "detail": "3 источника: «for the period of three months», «up to 2010». По одному прочтению деньги заканчиваются 30 сентября 2009 года, по другому 31 декабря 2010 года.",
			    "settle": "Вопрос снимет договор или письмо финансирующей организации, где назван последний оплаченный день.",
			    "title": "Дата окончания не определена",
			  },
			]
		`);
	});

	it('say it in Kazakh', () => {
		const report = reportOf();
		expect(report.checks.map((check) => checkWords(check, report, 'kk'))).toMatchInlineSnapshot(`
			[
			  {
			    "detail": "1 055 000 ₸ мен 70 000 $ бір сома ретінде аталған: доллар үшін 15,07 ₸, ресми бағамнан (150,95) он есе төмен. Бір цифр түсіп қалған сияқты.",
			    "settle": "Сома ауытқуының 9 511 500 ₸ бөлігі осыған байланысты. Мұны құжатқа негіз болған кесте немесе қосымша анықтап береді.",
			    "title": "Екі сомадан есептелген бағам",
			  },
			  {
			    "detail": "«Үш лот» және «Жоспар қаражаты» бір қаражат болуы мүмкін. Олай болса, жалпы сома азаяды, айырмасы: 1 055 000 ₸.",
			    "settle": "Мұны бірі екіншісінің есебінен төлене ме, соны көрсететін құжат анықтап береді.",
			    "title": "Бір қаражат болуы мүмкін",
			  },
			  {
			    "detail": "«Жоспар қаражаты» қаржыландыру көзінің кезеңі (2009 ж. 1 қаң. – 2011 ж. 31 жел.) оның «Іс-шаралар жоспары» жоспарының кезеңінен (2009 ж. 1 қаң. – 2010 ж. 31 жел.) асады.",
			    "settle": "Мұны жоспардың қосымшасы анықтап береді.",
			    "title": "Кезең жоспар мерзімінен асады",
			  },
			  {
			    "detail": "3 қаржыландыру көзі: «for the period of three months», «up to 2010». Бір оқылымда қаражат 2009 жылғы 30 қыркүйекте, басқасында 2010 жылғы 31 желтоқсанда бітеді.",
			    "settle": "Мұны шарт немесе қаржыландырушы ұйымның соңғы төленетін күнді көрсеткен хаты анықтап береді.",
			    "title": "Аяқталу күні нақты емес",
			  },
			]
		`);
	});

	it('tell the part of the spread in the currency shown', () => {
		const { check, report } = checkOf('implied-rate', { lens: 'USD' });
		expect(checkWords(check, report, 'en').settle).toContain('$63,011 of the spread');
	});
});

describe('checks that the statement does not raise', () => {
	it('name a pair that is odd without being near a power of ten by its percent', () => {
		const { check, report } = checkOf('implied-rate');
		const odd = { ...check.implied, offBy: 2_500, power: null, verdict: 'odd' as const };
		expect(checkWords({ ...check, implied: odd }, report, 'en').detail).toContain(
			'is 25% above the official 150.95.'
		);
	});

	it('say that a digit is too many where the rate is ten times above', () => {
		const { check, report } = checkOf('implied-rate');
		const high = { ...check.implied, offBy: 90_000 };
		const { detail } = checkWords({ ...check, implied: high }, report, 'ru');
		expect(detail).toContain('в десять раз выше официального курса (150,95)');
		expect(detail).toContain('лишняя цифра');
	});

	it('say so where no official rate of that time is known', () => {
		const { check, report } = checkOf('implied-rate');
		const none = { ...check.implied, official: null, offBy: null, timesHundredths: null };
		expect(checkWords({ ...check, implied: none }, report, 'en').detail).toContain(
			'No official rate of that time is recorded.'
		);
	});

	it('name an open end where one reading loses nothing', () => {
		const { check, report } = checkOf('uncertain-end');
		const days = check.days.map((each) =>
			each.reading === 'hopeful' ? { ...each, day: null } : each
		);
		expect(checkWords({ ...check, days }, report, 'en').detail).toContain('nothing is lost');
	});

	it.each(languages)('have words for everything else that can be odd in %s', (language) => {
		const report = reportOf();
		const newest = report.officialRate;
		if (!newest) throw new Error('the statement has a rate');
		const [about, year] = [
			{ subject: '', figures: '' },
			{ year: 2009, micros: 147_000_000 }
		];
		const [low, high] = [
			{ ...about, severity: 'low' },
			{ ...about, severity: 'high' }
		] as const;
		const [source, amount] = [{ sourceId: 5 }, { currency: 'KZT', minor: 100_000 }];
		const [from, to] = ['2009-04', '2009-06'];
		const days = { signed: '2009-02-01', start: '2009-01-01' };
		const late = { tranche: '2013-08-01', end: '2011-12-31' };
		const paid = { day: '2009-05-01', planned: amount, received: amount };
		const sum = { tranches: amount, amount };
		const twice = { programId: 1, line: 'wages', over: amount, sourceIds: [5] };
		const checks: Check[] = [
			{ ...low, code: 'dates', why: 'signed-late', ...source, ...days },
			{ ...low, code: 'dates', why: 'tranche-late', ...source, ...late },
			{ ...high, code: 'rate-missing', currency: 'EUR', from, to },
			{ ...low, code: 'rates-old', newest, ageDays: 45 },
			{ ...low, code: 'rate-of-another-year', ...source, micros: 1, own: year, fits: [year] },
			{ ...high, code: 'duplicate', sourceIds: [4, 5] },
			{ ...high, code: 'double-funding', ...twice, from, to },
			{ ...low, code: 'tranche-mismatch', why: 'sum', ...source, ...sum },
			{ ...low, code: 'tranche-mismatch', why: 'received', ...source, ...paid },
			{ ...low, code: 'under-allocated', ...source, rest: amount, start: '2009-01-01' },
			{ ...low, code: 'stale', why: 'no-citation', ...source },
			{ ...low, code: 'stale', why: 'not-asked', ...source },
			{ ...low, code: 'stale', why: 'decision-past', ...source, decision: '2009-09-01' },
			{ ...low, code: 'period-outside-parent', within: 'source', ...source, parentId: 4 }
		];
		for (const check of checks) {
			const words = checkWords(check, report, language);
			expect(words.title).not.toMatch(/[.{}]/);
			expect(words.detail).toMatch(/[.]$/);
			expect(words.settle).toMatch(/[.]$/);
			expect(Object.values(words).join(' ')).not.toContain('undefined');
		}
	});

	it('refuse to name a source that the report does not hold', () => {
		const report = reportOf();
		const stray: Check = {
			code: 'dates',
			why: 'signed-late',
			severity: 'low',
			subject: 'sources:99',
			figures: '',
			sourceId: 99,
			signed: '2009-02-01',
			start: '2009-01-01'
		};
		expect(() => checkWords(stray, report, 'en')).toThrow('source 99');
	});
});
