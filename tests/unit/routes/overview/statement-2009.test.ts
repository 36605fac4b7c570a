import { describe, expect, it } from 'vitest';
import { languages, type Language } from '$lib/domain/facts';
import { overviewOf, plainSpaces, recordedOf, textOf } from '../../../support/overview';
import { statementFacts } from '../../../support/statement-facts';

const day = '?as-of=2009-10-01&from=2009-04&to=2011-03';

function headline(search: string, language: Language): string {
	return textOf(recordedOf(statementFacts, day + search, language).lede.headline);
}

function paragraph(search: string, language: Language): string {
	return recordedOf(statementFacts, day + search, language)
		.lede.sentences.map(textOf)
		.join(' ');
}

function strip(search: string, language: Language): string[] {
	return recordedOf(statementFacts, day + search, language).facts.map(({ label, value, details }) =>
		plainSpaces(`${label}: ${value} (${details.join('; ')})`)
	);
}

describe('the overview of the statement of 1 October 2009', () => {
	it('says in one sentence that all three lose their money on one day', () => {
		expect(languages.map((language) => headline('', language))).toEqual([
			'All three shelters lose their money on 31 December 2009.',
			'Все три приюта теряют финансирование 31 декабря 2009 года.',
			'Үш баспана да 2009 жылғы 31 желтоқсанда қаржыландырудан айырылады.'
		]);
	});

	it('marks what is lost in the headline, and not the day', () => {
		expect(recordedOf(statementFacts, day).lede.headline).toEqual([
			{ text: 'All three shelters lose their money', mark: 'em', assumed: false },
			{ text: ' on 31 December 2009.', mark: null, assumed: false }
		]);
	});

	it('says who pays, what nobody has stated, and that coverage is not known', () => {
		expect(languages.map((language) => paragraph('', language))).toEqual([
			'Two live on foreign donors’ money, the third (Shelter, Astana) on state money. Nothing is contracted after that day. Nobody has stated how much they receive. No need is recorded: coverage is not known. Beside them documents name ₸14,055,000 of state money, with no shelter named: it closes nothing yet.',
			'Два приюта живут на деньги зарубежных доноров, третий (Приют, Астана) — на бюджетные средства. Договоров на время после этого дня нет. Сколько денег они получают, не сказано. Потребность не указана: покрытие неизвестно. Кроме того, в документах названо 14 055 000 ₸ бюджетных средств, но не сказано, для какого приюта: пока они ничего не закрывают.',
			'Екеуі шетелдік донорлардың қаражатына, үшіншісі (Баспана, Астана) бюджет қаражатына сүйенеді. Ол күннен кейінгі мерзімге шарт жоқ. Олардың қанша қаражат алатыны айтылмаған. Қажеттілік көрсетілмеген: қажеттілікті қамту белгісіз. Бұған қоса құжаттарда 14 055 000 ₸ бюджет қаражаты аталған, бірақ қай баспанаға екені айтылмаған: әзірге ол ештеңені жаппайды.'
		]);
	});

	it('links the stated money to where it is shown, in the currency of the lens', () => {
		const { sentences } = recordedOf(statementFacts, `${day}&lens=usd`).lede;
		const link = sentences.flat().find(({ mark }) => mark === 'link');
		expect(link?.text).toBe('$93,110 of state money');
	});

	it('gives four facts, none of them a guess', () => {
		expect(strip('', 'en')).toEqual([
			'Next loss: 31 Dec 2009 (3 of 3 shelters, amount unknown)',
			'Coverage: not known (no need is recorded, so not 0%, not 100%)',
			'Who pays the shelters: 1 state, 2 foreign (by money: unknown, and not guessed)',
			'State money stated: ₸14,055,000 (as printed; ₸13,000,000 to ₸23,566,500 over the open readings)'
		]);
		expect(strip('', 'ru')).toEqual([
			'Ближайшая потеря: 31 дек. 2009 г. (3 из 3 приютов, сумма не раскрыта)',
			'Покрытие потребности: неизвестно (потребность не указана: это не 0 % и не 100 %)',
			'Кто платит приютам: бюджет: 1, доноры: 2 (в деньгах неизвестно: ни одна сумма не раскрыта)',
			'Названо бюджетных средств: 14 055 000 ₸ (как напечатано; от 13 000 000 до 23 566 500 ₸ при разных прочтениях)'
		]);
		expect(strip('', 'kk')).toEqual([
			'Ең жақын тоқтау: 2009 ж. 31 жел. (3 баспанадан 3, сомасы белгісіз)',
			'Қажеттілікті қамту: белгісіз (қажеттілік көрсетілмеген: бұл 0% те, 100% те емес)',
			'Баспаналарға кім төлейді: бюджет: 1, донорлар: 2 (қаражат бойынша белгісіз: бірде-бір сома жария етілмеген)',
			'Аталған бюджет қаражаты: 14 055 000 ₸ (басылғаны бойынша; оқылымына қарай 13 000 000 – 23 566 500 ₸)'
		]);
	});

	it('gives both ends of the state money stated, and leads to what causes them', () => {
		const { spreads } = recordedOf(statementFacts, day);
		const [row, ...others] = spreads?.table.rows ?? [];
		expect(others).toEqual([]);
		expect(
			[row?.lowest, row?.adopted, row?.highest].map((text) => plainSpaces(text ?? ''))
		).toEqual(['₸13,000,000', '₸14,055,000', '₸23,566,500']);
		expect(row?.overlap).toBe('the lowest counts money that may be the same only once');
		expect(spreads?.more.href).toMatch(/\/checks\?.*#questions$/);
	});

	it('gives the stated tenge in dollars beside it, with the rate and its day', () => {
		const conversions = languages.map((language) => {
			const { stated } = recordedOf(statementFacts, day, language).mix;
			return plainSpaces(stated[0]?.conversion ?? '');
		});
		expect(conversions).toEqual([
			'= $93,110 at 150.95 (30 Sep 2009)',
			'= 93 110 $ по курсу 150,95 (30 сент. 2009 г.)',
			'= 93 110 $, 150,95 бағамы бойынша (2009 ж. 30 қыр.)'
		]);
	});

	it('gives the stated money in dollars at the official rate of the day', () => {
		const { stated } = recordedOf(statementFacts, `${day}&lens=usd`).mix;
		expect(stated[0]?.conversion).toBe('at 150.95 ₸ per $ (30 Sep 2009)');
		expect(strip('&lens=usd', 'en').at(-1)).toBe(
			'State money stated: $93,110 (as printed; $86,121 to $156,121 over the open readings)'
		);
		const rows = recordedOf(statementFacts, `${day}&lens=usd`).rates?.rows ?? [];
		expect(rows.filter(({ key }) => key.startsWith('source'))).toEqual([
			expect.objectContaining({ used: 'Plan money', rate: '150.95 ₸ per USD', day: '30 Sep 2009' }),
			expect.objectContaining({ used: 'Three lots', rate: '150.95 ₸ per USD', day: '30 Sep 2009' })
		]);
	});
});

describe('the other readings of the statement', () => {
	it('say cautiously that one shelter is unfunded since the day of the statement', () => {
		expect(languages.map((language) => headline('&reading=cautious', language))).toEqual([
			'1 of 3 shelters has been unfunded since 1 October 2009.',
			'1 из 3 приютов без финансирования с 1 октября 2009 года.',
			'3 баспананың 1-еуі 2009 жылғы 1 қазаннан бері қаржыландырылмайды.'
		]);
		expect(paragraph('&reading=cautious', 'en')).toContain(
			'The other two shelters lose their money on 31 December 2009.'
		);
		expect(strip('&reading=cautious', 'en')[0]).toBe(
			'Next loss: 31 Dec 2009 (2 of 3 shelters, amount unknown; unfunded since 1 October 2009: Shelter, Astana)'
		);
	});

	it('say hopefully that one ends with 2009 and two with 2010', () => {
		expect(languages.map((language) => headline('&reading=hopeful', language))).toEqual([
			'1 of 3 shelters loses its money on 31 December 2009.',
			'1 из 3 приютов теряет финансирование 31 декабря 2009 года.',
			'3 баспананың 1-еуі 2009 жылғы 31 желтоқсанда қаржыландырудан айырылады.'
		]);
		expect(
			languages.map((language) => paragraph('&reading=hopeful', language).split('. ')[0])
		).toEqual([
			'The other two shelters lose their money on 31 December 2010',
			'Остальные два приюта теряют финансирование 31 декабря 2010 года',
			'Қалған екі баспана 2010 жылғы 31 желтоқсанда қаржыландырудан айырылады'
		]);
	});

	it('are named above the headline with the day', () => {
		const eyebrows = ['', '&reading=cautious', '&reading=hopeful'].map(
			(search) => recordedOf(statementFacts, day + search, 'ru').lede.eyebrow
		);
		expect(eyebrows.map((text) => plainSpaces(text ?? ''))).toEqual([
			'По состоянию на 1 октября 2009 г. · принятое прочтение',
			'По состоянию на 1 октября 2009 г. · осторожное прочтение',
			'По состоянию на 1 октября 2009 г. · оптимистичное прочтение'
		]);
	});
});

describe('what stands beside the statement', () => {
	it('is a mix by count, with the share by money left out and not set to zero', () => {
		const { mix } = recordedOf(statementFacts, day);
		expect(mix.byCount.bar.blocks.map(({ key, text }) => [key, text])).toEqual([
			['state', '1 state'],
			['foreign', '2 foreign']
		]);
		expect(mix.byMoney.years).toBeNull();
		expect(mix.byMoney.unknown).toEqual({
			text: 'unknown: no amount is disclosed',
			why: 'A share in money would need all three amounts. It is left out, not set to zero.'
		});
	});

	it('is each figure to check, with the sources it is about', () => {
		const { checks } = overviewOf(statementFacts, day).checks;
		expect(checks.map(({ code, sources }) => [code, sources.map(({ href }) => href)])).toEqual([
			['implied-rate', ['/records/sources/5?as-of=2009-10-01&from=2009-04&to=2011-03']],
			['overlap', expect.any(Array)],
			['period-outside-parent', expect.any(Array)],
			['uncertain-end', expect.any(Array)]
		]);
	});

	it('is each phrase once, with its document, its place and every source it speaks of', () => {
		const [document] = overviewOf(statementFacts, day).quotes.documents;
		expect(document?.title).toBe('Alina Orlova. Work Session 6, 1 October 2009.');
		expect(document?.quotes.map(({ quote, sources }) => [quote, sources.length])).toEqual([
			['for the period of three months', 1],
			['retain sponsorship up to 2010', 2],
			['three lots to the amount of 13 000 000 tenge', 1],
			['1055000 tenge (70,000 dollars)', 1]
		]);
	});

	it('leaves out on an earlier day what was not known yet', () => {
		const before = overviewOf(statementFacts, '?as-of=2009-09-01');
		expect(before.quotes.documents).toEqual([]);
	});
});
