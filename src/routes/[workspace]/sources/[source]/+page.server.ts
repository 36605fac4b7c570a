import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { may } from '$lib/server/auth/permissions';
import { answerFor } from '$lib/server/book/answers';
import { failure } from '$lib/server/failure';
import { readWorkspace } from '$lib/server/workspace/queries';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { PageServerLoad } from './$types';
import { parseQuestion, questionSearch } from '../../question';
import { sourceChain } from '../../chain/source-chain';
import { actsView, claimActs } from '../form/acts-view';
import { amendmentsView } from './amendments-view';
import { cashView } from './cash-view';
import { notFoundWords } from './not-found';
import { restrictionsView } from './restrictions-view';
import { spendingView } from './spending-view';
import { stepsView } from './steps-view';
import { sourceView } from './view';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const { db, slug, role } = workspaceOf(locals);
	const { language, today } = locals;
	const asked = parseQuestion(url, { today, ...(await readWorkspace(db)) });
	const { facts, report } = await answerFor(db, asked);
	const id = Number(params.source);
	const place = { asked, base: `/${slug}` };
	const source = sourceView(facts, report, id, place, language);
	if (!source)
		error(404, { ...failure(404, language), ...notFoundWords(facts, id, asked.asOf, language) });
	const recorded = facts.sources.find((one) => one.id === id);
	const acts =
		recorded && may(role, 'record')
			? {
					...actsView(recorded, place, language),
					claims: claimActs(id, { ...facts, decides: may(role, 'decide') }, place, language)
				}
			: null;
	const at = { base: place.base, search: questionSearch(asked), asOf: asked.asOf };
	const records = may(role, 'record');
	const own = `${place.base}/sources/${id}`;
	const shown = { own, search: at.search, records };
	const adopt = {
		text: m.readings_link({}, { locale: language }),
		href: `${own}/readings${at.search}`
	};
	return {
		source,
		acts,
		adopt: recorded && may(role, 'decide') ? adopt : null,
		steps: recorded ? stepsView(recorded, { ...at, records }, language) : null,
		amendments: amendmentsView(facts, id, { ...place, records }, language),
		state: sourceChain(facts, report.question, id, { ...place, ...shown }, language),
		cash: cashView(facts, asked, id, shown, language),
		restrictions: restrictionsView(facts, id, shown, language),
		spending: spendingView(facts, report, id, shown, language)
	};
};
