import { may } from '$lib/server/auth/permissions';
import { answerFor } from '$lib/server/book/answers';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { PageServerLoad } from './$types';
import { parseQuestion, questionSearch } from '../question';
import { listView } from './view';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, slug, role, settings } = workspaceOf(locals);
	const asked = parseQuestion(url, { today: locals.today, ...settings });
	const { facts } = await answerFor(db, asked);
	const base = `/${slug}`;
	const add = may(role, 'record') ? `${base}/documents/new${questionSearch(asked)}` : null;
	return { list: listView(facts, { asked, base, add }, locals.language) };
};
