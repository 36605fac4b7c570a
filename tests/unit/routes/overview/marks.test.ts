import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import type { CheckCode } from '$lib/domain/checks/check';
import type { Facts } from '$lib/domain/facts';
import type { MarkView } from '$lib/format/footnotes';
import { asking, ledger, type LedgerMoney, type LedgerProgram } from '../../../support/ledger';
import { overviewOf, recordedOf } from '../../../support/overview';

const range = '?as-of=2026-03-10&from=2026-01&to=2027-12';
const ends = { from: '2026-01-01', to: '2026-06-30' };
const runs = { from: '2026-01-01', to: '2027-12-31' };
const signedLate = { amount: 600, ...ends, signed: '2026-02-01' };
const misspread = { amount: 2400, ...runs, tranches: [{ on: '2026-02-01', amount: 2000 }] };

function program(name: string, money: LedgerMoney, rest: Partial<LedgerProgram> = {}) {
	const need = { monthly: 100, from: '2026-01', to: '2027-12' };
	return { name, need, money: [{ origin: 'state' as const, ...money }], ...rest };
}

/** With every check of the code accepted. */
function accepting(facts: Facts, code: CheckCode): Facts {
	const { checks } = answer(facts, asking({ asOf: '2026-03-10', from: '2026-01', to: '2027-12' }));
	const acceptances = checks
		.filter((check) => check.code === code)
		.map(({ subject, figures }, index) => ({
			id: index + 1,
			...{ code, subject, figures, reason: 'As signed.' },
			...{ acceptedOn: '2026-03-01', acceptedBy: 'Dinara' }
		}));
	return { ...facts, acceptances };
}

const labels = (marks: readonly MarkView[] | undefined) => marks?.map(({ label }) => label);

describe('the facts of the overview', () => {
	it('mark the state’s share where an amount behind it is odd', () => {
		const facts = ledger([program('A', misspread), program('B', { amount: 2400, ...runs })]);
		const share = recordedOf(facts, range).facts[3];
		expect(labels(share?.marks)).toEqual(['To check: Tranches do not add up']);
	});

	it('leave the share alone where what is odd runs in other years', () => {
		const past = { ...misspread, from: '2025-01-01', to: '2026-12-31' };
		const facts = ledger([program('A', past), program('B', { amount: 2400, ...runs })]);
		const share = recordedOf(facts, range).facts[3];
		expect(share?.marks).toEqual([]);
	});

	it('mark the capacity that loses money on a day that is odd', () => {
		const beds = { capacity: { count: 14, unit: 'beds' } };
		const facts = ledger([program('A', signedLate, beds), program('B', misspread)]);
		const capacity = recordedOf(facts, range).facts.find(({ value }) => value.includes('14'));
		expect(labels(capacity?.marks)).toEqual(['To check: Signed after its start']);
	});
});

describe('a folded region', () => {
	/** More than stand in one list, all in one region. */
	function manyFacts(odd: number): Facts {
		return ledger(
			Array.from({ length: 26 }, (_, at) =>
				program(`Program ${at + 1}`, at < odd ? signedLate : { amount: 600, ...ends }, {
					region: 'Astana'
				})
			)
		);
	}

	const regionOf = (facts: Facts, search = '') =>
		recordedOf(facts, range + search).horizon.groups?.[0];

	it('bears the marks of the programs folded into it, many as one', () => {
		expect(labels(regionOf(manyFacts(1))?.marks)).toEqual(['To check: Signed after its start']);
		expect(labels(regionOf(manyFacts(4))?.marks)).toEqual(['Settle these 4 figures']);
		expect(regionOf(manyFacts(0))?.marks).toEqual([]);
	});

	it('leads to the notes of what was accepted', () => {
		const facts = accepting(manyFacts(2), 'dates');
		expect(regionOf(facts)?.marks).toMatchObject([
			{ number: '1', href: '#note-1' },
			{ number: '2', href: '#note-2' }
		]);
		expect(overviewOf(facts, range).checks.footnotes.notes.map(({ id }) => id)).toEqual([
			'note-1',
			'note-2'
		]);
	});

	it('leaves the marks to its rows once it is open', () => {
		const open = regionOf(manyFacts(1), '&open=Astana');
		expect(open?.marks).toEqual([]);
		expect(open?.rows.flatMap(({ marks }) => labels(marks))).toEqual([
			'To check: Signed after its start'
		]);
	});

	it('bears the same marks in the table', () => {
		const { table } = recordedOf(manyFacts(1), `${range}&view=table`).horizon;
		expect(labels(table?.groups[0]?.marks)).toEqual(['To check: Signed after its start']);
	});
});
