/** What is odd about a source's amounts or days, for its form while it is filled in. */
import { json } from '@sveltejs/kit';
import { yearMeans } from '$lib/domain/checks/rate-of-another-year';
import { rateTable } from '$lib/domain/rates';
import { readDocumentReferences } from '$lib/server/claims/document-queries';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import { readPlans } from '$lib/server/plans/queries';
import { readRates } from '$lib/server/rates/queries';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { RequestHandler } from './$types';
import { parseQuestion } from '../../question';
import { pairHint } from '../form/pair-hint.server';
import { periodHint } from '../form/period-hint.server';

export const GET: RequestHandler = async ({ locals, url }) => {
	const { db, settings } = workspaceOf(locals);
	const { asOf } = parseQuestion(url, { today: locals.today, ...settings });
	const typed = Object.fromEntries(url.searchParams);
	if (typed['about'] === 'period') {
		return json(periodHint(typed, await readPlans(db), locals.language));
	}
	const official = await readRates(db);
	const rates = rateTable(official, asOf);
	const documentDay = await dayOf(db, typed['document'] ?? '');
	return json(
		pairHint(typed, { rates, documentDay, means: yearMeans(official), asOf }, locals.language)
	);
};

async function dayOf(db: WorkspaceDb, id: string) {
	const documents = await readDocumentReferences(db);
	return documents.find((document) => String(document.id) === id)?.day ?? null;
}
