import { may } from '$lib/server/auth/permissions';
import { answerFor } from '$lib/server/book/answers';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { PageServerLoad } from './$types';
import { parseQuestion, questionSearch } from '../question';
import { parseSelection } from './selection';
import { checksPage } from './view';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, slug, role, settings } = workspaceOf(locals);
	const asked = parseQuestion(url, { today: locals.today, ...settings });
	const { report } = await answerFor(db, asked);
	const place = { base: `/${slug}`, search: questionSearch(asked), decides: may(role, 'decide') };
	const selection = parseSelection(new URLSearchParams(asked.search));
	return { checks: checksPage(report, selection, place, asked.search, locals.language) };
};
