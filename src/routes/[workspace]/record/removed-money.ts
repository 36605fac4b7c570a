import type { Allocation, Language } from '$lib/domain/facts';
import { groupBy } from '$lib/domain/grouping';
import { money } from '$lib/domain/money';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';

/** What the allocations that go come to, in a sentence; none where no amount is known. */
export function removedMoney(allocations: readonly Allocation[], language: Language): string[] {
	const amounts = allocations.flatMap(({ amount }) =>
		amount.state === 'known' ? [amount.value] : []
	);
	const sums = [...groupBy(amounts, ({ currency }) => currency)].map(([currency, own]) => {
		const minor = own.reduce((sum, one) => sum + one.minor, 0);
		return formatMoney(money(currency, minor), language);
	});
	if (sums.length === 0) return [];
	return [m.removal_goes_money({ amounts: sums.join('; ') }, { locale: language })];
}
