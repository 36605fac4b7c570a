import { may } from '$lib/server/auth/permissions';
import { answerFor } from '$lib/server/book/answers';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { PageServerLoad } from './$types';
import { parseQuestion } from '../../question';
import { recordId } from '../../record/record-id';
import { absent } from '../../sources/form/place.server';
import { documentView } from './view';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const { db, slug, role, settings } = workspaceOf(locals);
	const asked = parseQuestion(url, { today: locals.today, ...settings });
	const { facts } = await answerFor(db, asked);
	const place = { asked, base: `/${slug}`, records: may(role, 'record') };
	const id = recordId(params.document);
	return { document: documentView(facts, id, place, locals.language) ?? absent(locals) };
};
