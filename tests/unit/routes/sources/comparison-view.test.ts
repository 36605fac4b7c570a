import { expect, it } from 'vitest';
import { comparisonView } from '../../../../src/routes/[workspace]/sources/[source]/claims/view';
import { statementFacts } from '../../../support/statement-facts';

it('the comparison says of each claim which other source may be the same money', () => {
	const source = statementFacts.sources.find(({ id }) => id === 5);
	if (!source) throw new Error('the statement names no plan money');
	const place = { base: '/ws', search: '', asOf: '2009-10-01', decides: false };
	const compared = { source, facts: statementFacts, reasons: new Map<number, string>() };
	const { rows } = comparisonView(compared, place, 'en');
	const overlap = rows.find(({ label }) => label === 'May be the same money as');
	expect(overlap?.cells).toEqual(['Three lots']);
});
