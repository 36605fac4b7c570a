import { expect, test } from 'vitest';
import { comparisonView } from '../../../src/routes/[workspace]/sources/[source]/claims/view';
import { statementFacts } from '../../support/statement-facts';

const place = { base: '/ws', search: '', asOf: '2026-11-24', decides: true } as const;

test('claims stand side by side: what differs is marked, what is adopted comes first', () => {
	const [source] = statementFacts.sources;
	const [claim] = statementFacts.claims;
	if (source === undefined || claim === undefined) throw new Error('no statement');
	const claims = [
		{ ...claim, adopted: false, statedKzt: 10_000, statedUsd: 100 },
		{ ...claim, id: 9, statedKzt: 20_000, statedEnd: '2009-12-31' }
	];
	const reasons = new Map([[9, 'signed later']]);
	const view = comparisonView(
		{ source, facts: { ...statementFacts, claims }, reasons, onDay: new Map() },
		place,
		'en'
	);
	expect(view.answer).toBe('The documents differ in 1 thing: tenge.');
	expect(view.claims.map(({ id, adopt }) => [id, adopt?.href])).toEqual([
		[9, undefined],
		[1, '/ws/sources/1/claims/1/adopt']
	]);
	const cells = Object.fromEntries(view.rows.map((row) => [row.label, row.cells]));
	expect(cells).toMatchObject({
		Tenge: ['₸200', '₸100'],
		Dollars: [null, '$1'],
		'Last day': ['31 Dec 2009', null],
		'Why it was chosen': ['signed later', null]
	});
});
