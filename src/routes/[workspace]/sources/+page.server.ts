import { may } from '$lib/server/auth/permissions';
import { answerFor } from '$lib/server/book/answers';
import { readWorkspace } from '$lib/server/workspace/queries';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { PageServerLoad } from './$types';
import { parseQuestion } from '../question';
import { addView } from './form/acts-view';
import { listView } from './view';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, slug, role } = workspaceOf(locals);
	const asked = parseQuestion(url, { today: locals.today, ...(await readWorkspace(db)) });
	const { facts, report } = await answerFor(db, asked);
	const place = { asked, base: `/${slug}` };
	return {
		list: listView(facts, report, place, locals.language),
		add: may(role, 'record') ? addView(place, locals.language) : null
	};
};
