import { describe, expect, it } from 'vitest';
import { reportFor } from '../../src/cli/report';
import { BadOrder, parseOrder } from '../../src/cli/report/arguments';

const now = new Date('2026-11-24T06:00:00Z');

function report(words: string): Promise<string> {
	return reportFor(parseOrder(`--example statement-2009 ${words}`.trim().split(' ')), now);
}

async function section(words: string, title: string): Promise<string[]> {
	const sections = (await report(words)).split('\n\n').map((text) => text.split('\n'));
	const found = sections.find(([first]) => first === title);
	return (found ?? []).slice(1).map((line) => line.trim());
}

describe('the statement of 2009, told without a browser', () => {
	it('opens on the day of the statement, whatever today is', async () => {
		expect((await report('')).split('\n').slice(0, 3)).toEqual([
			'Statement of 1 October 2009',
			'As of 1 Oct 2009, adopted reading, in KZT, at each month’s own rate',
			'Official rate of 30 Sep 2009: 150.95 ₸/$ (International Monetary Fund)'
		]);
	});

	it('says that all three shelters lose their money on one day, amounts unknown', async () => {
		const loss = 'amount unknown · nothing remains · coverage not known';
		expect(await section('', 'WHICH PROGRAMS LOSE FUNDING, AND WHEN')).toEqual([
			`31 Dec 2009  Shelter, Astana · ${loss}`,
			`31 Dec 2009  Shelter, place not stated (1) · ${loss}`,
			`31 Dec 2009  Shelter, place not stated (2) · ${loss}`,
			'3 of 3 (Shelter) lose money together: 31 Dec 2009'
		]);
	});

	it('says what each reading makes of the open ends', async () => {
		expect(await section('', 'IN EACH READING')).toEqual([
			'cautious:  unfunded since 1 Oct 2009  Shelter, Astana',
			'cautious:  31 Dec 2009  Shelter, place not stated (1)',
			'cautious:  31 Dec 2009  Shelter, place not stated (2)',
			'adopted:  31 Dec 2009  Shelter, Astana',
			'adopted:  31 Dec 2009  Shelter, place not stated (1)',
			'adopted:  31 Dec 2009  Shelter, place not stated (2)',
			'hopeful:  31 Dec 2009  Shelter, Astana',
			'hopeful:  31 Dec 2010  Shelter, place not stated (1)',
			'hopeful:  31 Dec 2010  Shelter, place not stated (2)'
		]);
	});

	it.each([
		['cautious', 'unfunded since 1 Oct 2009  Shelter, Astana'],
		['hopeful', '31 Dec 2010  Shelter, place not stated (1)']
	])('shows the losses of the %s reading when asked for it', async (reading, line) => {
		const lines = await section(`--reading ${reading}`, 'WHICH PROGRAMS LOSE FUNDING, AND WHEN');
		expect(lines).toContain(`${line} · amount unknown · nothing remains · coverage not known`);
	});

	it('knows neither need nor coverage, and never says 0 % or 100 %', async () => {
		const text = await report('');
		expect(text).toContain('Shelter, Astana · need not recorded · money ends on 31 Dec 2009');
		expect(text).not.toMatch(/\b(0|100)\s?%/);
	});

	it('tells state from donor money by programs, and by money that it is unknown', async () => {
		expect(await section('', 'STATE AND DONOR MONEY')).toEqual([
			'By number of programs: state 1, domestic 0, foreign 2, undecided 0, nobody 0',
			'By money: unknown, no amount is disclosed'
		]);
	});

	it('sums the state money stated in tenge, as printed and over the open readings', async () => {
		expect(await section('', 'STATED, BUT NOT PLACED IN TIME OR IN A PROGRAM')).toEqual([
			'Government plan 2009–2010 (promised): ₸1,055,000 · implied rate 15.07, official 150.95',
			'Three lots of a state contest (tendered): ₸13,000,000 · implied rate 149.43, official 150.95',
			'State money stated: ₸14,055,000 as printed; ₸13,000,000 to ₸23,566,500 over the open readings'
		]);
	});

	it('sums it in dollars at the rate of the document’s day, and says which', async () => {
		const lines = await section('--lens usd', 'STATED, BUT NOT PLACED IN TIME OR IN A PROGRAM');
		expect(lines[1]).toContain(
			'$86,121.23 · rate 150.95 ₸/USD of 30 Sep 2009, International Monetary Fund'
		);
		expect(lines[2]).toBe(
			'State money stated: $93,110.30 as printed; $86,121.23 to $156,121.23 over the open readings'
		);
	});

	it('raises the four checks of the statement, and no others', async () => {
		const lines = await section('', 'FIGURES TO CHECK');
		expect(lines.map((line) => line.split('.')[0])).toEqual([
			'Implied rate',
			'May be the same money',
			'Period past its plan',
			'Uncertain end'
		]);
	});

	it.each([
		['ru', 'По состоянию на 1 окт. 2009 г.', 'Приют, Астана'],
		['kk', '2009 ж. 1 қаз. жағдайы бойынша', 'Баспана, Астана']
	])('tells it all in %s', async (language, day, program) => {
		const text = (await report(`--language ${language}`)).replaceAll('\u00A0', ' ');
		expect(text).toContain(day);
		expect(text).toContain(program);
	});
});

describe('the same report as data', () => {
	it('carries rate, date, origin and basis with every figure of a month', async () => {
		const data: unknown = JSON.parse(await report('--lens usd --json'));
		expect(data).toMatchObject({
			asOf: '2009-10-01',
			lens: 'USD',
			basis: 'month',
			stated: [{ origin: 'state', printed: { amount: '93110.30' }, highest: '156121.23' }],
			checks: [
				{
					code: 'implied-rate',
					tengePerDollar: '15.071429',
					timesHundredths: 1002,
					readings: [
						{ name: 'digit-lost', tenge: '10550000.00', dollars: '69890.69' },
						{ name: 'dollars-right', tenge: '10566500.00', dollars: '70000.00' },
						{ name: 'tenge-right', tenge: '1055000.00', dollars: '6989.07' }
					]
				},
				{ code: 'overlap' },
				{ code: 'period-outside-parent' },
				{ code: 'uncertain-end' }
			]
		});
		expect(data).toHaveProperty('months.8.byOrigin.foreign', {
			amount: '0.00',
			assumed: false,
			undisclosedSources: 2,
			withoutRate: 0,
			currency: 'USD',
			basis: 'month',
			rates: [
				{
					currency: 'USD',
					origin: 'International Monetary Fund',
					mean: false,
					assumed: true,
					tengePerUnit: '150.95',
					date: '2009-09-30'
				}
			]
		});
	});

	it('names things, so that no row number is in it', async () => {
		expect(await report('--json')).not.toMatch(/"[a-zA-Z]*(Id|Ids)":/);
	});
});

describe('an order that cannot be understood', () => {
	it.each([
		['', 'Say either --example or --database.'],
		['--example nothing', '--example is one of statement-2009'],
		['--example statement-2009 --language de', '--language is one of en, ru, kk'],
		['--example statement-2009 --colour red', 'Unknown option']
	])('is refused in words: %s', (words, message) => {
		expect(() => parseOrder(words.split(' ').filter(Boolean))).toThrow(message);
	});

	it.each(['--as-of 2009-02-30', '--lens eur', '--from 2010-01 --to 2009-01'])(
		'is refused when the question is no question: %s',
		async (words) => {
			await expect(report(words)).rejects.toThrow(BadOrder);
		}
	);

	it('is refused when there is no such database, and makes none', async () => {
		await expect(
			reportFor(parseOrder(['--database', '/nowhere/else.sqlite']), now)
		).rejects.toThrow('There is no file /nowhere/else.sqlite.');
	});
});
