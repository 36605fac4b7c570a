import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { listView } from '../../../../src/routes/[workspace]/plans/view';
import { parseQuestion } from '../../../../src/routes/[workspace]/question';
import { ledger } from '../../../support/ledger';
import { named } from '../../../support/ledger-rows';

const opening = { today: '2026-11-24', opensAsOf: null, opensFrom: null, opensTo: null };
const days = { from: '2027-01-01', to: '2027-12-31' };
const source = ledger([
	{
		name: 'Shelter',
		money: [
			{ amount: 24_000, ...days, kind: 'plan_allocation', firmness: 'planned', plan: days },
			{ amount: 6_000, ...days, kind: 'procurement_lot', plan: days }
		]
	}
]);
/** The first approved long ago, the second only after the day that is asked about. */
const facts = {
	...source,
	plans: source.plans.map((plan, index) => ({
		...plan,
		name: named(index === 0 ? 'Action plan' : 'Budget'),
		approvedOn: index === 0 ? '2026-03-01' : '2026-12-01'
	}))
};

function listed(search = '') {
	const asked = parseQuestion(new URL(`http://tirek.test/ws/plans${search}`), opening);
	const list = listView(facts, answer(facts, asked), { asked, base: '/ws', add: null }, 'en');
	return { ...list, rows: list.table.rows.map(({ cells }) => cells.map(({ text }) => text)) };
}

const names = (search: string) => listed(search).rows.map(([name]) => name);

describe('the list of plans', () => {
	it('shows what each promises and what is contracted of it, never added', () => {
		const period = '1 Jan 2027 – 31 Dec 2027';
		expect(listed('?sort=name').rows).toEqual([
			['Action plan', 'approved on 1 Mar 2026', period, '1', '24,000', '0'],
			['Budget', 'draft', period, '1', '0', '6,000']
		]);
		expect(listed().totals).toMatchObject({
			contracted: { amount: '6,000' },
			others: [{ text: 'Promised, 1 source: ₸24,000' }]
		});
	});

	it('takes for a draft what is approved after the day', () => {
		expect(listed().answer).toEqual(['2 plans are recorded.', '1 is approved.']);
		expect(listed('?as-of=2026-12-01').answer[1]).toBe('2 are approved.');
	});

	it('is searched, filtered by standing and sorted', () => {
		expect(names('?q=act')).toEqual(['Action plan']);
		expect(names('?status=draft')).toEqual(['Budget']);
		expect(names('?sort=-contracted')).toEqual(['Budget', 'Action plan']);
	});

	it('says what to do where nothing is recorded', () => {
		const asked = parseQuestion(new URL('http://tirek.test/ws/plans'), opening);
		const place = { asked, base: '/ws', add: '/ws/plans/new' };
		const none = { ...facts, plans: [], sources: [] };
		expect(listView(none, answer(none, asked), place, 'en').empty).toMatchObject({
			title: 'No government plans yet',
			links: [{ text: 'Add a plan', href: '/ws/plans/new' }]
		});
	});
});
