/** How an amount will be understood, for a field in which it is being typed. */
import { json } from '@sveltejs/kit';
import { amountQuestion } from '$lib/components/ui/amount-question';
import { rateTable } from '$lib/domain/rates';
import { currencies } from '$lib/server/forms/currencies';
import { readDay } from '$lib/server/forms/day';
import { readRates } from '$lib/server/rates/queries';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { RequestHandler } from './$types';
import { parseQuestion } from '../question';
import { amountView } from './amount-view.server';

export const GET: RequestHandler = async ({ locals, url }) => {
	const { db, settings } = workspaceOf(locals);
	const { asOf } = parseQuestion(url, { today: locals.today, ...settings });
	const { text, currency, reading, day } = amountQuestion(url);
	if (text.trim() === '' || !currencies.includes(currency)) return json(null);
	const rates = rateTable(await readRates(db), asOf);
	const rated = { rates, day: readDay(day) ?? asOf };
	return json(amountView({ text, currency, reading }, rated, locals.language));
};
