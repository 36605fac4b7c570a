/** A reference that lays amended money day by day with big fractions, without the product's code. */
const dayLength = 86_400_000;
const unit = 28n * 29n * 30n * 31n;

/** The whole amount (minor units) and the end as they stand from a day on. */
export interface NaiveTerms {
	readonly since: string;
	readonly to: string;
	readonly amount: number;
}

/** A planned payment, in minor units. */
export interface NaiveTranche {
	readonly on: string;
	readonly minor: number;
}

type NaiveProfile = 'monthly' | 'daily' | readonly NaiveTranche[];

/** What lies on each month, `YYYY-MM`; the first terms hold from the first day of the money. */
export function naiveMonths(
	terms: readonly NaiveTerms[],
	profile: NaiveProfile,
	stop = '9999-12-31'
): Map<string, number> {
	const months = new Map<string, number>();
	let laid = 0;
	for (const [index, { since, to, amount }] of terms.entries()) {
		const next = terms[index + 1]?.since ?? '9999-12-31';
		const rest = amount - laid;
		const days = daysFrom(since, to);
		const first = terms[0]?.since ?? since;
		const weights = weightsOf(days, profile, { from: first, to, agreed: amount });
		const whole = days.reduce((sum, day) => sum + (weights.get(day) ?? 0n), 0n);
		let weight = 0n;
		let before = 0;
		for (const day of days) {
			if (day >= next || day > stop) break;
			const own = weights.get(day) ?? 0n;
			if (own === 0n) continue;
			weight += own;
			const through = Number((2n * BigInt(rest) * weight + whole) / (2n * whole));
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

/** How much each day weighs among all days of a stage of the terms. */
function weightsOf(
	days: readonly string[],
	profile: NaiveProfile,
	source: { readonly from: string; readonly to: string; readonly agreed: number }
): ReadonlyMap<string, bigint> {
	if (typeof profile === 'string') return new Map(days.map((day) => [day, weightOf(day, profile)]));
	const due = new Map<string, bigint>();
	let left = BigInt(source.agreed);
	for (const { on, minor } of profile.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
		const counted = BigInt(minor) < left ? BigInt(minor) : left;
		const day = on < source.from ? source.from : on > source.to ? source.to : on;
		due.set(day, (due.get(day) ?? 0n) + counted);
		left -= counted;
	}
	const paid = [...due].filter(([, weight]) => weight > 0n);
	if (paid.some(([day]) => days.includes(day))) return due;
	const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
	return new Map([[paid.some(([day]) => day < first) ? first : last, 1n]]);
}

function weightOf(day: string, profile: 'monthly' | 'daily'): bigint {
	if (profile === 'daily') return 1n;
	const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
	return unit / BigInt(new Date(Date.UTC(year, month, 0)).getUTCDate());
}
