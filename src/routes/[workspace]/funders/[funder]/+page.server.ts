import { may } from '$lib/server/auth/permissions';
import { answerFor } from '$lib/server/book/answers';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { PageServerLoad } from './$types';
import { parseQuestion } from '../../question';
import { recordId } from '../../record/record-id';
import { absent } from '../../sources/form/place.server';
import { funderView } from './view';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const { db, slug, role, settings } = workspaceOf(locals);
	const asked = parseQuestion(url, { today: locals.today, ...settings });
	const { facts, report } = await answerFor(db, asked);
	const rights = { records: may(role, 'record'), decides: may(role, 'decide') };
	const place = { asked, base: `/${slug}`, ...rights };
	const id = recordId(params.funder);
	return { funder: funderView(facts, report, id, place, locals.language) ?? absent(locals) };
};
