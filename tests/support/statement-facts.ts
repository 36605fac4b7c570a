/** The facts of the statement of 1 October 2009, as a literal for tests without a database. */
import { noDetails } from '$lib/domain/agreement';
import type { Claim, Facts, Name, Program, Source } from '$lib/domain/facts';
import { known, undisclosed } from '$lib/domain/figure';
import type { Step } from '$lib/domain/kinds';
import { money } from '$lib/domain/money';
import { certain, unknownDay, type StatedDay } from '$lib/domain/reading';
import { rate } from './ledger';
import { noHabits } from './ledger-rows';

const spoken = '2009-10-01';

function inAll(en: string, ru: string, kk: string): Name {
	return { first: 'en', en, ru, kk };
}

const upTo2010: StatedDay = {
	state: 'stated',
	adopted: '2009-12-31',
	earliest: null,
	latest: '2010-12-31',
	about: false,
	phrase: 'up to 2010'
};

function source(
	id: number,
	funderId: number,
	name: Name,
	step: Step,
	rest: Partial<Source> & Pick<Source, 'kind'>
): Source {
	return {
		id,
		funderId,
		name,
		planId: null,
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
		details: noDetails,
		steps: [{ step, day: spoken, effective: spoken, chance: null, reason: null }],
		...rest
	};
}

function shelter(id: number, name: Name): Program {
	return {
		id,
		organisationId: 1,
		kind: 'shelter',
		name,
		region: null,
		capacity: null,
		minimumToStayOpen: null,
		end: null
	};
}

function claim(id: number, sourceId: number, place: string, quote: string, rest = {}): Claim {
	return {
		id,
		sourceId,
		documentId: 1,
		place,
		quote,
		quoteLanguage: 'en',
		statedKzt: null,
		statedUsd: null,
		statedOther: null,
		statedStart: null,
		statedEnd: null,
		adopted: true,
		note: null,
		...rest
	};
}

export const statementFacts: Facts = {
	organisations: [{ id: 1, name: inAll('Shelters', 'Приюты', 'Баспаналар') }],
	programs: [
		shelter(1, inAll('Shelter, Astana', 'Приют, Астана', 'Баспана, Астана')),
		shelter(2, inAll('Shelter (1)', 'Приют (1)', 'Баспана (1)')),
		shelter(3, inAll('Shelter (2)', 'Приют (2)', 'Баспана (2)'))
	],
	needs: [],
	amendments: [],
	tranches: [],
	spending: [],
	restrictions: [],
	funders: [
		{ id: 1, name: inAll('State', 'Государство', 'Мемлекет'), origin: 'state', ...noHabits },
		{ id: 2, name: inAll('Donors', 'Доноры', 'Донорлар'), origin: 'foreign', ...noHabits },
		{
			id: 3,
			name: inAll('Ministry of Culture', 'Министерство культуры', 'Мәдениет министрлігі'),
			origin: 'state',
			...noHabits
		}
	],
	plans: [
		{
			id: 1,
			name: inAll('Measure plan', 'План мероприятий', 'Іс-шаралар жоспары'),
			body: null,
			start: '2009-01-01',
			end: '2010-12-31',
			approvedOn: null
		}
	],
	sources: [
		source(1, 1, inAll('Astana money', 'Деньги Астаны', 'Астана қаражаты'), 'committed', {
			kind: 'state_grant',
			start: { ...upTo2010, adopted: '2009-07-01', latest: null, about: true, phrase: null },
			end: {
				...upTo2010,
				earliest: '2009-09-30',
				latest: null,
				phrase: 'for the period of three months'
			}
		}),
		source(2, 2, inAll('Sponsors (1)', 'Спонсоры (1)', 'Демеушілер (1)'), 'committed', {
			kind: 'donor_grant',
			end: upTo2010
		}),
		source(3, 2, inAll('Sponsors (2)', 'Спонсоры (2)', 'Демеушілер (2)'), 'committed', {
			kind: 'donor_grant',
			end: upTo2010
		}),
		source(4, 3, inAll('Three lots', 'Три лота', 'Үш лот'), 'tendered', {
			kind: 'procurement_lot',
			lots: 3,
			reference: 'contest 2009',
			amount: known(money('KZT', 1_300_000_000)),
			stated: { KZT: 1_300_000_000, USD: 8_700_000 }
		}),
		source(5, 1, inAll('Plan money', 'Деньги плана', 'Жоспар қаражаты'), 'planned', {
			kind: 'plan_allocation',
			planId: 1,
			amount: known(money('KZT', 105_500_000)),
			stated: { KZT: 105_500_000, USD: 7_000_000 },
			start: certain('2009-01-01'),
			end: certain('2011-12-31')
		})
	],
	allocations: [1, 2, 3].map((id) => ({
		id,
		sourceId: id,
		programId: id,
		line: null,
		amount: undisclosed,
		start: null,
		end: null,
		profile: 'monthly' as const
	})),
	documents: [
		{
			id: 1,
			title: inAll('Statement', 'Заявление', 'Мәлімдеме'),
			author: inAll('Alina Orlova', 'Алина Орлова', 'Алина Орлова'),
			occasion: inAll('Work Session 6', 'Рабочее заседание 6', '6-жұмыс отырысы'),
			day: spoken,
			file: null,
			link: null
		}
	],
	claims: [
		claim(1, 1, 'point 5', 'for the period of three months'),
		claim(2, 2, 'point 5', 'retain sponsorship up to 2010'),
		claim(3, 3, 'point 5', 'retain sponsorship up to 2010'),
		claim(4, 4, 'point 8', 'three lots to the amount of 13 000 000 tenge', {
			statedKzt: 1_300_000_000,
			statedUsd: 8_700_000
		}),
		claim(5, 5, 'point 8', '1055000 tenge (70,000 dollars)', {
			statedKzt: 105_500_000,
			statedUsd: 7_000_000,
			note: inAll(
				'Both are kept as printed.',
				'Обе суммы как напечатано.',
				'Екеуі де басылғанындай.'
			)
		})
	],
	overlaps: [{ claimIds: [4, 5], reason: null }],
	acceptances: [],
	/** Official month-ends; those after the day of the statement serve no assumption before it. */
	rates: [
		rate('USD', '2009-06-30', 150.43),
		rate('USD', '2009-07-31', 150.71),
		rate('USD', '2009-08-31', 150.8),
		rate('USD', '2009-09-30', 150.95),
		rate('USD', '2009-10-31', 150.74),
		rate('USD', '2009-11-30', 148.67),
		rate('USD', '2009-12-31', 148.46)
	],
	shortOver: 100
};
