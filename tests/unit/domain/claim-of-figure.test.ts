import { describe, expect, it } from 'vitest';
import { claimOfFigure } from '$lib/domain/claim-of-figure';
import { statementFacts } from '../../support/statement-facts';

const [said] = statementFacts.claims;
if (!said) throw new Error('the statement has no claim');
const silent = { ...said, id: 1, statedKzt: null, statedEnd: null, adopted: true };
const rival = { ...silent, id: 2, statedKzt: 100, adopted: false };
const adopted = { ...silent, id: 3, statedKzt: 200, statedEnd: '2010-12-31' };

describe('the claim that a figure is read from', () => {
	it('is the adopted one of those that state it', () => {
		expect(claimOfFigure([silent, rival, adopted], 'amount')?.id).toBe(3);
		expect(claimOfFigure([silent, rival, adopted], 'end')?.id).toBe(3);
	});

	it('is a rival where no adopted one states it, and none where nobody does', () => {
		expect(claimOfFigure([silent, rival], 'amount')?.id).toBe(2);
		expect(claimOfFigure([silent, rival], 'start')).toBeNull();
	});
});
