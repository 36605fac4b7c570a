/** The money that the statement of 1 October 2009 names: five funding sources. */
import { noDetails } from '$lib/domain/agreement';
import type { Name, Source } from '$lib/domain/facts';
import { known, undisclosed } from '$lib/domain/figure';
import type { Step } from '$lib/domain/kinds';
import { money } from '$lib/domain/money';
import { certain, unknownDay, type StatedDay } from '$lib/domain/reading';
import { statementDay } from './statement-2009';
import { inThreeLanguages } from './three-languages';

type SourceFacts = Omit<Source, 'id' | 'funderId' | 'planId'>;
export type SourceKey = 'donorsFirst' | 'donorsSecond' | 'stateAstana' | 'lots' | 'planned';

/** "Up to" a year is up to its start, as in Russian; it could also mean through it. */
const upTo2010: StatedDay = {
	state: 'stated',
	adopted: '2009-12-31',
	earliest: null,
	latest: '2010-12-31',
	about: false,
	phrase: 'up to 2010'
};

const threeMonthsAgo: StatedDay = {
	state: 'stated',
	adopted: '2009-07-01',
	earliest: null,
	latest: null,
	about: true,
	phrase: 'three months ago'
};

/** Counted from the statement; counted from the opening it was over the day before. */
const forThreeMonths: StatedDay = {
	state: 'stated',
	adopted: '2009-12-31',
	earliest: '2009-09-30',
	latest: null,
	about: false,
	phrase: 'for the period of three months'
};

const nothingMoreStated = {
	parentId: null,
	reference: null,
	lots: 1,
	amount: undisclosed,
	lowest: null,
	highest: null,
	stated: { KZT: null, USD: null },
	start: unknownDay,
	end: unknownDay,
	signedOn: null,
	carriesOver: false,
	details: noDetails
};

export const sources: Readonly<Record<SourceKey, SourceFacts>> = {
	donorsFirst: donorGrant(
		inThreeLanguages(
			'Foreign donors, shelter (1)',
			'Зарубежные доноры, приют (1)',
			'Шетелдік донорлар, баспана (1)'
		)
	),
	donorsSecond: donorGrant(
		inThreeLanguages(
			'Foreign donors, shelter (2)',
			'Зарубежные доноры, приют (2)',
			'Шетелдік донорлар, баспана (2)'
		)
	),
	stateAstana: {
		...nothingMoreStated,
		kind: 'state_grant',
		name: inThreeLanguages(
			'State funds, shelter in Astana',
			'Бюджетные средства, приют в Астане',
			'Бюджет қаражаты, Астанадағы баспана'
		),
		start: threeMonthsAgo,
		end: forThreeMonths,
		steps: reached('committed')
	},
	lots: {
		...nothingMoreStated,
		kind: 'procurement_lot',
		name: inThreeLanguages(
			'Three lots of a state contest',
			'Три лота государственного конкурса',
			'Мемлекеттік конкурстың үш лоты'
		),
		lots: 3,
		amount: known(money('KZT', 1_300_000_000)),
		stated: { KZT: 1_300_000_000, USD: 8_700_000 },
		steps: reached('tendered')
	},
	planned: {
		...nothingMoreStated,
		kind: 'plan_allocation',
		name: inThreeLanguages(
			'Government plan 2009–2010',
			'План Правительства на 2009–2010 гг.',
			'Үкіметтің 2009–2010 жылдарға арналған жоспары'
		),
		amount: known(money('KZT', 105_500_000)),
		stated: { KZT: 105_500_000, USD: 7_000_000 },
		start: certain('2009-01-01'),
		end: certain('2011-12-31'),
		steps: reached('planned')
	}
};

function donorGrant(name: Name): SourceFacts {
	return {
		...nothingMoreStated,
		kind: 'donor_grant',
		name,
		end: upTo2010,
		steps: reached('committed')
	};
}

function reached(step: Step): Source['steps'] {
	return [{ step, day: statementDay, effective: statementDay, chance: null, reason: null }];
}
