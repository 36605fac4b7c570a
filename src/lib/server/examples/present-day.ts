/**
 * The invented present-day NGO: nine programs and sixteen sources, as the data file beside this
 * one writes them, in the months of its own as-of day.
 *
 * Every agreement is in tenge, the grants of the EU and of the US too: their months in the file are
 * even in tenge, and an amount in euro would move with each month's rate.
 */
import { z } from 'zod';
import { parseDay, parseMonth } from '$lib/domain/calendar';
import { origins } from '$lib/domain/facts';
import { sourceKinds } from '$lib/domain/kinds';
import file from './present-day.json';

/** The file counts in thousands of tenge; the book in tiyn. */
const tiyn = 100_000;

const month = z.string().refine((text) => parseMonth(text) !== null);
const day = z.string().refine((text) => parseDay(text) !== null);
const perMonth = z.number().transform((thousands) => thousands * tiyn);

const money = z.object({
	source: z.string(),
	origin: z.enum(origins),
	kind: z.enum(sourceKinds),
	firmness: z
		.enum(['committed', 'committed, amount undisclosed', 'applied', 'announced', 'planned'])
		.transform((words) => (words === 'committed, amount undisclosed' ? 'committed' : words)),
	per_month: perMonth.nullable(),
	from: month,
	to: month,
	chance_percent: z.number().optional()
});

const program = z.object({
	name: z.string(),
	kind: z.string().transform((words) => words.replaceAll(' ', '_')),
	region: z.string(),
	capacity: z.string(),
	need_per_month: perMonth,
	need_from: month,
	need_to: month,
	funding: z.array(money)
});

const rate = z.object({
	currency: z.string(),
	date: day,
	kzt_per_unit: z.number(),
	origin: z.literal('example')
});

const example = z
	.object({ as_of: day, programs: z.array(program), rates: z.array(rate) })
	.parse(file);

export type ProgramFacts = z.infer<typeof program>;
export type MoneyFacts = z.infer<typeof money>;

export const asOf = example.as_of;
export const programs: readonly ProgramFacts[] = example.programs;
export const rates = example.rates;
