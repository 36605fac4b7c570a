import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import type { Language } from '$lib/domain/facts';
import { listView } from '../../../../src/routes/[workspace]/funders/view';
import { parseQuestion } from '../../../../src/routes/[workspace]/question';
import { ledger } from '../../../support/ledger';

const opening = { today: '2026-11-24', opensAsOf: null, opensFrom: null, opensTo: null };
const days = { from: '2026-01-01', to: '2026-12-31' };
const facts = ledger([
	{
		name: 'Shelter',
		money: [
			{ funder: 'Akimat', origin: 'state', amount: 1_200_000, ...days },
			{ funder: 'Embassy', origin: 'foreign', amount: 600_000, ...days, to: '2026-11-30' },
			{ funder: 'Fund', origin: 'foreign', amount: 500, ...days, firmness: 'applied' },
			{ funder: 'Left', origin: 'foreign', amount: 900, from: '2024-01-01', to: '2025-12-31' },
			{ funder: 'Silent', origin: 'domestic', amount: null, ...days }
		]
	}
]);

function listed(search = '', language: Language = 'en') {
	const asked = parseQuestion(new URL(`http://tirek.test/ws/funders${search}`), opening);
	const place = { asked, base: '/ws', add: '/ws/funders/new', decides: true };
	const list = listView(facts, answer(facts, asked), place, language);
	return { ...list, rows: list.table.rows.map(({ cells }) => cells.map(({ text }) => text)) };
}

const names = (search: string) => listed(search).rows.map(([name]) => name);

describe('the list of funders', () => {
	it('shows whose money each pays, what has not ended, and what of it is contracted', () => {
		expect(listed().rows).toEqual([
			['Akimat', 'State', '1', '31 Dec 2026', '1,200,000'],
			['Embassy', 'Foreign donor', '1', '30 Nov 2026', '600,000'],
			['Fund', 'Foreign donor', '1', 'no end ahead', '0'],
			['Left', 'Foreign donor', '0', 'no end ahead', '0'],
			['Silent', 'Domestic', '1', '31 Dec 2026', 'not known']
		]);
	});

	it('answers in sentences how many there are and how many pay', () => {
		expect(listed().answer).toEqual([
			'5 funders are recorded.',
			'3 of them have contracted money that has not ended.'
		]);
	});

	it('totals contracted money alone, and names the rest beside it', () => {
		const { totals } = listed();
		expect(totals?.contracted).toMatchObject({
			amount: '1,800,000',
			leftOut: ['1 of undisclosed amount is not in the sum']
		});
		expect(totals?.others.map(({ text }) => text)).toEqual(['Applied, 1 source: ₸500']);
	});

	it('totals only what the filters leave', () => {
		expect(listed('?origin=state').totals?.contracted?.amount).toBe('1,200,000');
		expect(listed('?origin=state').totals?.others).toEqual([]);
	});

	it('is searched by name, filtered by origin and sorted, whatever is not known last', () => {
		expect(names('?q=EMB')).toEqual(['Embassy']);
		expect(names('?origin=domestic')).toEqual(['Silent']);
		expect(names('?sort=-contracted')).toEqual(['Akimat', 'Embassy', 'Fund', 'Left', 'Silent']);
		expect(names('?sort=end').slice(0, 2)).toEqual(['Embassy', 'Akimat']);
	});

	it('says where nothing fits how to see all again', () => {
		const { empty } = listed('?q=nobody&origin=state');
		expect(empty).toMatchObject({
			title: 'No funder fits',
			links: [{ href: '?', text: 'Clear search and filters' }]
		});
	});

	it('speaks Russian and Kazakh', () => {
		expect(listed('', 'ru').answer[0]).toBe('Записано 5 финансирующих организаций.');
		expect(listed('', 'kk').answer[0]).toBe('5 қаржыландырушы ұйым енгізілген.');
	});
});
