import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { languages, type Facts } from '$lib/domain/facts';
import { asking, ledger, rate } from '../../../support/ledger';
import { plainSpaces } from '../../../support/overview';
import { presentDay } from '../../../support/present-day';
import { programOf } from '../../../support/programs';
import { statementFacts } from '../../../support/statement-facts';

const facts = presentDay();
const search = '?from=2026-01&to=2028-12';
const then = '?as-of=2009-10-01&from=2009-04&to=2011-03';
const shelter = programOf(facts, 'Shelter, Petropavlovsk', search);

describe('the page of a program', () => {
	it('opens with the loss in a sentence', () => {
		expect(shelter.headline).toBe(
			'Loses ₸2.1m a month on 31 December 2026: coverage falls from 100% to 38%.'
		);
		expect(plainSpaces(programOf(facts, 'Shelter, Petropavlovsk', search, 'ru').headline)).toBe(
			'31 декабря 2026 года теряет 2,1 млн ₸ в месяц: покрытие падает с 100 % до 38 %.'
		);
	});

	it('states need, fully funded until, the last money and what is missing', () => {
		expect(shelter.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
			'Need a month: ₸3,400,000',
			'Fully funded until: 31 Dec 2026',
			'Some money until: 31 Dec 2027',
			'Missing in 2027: ₸25,200,000'
		]);
	});

	it('has a card for each loss, with what remains and what could bridge it', () => {
		const [first, second] = shelter.losses.cards;
		expect(shelter.losses.cards).toHaveLength(2);
		expect(first).toMatchObject({
			day: '31 Dec 2026',
			near: 'in 37 days',
			monthly: { text: '−₸2.1m', unit: 'a month' },
			coverage: { text: '100% → 38%' }
		});
		expect(first?.coverage.bar?.kept).toMatchObject([{ origin: 'state', from: 0 }]);
		expect(second?.rows[1]).toEqual({ label: 'What remains', lines: ['nothing'] });
	});

	it('lists its sources with the program’s part, and sums the month’s contracted money', () => {
		const { rows, total } = shelter.sources;
		expect(rows.length).toBeGreaterThan(2);
		expect(rows.every(({ href }) => href.startsWith('/ws/sources/'))).toBe(true);
		expect(total).toMatchObject({ label: 'Contracted in November 2026', text: '3,400,000' });
	});

	it('shows the need by line in its own currency', () => {
		expect(shelter.need.version).toMatchObject({
			lines: [{ line: 'all', monthly: '3,400,000' }],
			total: { label: 'All lines, November 2026', monthly: '3,400,000' }
		});
	});

	it('has columns for a program with need, and the same figures as a table', () => {
		expect(shelter.coverage.ribbon).toBeNull();
		expect(shelter.coverage.columns?.months).toHaveLength(36);
		expect(shelter.coverage.columns?.losses.map(({ date }) => date)).toEqual([
			'31 Dec 2026',
			'31 Dec 2027'
		]);
		expect(shelter.coverage.table.groups).toHaveLength(1);
	});

	it('marks what an assumed rate is in', () => {
		const abroad = ledger(
			[
				{
					name: 'Shelter',
					need: { monthly: 1000, from: '2026-01', to: '2027-12' },
					money: [{ amount: 36_000, currency: 'USD', from: '2026-01-01', to: '2026-12-31' }]
				}
			],
			[rate('USD', '2026-01-31', 500)]
		);
		const view = programOf(abroad, 'Shelter', search);
		expect(view.losses.cards[0]?.monthly.text).toMatch(/^≈/);
	});
});

describe('the page of a shelter of 2009', () => {
	const astana = programOf(statementFacts, 'Shelter, Astana', then);

	it('says what nobody has stated, and never 0', () => {
		expect(astana.headline).toBe('Loses money on 31 December 2009; the amount is not known.');
		expect(astana.facts.map(({ value }) => value)).toEqual([
			'not recorded',
			'need not recorded',
			'31 Dec 2009',
			'not known'
		]);
		expect(astana.need.version).toBeNull();
		expect(astana.sources.rows[0]?.part).toMatchObject({ text: 'undisclosed', known: false });
		expect(astana.sources.total.text).toBe('not known');
	});

	it('shows only time where no need gives columns a scale', () => {
		expect(astana.coverage.columns).toBeNull();
		expect(astana.coverage.ribbon?.rows).toHaveLength(1);
	});

	it.each(languages)('has no unfinished words in %s', (language) => {
		const both = [
			programOf(statementFacts, 'Shelter, Astana', then, language),
			programOf(facts, 'Training for police', search, language)
		];
		expect(JSON.stringify(both)).not.toMatch(/undefined|NaN|programs_|\{\w+\}/);
	});
});

describe('a loss that can be asked about', () => {
	const asked = ledger([
		{
			name: 'Shelter',
			minimum: 6_000,
			capacity: { count: 14, unit: 'beds' },
			need: { monthly: 1000, from: '2026-01', to: '2027-12' },
			money: [
				{ funder: 'EU', amount: 9_600, from: '2026-01-01', to: '2026-12-31' },
				{ funder: 'City', amount: 9_600, from: '2026-01-01', to: '2027-12-31' }
			]
		}
	]);
	const takes = (days: number) => ({
		...asked,
		funders: asked.funders.map((funder) => ({
			...funder,
			usualDays: { toDecision: null, toMoney: days }
		}))
	});
	const rows = (days: number, language?: 'kk') =>
		programOf(takes(days), 'Shelter', search, language).losses.cards[0]?.rows ?? [];

	it('names the last safe date, and says when it has passed', () => {
		expect(rows(199).at(-1)).toEqual({
			label: 'Asking again',
			lines: ['Last safe date to apply: 15 Jun 2026 (passed)']
		});
		expect(rows(30).at(-1)?.lines).toEqual(['Last safe date to apply: 1 Dec 2026']);
		expect(rows(30, 'kk').at(-1)?.lines[0]).toContain('2026 жылғы 1 желтоқсаннан кешіктірмей');
	});

	it('says nothing of a date where nobody knows how long the funder takes', () => {
		const { losses } = programOf(asked, 'Shelter', search);
		expect(losses.cards[0]?.rows.map(({ label }) => label)).not.toContain('Asking again');
	});

	it('says why the program closes with less than its minimum', () => {
		expect(rows(30)[0]?.lines).toEqual([
			expect.stringContaining('14 beds'),
			'With less than 60% of its need it closes: rent'
		]);
		expect(programOf(asked, 'Shelter', search).need.minimum).toBe(
			'It stays open with 60% of its need or more: rent'
		);
	});
});

describe('the footnotes of a program’s page', () => {
	/** With every check accepted: its amount, its days, and that no document is cited. */
	function acceptedAll(): Facts {
		const days = { from: '2026-01-01', to: '2026-12-31', signed: '2026-02-01' };
		const tranches = [{ on: '2026-02-01', amount: 1000 }];
		const facts = ledger([{ name: 'A', money: [{ amount: 1200, ...days, tranches }] }]);
		const question = { asOf: '2026-03-10', from: '2026-01', to: '2027-12' };
		const acceptances = answer({ ...facts, claims: [] }, asking(question)).checks.map(
			({ code, subject, figures }, index) => ({
				id: index + 1,
				...{ code, subject, figures, reason: 'As signed.' },
				...{ acceptedOn: '2026-03-01', acceptedBy: 'Dinara' }
			})
		);
		return { ...facts, claims: [], acceptances };
	}

	it('are those whose marks show, and no others', () => {
		const facts = acceptedAll();
		const range = '?as-of=2026-03-10&from=2026-01&to=2027-12';
		const { notes, sources } = programOf(facts, 'A', range);
		const marks = sources.rows.flatMap(({ noted }) => [
			...noted.stage,
			...noted.days,
			...noted.part
		]);
		expect(new Set(marks.map(({ href }) => href))).toEqual(
			new Set(notes.rows.map(({ id }) => `#${id}`))
		);
		expect(notes.rows.length).toBeGreaterThan(0);
		expect(notes.rows.length).toBeLessThan(facts.acceptances.length);
	});
});
