import { readFacts } from '$lib/server/book/book';
import { verifyChain } from '$lib/server/history/entries';
import { countEntries, readHistory } from '$lib/server/history/queries';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { PageServerLoad } from './$types';
import { parseSelection } from './selection';
import { historyView } from './view';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, slug, settings } = workspaceOf(locals);
	const selection = parseSelection(url.searchParams);
	const told = {
		entries: await readHistory(db, selection.record),
		total: await countEntries(db),
		chain: await verifyChain(db),
		facts: await readFacts(db)
	};
	const place = {
		base: `/${slug}`,
		zone: settings.zone,
		search: url.searchParams.toString(),
		now: locals.now.toISOString()
	};
	return { history: historyView(told, selection, place, locals.language) };
};
