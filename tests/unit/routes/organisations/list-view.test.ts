import { describe, expect, it } from 'vitest';
import { listView } from '../../../../src/routes/[workspace]/organisations/view';
import { parseQuestion } from '../../../../src/routes/[workspace]/question';
import { ledger } from '../../../support/ledger';
import { named } from '../../../support/ledger-rows';

const opening = { today: '2026-11-24', opensAsOf: null, opensFrom: null, opensTo: null };
const recorded = ledger(
	['Shelter', 'Hotline', 'Legal aid', 'Training'].map((name) => ({ name, money: [] }))
);
const facts = {
	programs: recorded.programs.map((program) => ({ ...program, organisationId: 1 })),
	organisations: [
		{ id: 1, name: named('Aq Bosaga') },
		{ id: 2, name: named('Zhanashyr') }
	]
};

function listed(search = '') {
	const asked = parseQuestion(new URL(`http://tirek.test/ws/organisations${search}`), opening);
	const list = listView(facts, { asked, base: '/ws', add: null }, 'en');
	return { ...list, rows: list.table.rows.map(({ cells }) => cells.map(({ text }) => text)) };
}

describe('the list of organisations', () => {
	it('names the programs of each, and counts those it does not name', () => {
		expect(listed().rows).toEqual([
			['Aq Bosaga', 'Hotline; Legal aid; Shelter and 1 more', '4'],
			['Zhanashyr', 'none', '0']
		]);
		expect(listed().answer).toEqual(['2 organisations are recorded.', '1 of them runs programs.']);
	});

	it('is searched by program too, filtered to those without any, and sorted', () => {
		expect(listed('?q=hot').rows.map(([name]) => name)).toEqual(['Aq Bosaga']);
		expect(listed('?programs=none').rows.map(([name]) => name)).toEqual(['Zhanashyr']);
		expect(listed('?sort=count').rows.map(([name]) => name)).toEqual(['Zhanashyr', 'Aq Bosaga']);
	});
});
