/** What a claim may not say while the figures of its source are read from it. */
import type { Day } from '$lib/domain/calendar';
import type { Source } from '$lib/domain/facts';
import { money, type AnyMoney, type CurrencyCode } from '$lib/domain/money';
import type { StatedDay } from '$lib/domain/reading';
import { amountStatedIn } from '$lib/domain/stated-amount';
import type { NewClaim } from './commands';

export type ClaimRefusal =
	| { readonly fault: 'no-such-source' }
	/** What the source says instead; null where it says nothing. */
	| {
			readonly fault: 'other-amount';
			readonly currency: CurrencyCode;
			readonly says: AnyMoney | null;
	  }
	| { readonly fault: 'other-day'; readonly side: 'start' | 'end'; readonly says: Day | null };

type Told = Pick<
	NewClaim,
	'statedKzt' | 'statedUsd' | 'statedOther' | 'statedStart' | 'statedEnd' | 'adopted'
>;

/** A claim kept beside the adopted one may say anything. Null: nothing speaks against it. */
export function claimRefusal(claim: Told, source: Source): ClaimRefusal | null {
	if (!claim.adopted) return null;
	return (
		amountRefusal('KZT', claim.statedKzt, source) ??
		amountRefusal('USD', claim.statedUsd, source) ??
		otherRefusal(claim.statedOther, source) ??
		dayRefusal('start', claim.statedStart, source) ??
		dayRefusal('end', claim.statedEnd, source)
	);
}

function amountRefusal(
	currency: 'KZT' | 'USD',
	stated: number | null,
	source: Source
): ClaimRefusal | null {
	const says = amountStatedIn(currency, source);
	if (stated === null || stated === says) return null;
	const told = says === null ? null : money(currency, says);
	return { fault: 'other-amount', currency, says: told };
}

/** An amount in a currency that the source does not use is only kept. */
function otherRefusal(stated: AnyMoney | null, { amount }: Source): ClaimRefusal | null {
	const says = amount.state === 'known' ? amount.value : null;
	if (stated === null || says?.currency !== stated.currency) return null;
	const { currency } = stated;
	return says.minor === stated.minor ? null : { fault: 'other-amount', currency, says };
}

function dayRefusal(
	side: 'start' | 'end',
	stated: Day | null,
	source: Source
): ClaimRefusal | null {
	const says = adoptedDay(source[side]);
	return stated === null || stated === says ? null : { fault: 'other-day', side, says };
}

function adoptedDay(day: StatedDay): Day | null {
	return day.state === 'stated' ? day.adopted : null;
}
