import { may } from '$lib/server/auth/permissions';
import { answerFor } from '$lib/server/book/answers';
import { readReasonsOf } from '$lib/server/claims/queries';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { PageServerLoad } from './$types';
import { parseQuestion, questionSearch } from '../../../question';
import { recordId } from '../../../record/record-id';
import { absent } from '../../form/place.server';
import { comparisonView } from './view';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const { db, slug, role, settings } = workspaceOf(locals);
	const asked = parseQuestion(url, { today: locals.today, ...settings });
	const { facts, report } = await answerFor(db, asked);
	const source = facts.sources.find(({ id }) => id === recordId(params.source)) ?? absent(locals);
	const place = {
		base: `/${slug}`,
		search: questionSearch(asked),
		asOf: asked.asOf,
		decides: may(role, 'decide')
	};
	const reasons = await readReasonsOf(db, source.id);
	const compared = { source, facts, reasons, onDay: report.sources };
	return { comparison: comparisonView(compared, place, locals.language) };
};
