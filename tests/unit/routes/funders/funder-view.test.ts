import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import type { Facts, Language } from '$lib/domain/facts';
import { funderView } from '../../../../src/routes/[workspace]/funders/[funder]/view';
import { parseQuestion } from '../../../../src/routes/[workspace]/question';
import { ledger, rate } from '../../../support/ledger';
import { plainSpaces } from '../../../support/overview';

const opening = { today: '2026-11-24', opensAsOf: null, opensFrom: null, opensTo: null };
const days = { from: '2026-01-01', to: '2026-12-31' };
const applied = { firmness: 'applied', known: '2026-01-10' } as const;
const recorded = ledger(
	[
		{
			name: 'Shelter',
			money: [
				{ source: 'Grant', amount: 1_200_000, ...days },
				{ source: 'Old grant', amount: 600, currency: 'USD', from: '2024-01-01', to: '2024-12-31' },
				{ source: 'Silent', amount: null, ...days },
				{ source: 'Asked', amount: 500, ...days, ...applied },
				{
					source: 'Refused',
					...{ amount: 900, ...days, ...applied },
					steps: [{ step: 'declined', day: '2026-03-11' }]
				},
				{ source: 'Stopped', amount: 700, ...days, terminated: '2026-06-30' },
				{ source: 'Another’s', amount: 99, ...days }
			]
		}
	],
	[rate('USD', '2024-01-31', 450)]
);
const usualDays = { toDecision: 30, toMoney: null };
const facts: Facts = {
	...recorded,
	funders: recorded.funders.map((funder) => ({ ...funder, bin: '941240000193', usualDays })),
	sources: recorded.sources.map((source) => ({ ...source, funderId: source.id === 7 ? 7 : 1 }))
};

function shown(search = '', language: Language = 'en') {
	return shownOf(facts, search, language);
}

/** With every check accepted. */
function acceptedAll(): Facts {
	const asked = parseQuestion(new URL('http://tirek.test/ws/funders/1'), opening);
	const acceptances = answer(facts, asked).checks.map(({ code, subject, figures }, index) => ({
		id: index + 1,
		...{ code, subject, figures, reason: 'As signed.' },
		...{ acceptedOn: '2026-11-01', acceptedBy: 'Dinara' }
	}));
	return { ...facts, acceptances };
}

function shownOf(facts: Facts, search = '', language: Language = 'en') {
	const asked = parseQuestion(new URL(`http://tirek.test/ws/funders/1${search}`), opening);
	const place = { asked, base: '/ws', records: true, decides: true };
	const view = funderView(facts, answer(facts, asked), 1, place, language);
	if (view === null) throw new Error('no funder 1');
	return view;
}

const names = (search = '') =>
	shown(search).money.map(({ id, rows }) => [id, ...rows.map(({ name }) => name)]);

describe('the page of a funder', () => {
	it('tells what it gave, what is promised, and what was declined or ended early', () => {
		expect(names()).toEqual([
			['gave', 'Grant', 'Silent', 'Old grant'],
			['promised', 'Asked'],
			['left', 'Refused', 'Stopped']
		]);
	});

	it('is as of a day: a refusal that came later was still an application', () => {
		expect(names('?as-of=2026-03-10')).toEqual([
			['gave', 'Grant', 'Silent', 'Stopped', 'Old grant'],
			['promised', 'Asked', 'Refused']
		]);
	});

	it('marks what is odd in a source, and lists the note of what was accepted', () => {
		const codes = (search = '') =>
			shown(search).money.flatMap(({ rows }) => rows.flatMap(({ noted }) => noted.amount));
		expect(codes().length).toBeGreaterThan(0);
		const { notes, money } = shownOf(acceptedAll());
		const marks = money.flatMap(({ rows }) =>
			rows.flatMap(({ noted }) => [...noted.stage, ...noted.days, ...noted.amount])
		);
		expect(notes.rows.length).toBeGreaterThan(0);
		expect(new Set(marks.map(({ href }) => href))).toEqual(
			new Set(notes.rows.map(({ id }) => `#${id}`))
		);
	});

	it('names the programs paid, each a link', () => {
		const [gave] = shown('?lens=USD').money;
		expect(gave?.columns.funder).toBe('Programs paid');
		expect(gave?.rows[0]?.programs).toEqual([{ text: 'Shelter', href: '/ws/programs/1?lens=USD' }]);
	});

	it('sums by currency, and in the lens, each firmness by itself', () => {
		const [gave, , left] = shown().money;
		expect(gave?.totals.others.map(({ text }) => plainSpaces(text))).toEqual([
			'Contracted, 3 sources: ₸1,200,000; $600; 1 of undisclosed amount is not in the sum. In all ≈ ₸1,470,000'
		]);
		expect(left?.totals.others).toHaveLength(2);
	});

	it('says how many of the decided requests were won', () => {
		const { times } = shown();
		expect(times.rate).toBe('4 of 5 decided requests were won.');
		expect(times.beside).toEqual(['1 more is not decided yet.']);
		expect(plainSpaces(shown('', 'ru').times.rate)).toBe('Поддержано 4 из 5 рассмотренных заявок.');
	});

	it('sets what was entered beside what the records show', () => {
		expect(shown().times.rows).toEqual([
			{
				label: 'From application to decision',
				entered: { text: '30 days', absent: false },
				measured: { text: '60 days, measured once', absent: false }
			},
			{
				label: 'From application to first money',
				entered: { text: 'not entered', absent: true },
				measured: { text: 'the records do not show it yet', absent: true }
			}
		]);
	});

	it('shows its BIN', () => {
		expect(shown().facts.rows).toContainEqual(
			expect.objectContaining({ term: 'BIN', text: '941240000193' })
		);
	});
});
