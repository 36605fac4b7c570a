/** A reference that lays an amount day by day with big fractions, without any of the product's code. */
export function naiveRunningTotals(
	amount: number,
	period: { from: string; to: string },
	profile: 'monthly' | 'daily'
): number[] {
	const weights = new Map<number, bigint>();
	const unit = 28n * 29n * 30n * 31n;
	for (let time = Date.parse(period.from); time <= Date.parse(period.to); time += 86_400_000) {
		const date = new Date(time);
		const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
		const weight = profile === 'daily' ? 1n : unit / BigInt(lengthOf(month));
		weights.set(month, (weights.get(month) ?? 0n) + weight);
	}
	const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0n);
	let weight = 0n;
	return [...weights.values()].map((own) => {
		weight += own;
		return Number((2n * BigInt(amount) * weight + whole) / (2n * whole));
	});
}

function lengthOf(month: number): number {
	return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}
