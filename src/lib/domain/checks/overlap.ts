import type { Source } from '../facts';
import { claimsAsOf } from '../terms';
import { figuresText, type Check } from './check';
import type { Checked } from './checked';

/** Two claims that may be the same money; totals give both ends. */
export function overlaps({ facts, evaluation: { terms, question } }: Checked): Check[] {
	if (facts.overlaps.length === 0) return [];
	const inView = new Map(terms.map(({ source }) => [source.id, source]));
	const claims = claimsAsOf(facts, question.asOf);
	const sourceOf = new Map(claims.map((claim) => [claim.id, claim.sourceId]));
	return facts.overlaps.flatMap(({ claimIds: [a, b] }): Check[] => {
		const [first, second] = [sourceOf.get(a), sourceOf.get(b)];
		if (first === undefined || second === undefined) return [];
		const [one, other] = [inView.get(first), inView.get(second)];
		if (!one || !other) return [];
		const amounts = [one, other].map(amountText).sort();
		return [
			{
				code: 'overlap',
				severity: 'medium',
				subject: `claims:${Math.min(a, b)}+${Math.max(a, b)}`,
				figures: figuresText({ amounts: amounts.join(' + ') }),
				sourceIds: [first, second]
			}
		];
	});
}

function amountText({ amount }: Source): string {
	return amount.state === 'known' ? `${amount.value.minor} ${amount.value.currency}` : amount.state;
}
