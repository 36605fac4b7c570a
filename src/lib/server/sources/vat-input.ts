/** An amount that was typed with its VAT: it counts net of what must be paid over. */
import { known } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import { netOfVat } from '$lib/domain/vat';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';
import type { SourceAmount } from './amount-input';
import { optionalPercent } from './detail-answers';

export interface NetAmount extends SourceAmount {
	/** As it was typed, in minor units, and the basis points on top; null where it has no VAT. */
	readonly sumWithVat: number | null;
	readonly vat: number | null;
}

/** The amounts that the documents state stay with their VAT. */
export function withoutVat(answers: Answers, typed: SourceAmount): NetAmount {
	const untaxed = { ...typed, sumWithVat: null, vat: null };
	if (!answers.ticked('withVat') || typed.amount.state !== 'known') return untaxed;
	if (answers.text('vat') === '') {
		answers.refuse('vat', m.kinds_error_vat({}, { locale: answers.language }));
	}
	const vat = optionalPercent(answers, 'vat');
	if (vat === null) return untaxed;
	const { currency, minor } = typed.amount.value;
	const net = (sum: number | null) => (sum === null ? null : netOfVat(sum, vat));
	return {
		amount: known(money(currency, netOfVat(minor, vat))),
		lowest: net(typed.lowest),
		highest: net(typed.highest),
		stated: typed.stated,
		sumWithVat: minor,
		vat
	};
}
