import { isReceived } from '$lib/domain/cash/received';
import { trancheInTenge } from '$lib/domain/cash/tranche-tenge';
import { known, missing, type Known, type Missing } from '$lib/domain/figure';
import type { Converted } from '$lib/domain/rates';
import type { CashStanding } from './cash-standing';

/** All tranches that came by the day, in tiyn; missing where one of them has no rate. */
export function receivedInTenge(standing: CashStanding): Known<Converted> | Missing {
	const { tranches, agreed, asOf, rates } = standing;
	if (agreed.state !== 'known') return missing('not-recorded');
	const { currency } = agreed.value;
	let [minor, assumed] = [0, false];
	for (const tranche of tranches.filter((one) => isReceived(one, asOf))) {
		const sum = trancheInTenge(tranche, { currency, rates, asOf })?.sum;
		if (sum?.state !== 'known') return missing('no-rate');
		minor += sum.value.minor;
		assumed ||= sum.value.assumed;
	}
	return known({ minor, assumed });
}
