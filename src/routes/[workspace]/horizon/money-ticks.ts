/** Round amounts from 0 for a scale of money. */
const mostTicks = 6;
const steps = [1, 2, 5];

/** Minor units of any currency in, at most six round ones out. */
export function moneyTicks(largest: number): number[] {
	const power = 10 ** Math.floor(Math.log10(Math.max(largest, 1)));
	const sizes = [power / 10, power, power * 10].flatMap((unit) => steps.map((step) => step * unit));
	const step = sizes.find((size) => largest / size < mostTicks) ?? largest;
	return Array.from({ length: Math.floor(largest / step) + 1 }, (_, index) =>
		Math.round(index * step)
	);
}
