import { may } from '$lib/server/auth/permissions';
import { answerFor } from '$lib/server/book/answers';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { PageServerLoad } from './$types';
import { linksOf } from '../overview/links';
import { parseQuestion, questionSearch } from '../question';
import { listView } from './view';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, slug, role, settings } = workspaceOf(locals);
	const asked = parseQuestion(url, { today: locals.today, ...settings });
	const { facts, report } = await answerFor(db, asked);
	const add = may(role, 'record') ? `/${slug}/programs/new${questionSearch(asked)}` : null;
	const place = { asked, base: `/${slug}`, links: linksOf(slug, asked, []), add };
	return { list: listView(facts, report, place, locals.language) };
};
