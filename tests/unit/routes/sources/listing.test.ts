import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import type { Facts, Question } from '$lib/domain/facts';
import { paged } from '../../../../src/routes/[workspace]/list/rows';
import {
	filterCounts,
	filtered,
	sorted,
	sourceItems
} from '../../../../src/routes/[workspace]/sources/listing';
import {
	parseSelection,
	type Selection
} from '../../../../src/routes/[workspace]/sources/selection';
import { asking, ledger, rate } from '../../../support/ledger';
import { statementFacts } from '../../../support/statement-facts';

const compareText = new Intl.Collator('ru').compare;
const opening = parseSelection(new URLSearchParams());

function itemsOf(facts: Facts, question: Partial<Question> & Pick<Question, 'asOf'>) {
	return sourceItems(facts, answer(facts, asking(question)), (name) => name[name.first] ?? '');
}

function namesOf(items: readonly { readonly name: string }[]): string[] {
	return items.map(({ name }) => name);
}

const statement = itemsOf(statementFacts, { asOf: '2009-10-01' });

function found(selection: Partial<Selection>) {
	return namesOf(filtered(statement, { ...opening, ...selection }));
}

describe('searching the list', () => {
	it('finds a source by its Russian name in any case', () => {
		expect(found({ q: 'ТРИ ЛОТА' })).toEqual(['Three lots']);
	});

	it('finds a source by Kazakh letters in any case', () => {
		expect(found({ q: 'ҮШ ЛОТ' })).toEqual(['Three lots']);
		expect(found({ q: 'қаражаты' })).toEqual(['Astana money', 'Plan money']);
	});

	it('finds a source by its funder and by its reference', () => {
		expect(found({ q: 'мәдениет' })).toEqual(['Three lots']);
		expect(found({ q: 'contest 2009' })).toEqual(['Three lots']);
	});

	it('wants every word, in whatever order', () => {
		expect(found({ q: 'plan money' })).toEqual(['Plan money']);
		expect(found({ q: 'money plan' })).toEqual(['Plan money']);
		expect(found({ q: 'plan sponsors' })).toEqual([]);
	});

	it('reads ё and е alike', () => {
		const facts = ledger([
			{ name: 'Shelter', money: [{ amount: 1, source: 'Счётный фонд', to: '2030-01-01' }] }
		]);
		const items = itemsOf(facts, { asOf: '2026-01-01' });
		expect(filtered(items, { ...opening, q: 'счетный' })).toHaveLength(1);
	});
});

describe('filtering the list', () => {
	it('keeps one origin, kind, firmness, or those with a check', () => {
		expect(found({ origin: 'foreign' })).toEqual(['Sponsors (1)', 'Sponsors (2)']);
		expect(found({ kind: 'plan_allocation' })).toEqual(['Plan money']);
		expect(found({ firmness: 'tendered' })).toEqual(['Three lots']);
		expect(found({ checked: true })).toHaveLength(5);
	});

	it('leaves out what has ended until it is asked for', () => {
		const cautious = itemsOf(statementFacts, { asOf: '2009-10-01', reading: 'cautious' });
		expect(namesOf(filtered(cautious, opening))).not.toContain('Astana money');
		expect(namesOf(filtered(cautious, { ...opening, standing: 'ended' }))).toEqual([
			'Astana money'
		]);
		expect(filtered(cautious, { ...opening, standing: 'all' })).toHaveLength(5);
	});

	it('counts each choice as if it alone were set anew', () => {
		const counts = filterCounts(statement, { ...opening, origin: 'state' });
		expect(Object.fromEntries(counts.origin)).toEqual({ state: 3, foreign: 2 });
		expect(Object.fromEntries(counts.kind)).toEqual({
			state_grant: 1,
			procurement_lot: 1,
			plan_allocation: 1
		});
		expect(counts.ended).toBe(0);
	});
});

describe('sorting the list', () => {
	const facts = ledger(
		[
			{
				name: 'Shelter',
				money: [
					{ amount: 300, source: 'Ящик', from: '2026-01-01', to: '2026-12-31' },
					{ amount: 100, source: 'Ёлка', from: '2026-01-01', to: '2027-12-31' },
					{ amount: 5, source: 'Банк', currency: 'USD', from: '2026-01-01', to: '2026-06-30' },
					{ amount: null, source: 'Астра', firmness: 'applied' }
				]
			}
		],
		[rate('USD', '2026-01-31', 500)]
	);
	const items = itemsOf(facts, { asOf: '2026-02-01' });
	const by = (sort: Selection['sort'], descending = false) =>
		namesOf(sorted(items, { sort, descending }, compareText));

	it('puts the soonest end first and the unknown one last, either way', () => {
		expect(by('end')).toEqual(['Банк', 'Ящик', 'Ёлка', 'Астра']);
		expect(by('end', true)).toEqual(['Ёлка', 'Ящик', 'Банк', 'Астра']);
	});

	it('sorts names as the language does', () => {
		expect(by('name')).toEqual(['Астра', 'Банк', 'Ёлка', 'Ящик']);
		expect(by('name', true)).toEqual(['Ящик', 'Ёлка', 'Банк', 'Астра']);
	});

	it('sorts amounts in the lens, undisclosed ones last', () => {
		expect(by('lens')).toEqual(['Ёлка', 'Ящик', 'Банк', 'Астра']);
		expect(by('lens', true)).toEqual(['Банк', 'Ящик', 'Ёлка', 'Астра']);
	});

	it('sorts agreed amounts by currency, never tenge against dollars', () => {
		expect(by('agreed')).toEqual(['Ёлка', 'Ящик', 'Банк', 'Астра']);
	});

	it('puts contracted money before applied', () => {
		expect(by('firmness').at(-1)).toBe('Астра');
		expect(by('firmness', true)[0]).toBe('Астра');
	});

	it('depends on no order of rows', () => {
		const turned = itemsOf(
			{ ...facts, sources: [...facts.sources].reverse() },
			{ asOf: '2026-02-01' }
		);
		expect(namesOf(sorted(turned, opening, compareText))).toEqual(by('end'));
	});
});

describe('what a source comes to as a whole', () => {
	it('is undisclosed with its rest, never 0, in the statement', () => {
		const astana = statement.find(({ name }) => name === 'Astana money');
		expect(astana?.inLens.state).toBe('undisclosed');
		expect(astana?.unallocated.state).toBe('undisclosed');
	});

	it('converts what no program has at its document’s day', () => {
		const dollars = itemsOf(statementFacts, { asOf: '2009-10-01', lens: 'USD' });
		const lots = dollars.find(({ name }) => name === 'Three lots');
		expect(lots?.inLens).toEqual({
			state: 'known',
			value: { minor: 8_612_123, assumed: false }
		});
	});

	it('leaves the rest unknown where a part of it is undisclosed', () => {
		const facts = ledger([
			{ name: 'Shelter', money: [{ amount: 100, from: '2026-01-01', to: '2026-12-31' }] }
		]);
		const [allocation] = facts.allocations;
		if (!allocation) throw new Error('the ledger has an allocation');
		const untold = { ...allocation, id: 2, amount: { state: 'undisclosed' as const } };
		const [item] = itemsOf({ ...facts, allocations: [allocation, untold] }, { asOf: '2026-02-01' });
		expect(item?.unallocated.state).toBe('undisclosed');
	});

	it('counts only the claims known on the day', () => {
		const undated = {
			...statementFacts,
			documents: statementFacts.documents.map((document) => ({ ...document, day: '2009-12-01' }))
		};
		const [item] = itemsOf(undated, { asOf: '2009-10-01' });
		expect(item?.claims).toEqual([]);
	});
});

describe('pages of the list', () => {
	const numbers = Array.from({ length: 30 }, (_, index) => index + 1);

	it('show the rows asked for', () => {
		expect(paged(numbers, { page: 2, rows: 25 })).toEqual({
			shown: [26, 27, 28, 29, 30],
			page: 2,
			pages: 2,
			first: 25
		});
	});

	it('end at the last one', () => {
		expect(paged(numbers, { page: 99, rows: 25 }).page).toBe(2);
	});

	it('are one even where nothing is found', () => {
		expect(paged([], { page: 1, rows: 25 })).toEqual({ shown: [], page: 1, pages: 1, first: 0 });
	});
});
