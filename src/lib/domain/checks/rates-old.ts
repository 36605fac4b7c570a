import { daysBetween } from '../calendar';
import { freshDays } from '../rates';
import { figuresText, type Check } from './check';
import type { Checked } from './checked';

/** The newest official dollar rate, where it is too old to be the day's. */
export function oldRates({ evaluation: { rates, question } }: Checked): Check[] {
	const newest = rates.newest('USD');
	if (!newest) return [];
	const ageDays = daysBetween(newest.day, question.asOf);
	if (ageDays <= freshDays) return [];
	return [
		{
			code: 'rates-old',
			severity: 'low',
			subject: `currencies:${newest.currency}`,
			figures: figuresText({ newest: newest.day, rate: newest.micros }),
			newest,
			ageDays
		}
	];
}
