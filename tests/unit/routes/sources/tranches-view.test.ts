import { describe, expect, it } from 'vitest';
import type { Tranche } from '$lib/domain/agreement';
import type { Claim, Facts } from '$lib/domain/facts';
import { known } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import { cashView } from '../../../../src/routes/[workspace]/sources/[source]/cash-view';
import { statementFacts } from '../../../support/statement-facts';

const asOf = '2026-11-24';
const place = { own: '/ws/sources/1', search: '', records: true };

function paid(id: number, told: Partial<Tranche>): Tranche {
	return {
		id,
		sourceId: 1,
		planned: null,
		condition: 'none',
		conditionNote: null,
		conditionMetOn: null,
		received: null,
		bankRate: null,
		reference: null,
		...told
	};
}

/** The grant of the design: €236,000, of which the last tranche waits for the final report. */
function withTranches(tranches: readonly Tranche[]): Facts {
	const sources = statementFacts.sources.map((source) =>
		source.id === 1 ? { ...source, amount: known(money('EUR', 23_600_000)) } : source
	);
	const official = { origin: 'National Bank', official: true };
	const rates = [
		{ currency: 'EUR', day: '2026-11-23', micros: 601_830_000, ...official },
		{ currency: 'USD', day: '2026-11-23', micros: 520_140_000, ...official }
	];
	return { ...statementFacts, sources, rates, tranches };
}

const first = paid(1, {
	planned: { on: '2024-01-01', minor: 8_260_000 },
	received: { on: '2024-01-19', minor: 8_260_000 },
	bankRate: 493_200_000
});
const last = paid(2, {
	planned: { on: '2027-03-31', minor: 2_360_000 },
	condition: 'report',
	conditionNote: 'final'
});

function shown(tranches: readonly Tranche[], day = asOf) {
	const view = cashView(withTranches(tranches), { asOf: day, reading: 'adopted' }, 1, place, 'en');
	if (!view) throw new Error('not shown');
	return view;
}

describe('the payments of a source', () => {
	it('stand in tenge at the bank’s rate once they came, at the newest official one until then', () => {
		const { rows, totals, columns } = shown([last, first]).tranches;
		expect(columns.planned).toBe('Planned, €');
		expect(rows).toMatchObject([
			{
				number: '1',
				receivedOn: '19 Jan 2024',
				rate: { text: '493.20', assumed: false },
				tenge: { text: '40,738,320', assumed: false },
				status: { text: 'received' }
			},
			{
				number: '2',
				receivedOn: null,
				rate: { text: '≈\u00A0601.83', assumed: true },
				tenge: { text: '≈\u00A014,203,188', assumed: true },
				status: { text: 'after the report' }
			}
		]);
		expect(totals).toMatchObject({
			planned: '106,200',
			received: '82,600',
			tenge: '40,738,320 received',
			assumed: false
		});
	});

	it('are told as they stood on an earlier day', () => {
		const { rows, totals } = shown([first], '2024-01-18').tranches;
		expect(rows).toMatchObject([{ receivedOn: null, received: '', status: { text: 'late' } }]);
		expect(totals?.tenge).toBeNull();
	});

	it('say that there is none, and how to add one', () => {
		const { none, rows, add } = shown([]).tranches;
		expect(rows).toEqual([]);
		expect(none).toContain('No payment');
		expect(add?.href).toBe('/ws/sources/1/tranches/new');
	});
});

describe('the figures of a source', () => {
	it('tell agreed, received and still to come, with the next planned day and its condition', () => {
		const [agreed, received, toCome] = shown([first, last]).figures.figures;
		expect(agreed).toMatchObject({
			text: '€236,000',
			note: '≈ ₸142m · ≈ $273k, at the newest rates'
		});
		expect(received).toMatchObject({ text: '€82,600', note: '₸40.7m at the bank’s rates' });
		expect(toCome).toMatchObject({
			text: '€23,600',
			note: '31 Mar 2027, after a report: final'
		});
	});

	it('never say 0 where no payment is recorded', () => {
		const [, received, toCome] = shown([]).figures.figures;
		expect(received).toMatchObject({ text: 'no payment recorded', known: false });
		expect(toCome).toMatchObject({ known: false });
	});

	it('lead to the words that the amount and the period are read from, and no others do', () => {
		const led = (stated: Partial<Claim>) => {
			const claims = statementFacts.claims.map((claim) =>
				claim.id === 2 ? { ...claim, sourceId: 1, ...stated } : claim
			);
			const facts = { ...withTranches([first]), claims };
			const view = cashView(facts, { asOf, reading: 'adopted' }, 1, place, 'en');
			return view?.figures.figures.map(({ term, claims: said }) => [term, said?.href]);
		};
		expect(led({ statedOther: money('EUR', 23_600_000), statedEnd: '2009-12-31' })).toEqual([
			['Agreed', '#claim-2'],
			['Received', undefined],
			['Still to come', undefined],
			['Biggest cash gap', undefined],
			['Period', '#claim-2']
		]);
		expect(led({ statedStart: '2009-07-01' })?.at(-1)).toEqual(['Period', '#claim-2']);
		expect(led({})?.at(-1)).toEqual(['Period', '#claims']);
	});
});
