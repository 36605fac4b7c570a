import { answer } from '$lib/domain/answer';
import { readFacts } from '$lib/server/book/book';
import { readWorkspace } from '$lib/server/workspace/queries';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { PageServerLoad } from './$types';
import { parseQuestion } from '../question';
import { listView } from './view';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, slug } = workspaceOf(locals);
	const asked = parseQuestion(url, { today: locals.today, ...(await readWorkspace(db)) });
	const facts = await readFacts(db);
	const place = { asked, base: `/${slug}` };
	return { list: listView(facts, answer(facts, asked), place, locals.language) };
};
