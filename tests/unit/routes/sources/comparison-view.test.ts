import { expect, it } from 'vitest';
import { comparisonView } from '../../../../src/routes/[workspace]/sources/[source]/claims/view';
import { statementFacts } from '../../../support/statement-facts';

const sources = new Map(statementFacts.sources.map((source) => [source.id, source]));
const [lots, plan] = [4, 5];

function compared(onDay = sources) {
	const source = sources.get(plan);
	if (!source) throw new Error('the statement names no plan money');
	const search = '?asof=2009-10-01&lens=USD';
	const place = { base: '/ws', search, asOf: '2009-10-01', decides: false };
	const reasons = new Map<number, string>();
	return comparisonView({ source, facts: statementFacts, reasons, onDay }, place, 'en');
}

it('the comparison leads to each other source that may be the same money, with the question', () => {
	const href = '/ws/sources/4?asof=2009-10-01&lens=USD';
	expect(compared().overlaps).toEqual({
		label: 'May be the same money as',
		cells: [[{ id: lots, text: 'Three lots', language: 'en', href }]]
	});
});

it('a source that is not known on the day is named without a link', () => {
	const [sourcesBeside] = compared(new Map()).overlaps?.cells ?? [];
	expect(sourcesBeside).toMatchObject([{ text: 'Three lots', href: null }]);
});

it('a source whose claims were marked with no other has no such row', () => {
	const source = sources.get(1);
	if (!source) throw new Error('the statement names no grant');
	const place = { base: '/ws', search: '', asOf: '2009-10-01', decides: false };
	const given = { source, facts: statementFacts, reasons: new Map<number, string>() };
	expect(comparisonView({ ...given, onDay: sources }, place, 'en').overlaps).toBeNull();
});
