/** What the state pays for persons served at an approved tariff. */
import { largestAmount } from './money';
import { multiplyDivide } from './rounding';
import { monthUnits, weightInMonths, type Period } from './spread';

export interface TariffSums {
	/** Minor units for a whole month. */
	readonly monthly: number;
	/** Minor units for the period; a part of a month counts by its days. Null: no period is told. */
	readonly whole: number | null;
}

/**
 * Persons × tariff; null where a sum is beyond the largest amount.
 * @param tariff minor units a person and month
 */
export function tariffSums(
	persons: number,
	tariff: number,
	period: Period | null
): TariffSums | null {
	const monthly = persons * tariff;
	if (monthly > largestAmount) return null;
	if (period === null) return { monthly, whole: null };
	const whole = multiplyDivide(monthly, weightInMonths(period.from, period.to), monthUnits);
	return whole > largestAmount ? null : { monthly, whole };
}
