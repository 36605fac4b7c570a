/** A reference that lays amended money day by day with big fractions, without the product's code. */
const dayLength = 86_400_000;
const unit = 28n * 29n * 30n * 31n;

/** The whole amount (minor units) and the end as they stand from a day on. */
export interface NaiveTerms {
	readonly since: string;
	readonly to: string;
	readonly amount: number;
}

/** What lies on each month, `YYYY-MM`; the first terms hold from the first day of the money. */
export function naiveMonths(
	terms: readonly NaiveTerms[],
	profile: 'monthly' | 'daily',
	stop = '9999-12-31'
): Map<string, number> {
	const months = new Map<string, number>();
	let laid = 0;
	for (const [index, { since, to, amount }] of terms.entries()) {
		const next = terms[index + 1]?.since ?? '9999-12-31';
		const own = amount - laid;
		const days = daysFrom(since, to);
		const whole = days.reduce((sum, day) => sum + weightOf(day, profile), 0n);
		let weight = 0n;
		let before = 0;
		for (const day of days) {
			if (day >= next || day > stop) break;
			weight += weightOf(day, profile);
			const through = Number((2n * BigInt(own) * weight + whole) / (2n * whole));
			const month = day.slice(0, 7);
			months.set(month, (months.get(month) ?? 0) + through - before);
			before = through;
		}
		laid += before;
	}
	return months;
}

function daysFrom(from: string, to: string): string[] {
	const days: string[] = [];
	for (let time = Date.parse(from); time <= Date.parse(to); time += dayLength)
		days.push(new Date(time).toISOString().slice(0, 10));
	return days;
}

function weightOf(day: string, profile: 'monthly' | 'daily'): bigint {
	if (profile === 'daily') return 1n;
	const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
	return unit / BigInt(new Date(Date.UTC(year, month, 0)).getUTCDate());
}
